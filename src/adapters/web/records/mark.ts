/** Two speech marks that make a whole. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d4d5c"/><path d="M8 9h16v10H15l-5 5v-5H8z" fill="#fff"/></svg>`;

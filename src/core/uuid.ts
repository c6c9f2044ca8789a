/** The ids of what the house keeps. Asked for by anything else, the database would complain. */
export const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

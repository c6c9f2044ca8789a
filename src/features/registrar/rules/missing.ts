/** What is not known is said, never guessed. */
export const missing = "[uppgift saknas]";

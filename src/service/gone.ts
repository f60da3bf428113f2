/** Said where a view asks for what the knowledge base does not have, or no longer has. */
export const GONE = 'Backstory does not have this any more.';

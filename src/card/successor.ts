/**
 * Where the cards of a page leave the way to end them: on the global object of our own isolated world, which no page sees.
 * A symbol, because an element of the page with the right id would answer to any string.
 */
const ENDS = Symbol.for('backstory.cards');

const world = globalThis as { [ENDS]?: () => void };

/**
 * Ends the cards that an earlier run of the script has left in this world, and leaves word how those of this run are ended.
 * A page that was left alone may still have the card in which that was done, over a site that somebody has switched on
 * again elsewhere.
 */
export function succeedCards(end: () => void): void {
  world[ENDS]?.();
  world[ENDS] = end;
}

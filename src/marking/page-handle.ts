import type { Marking } from './start-marking.ts';

/** A page that is being read, as one content script leaves it for the other. */
export interface PageHandle {
  readonly marking: Marking;
  /** Aborts when the page is left alone again. */
  readonly signal: AbortSignal;
}

/**
 * Where the handle lies: on the global object of our own isolated world, which no page sees. A symbol, because an element
 * of the page with the right id would answer to any string.
 */
const PLACE = Symbol.for('backstory.page');

const world = globalThis as { [PLACE]?: PageHandle };

/** Leaves the handle for the script that is loaded once the page turns out to name somebody. */
export function leaveHandle(handle: PageHandle): void {
  world[PLACE] = handle;
}

/** The handle of the page being read; undefined where reading has ended. */
export function findHandle(): PageHandle | undefined {
  return world[PLACE]?.signal.aborted ? undefined : world[PLACE];
}

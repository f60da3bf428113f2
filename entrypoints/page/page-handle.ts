import type { Marking } from '../../src/marking/start-marking.ts';
import type { answerBackground } from '../../src/messaging/answer-background.ts';
import type { sendFromPage } from '../../src/messaging/send-from-page.ts';

/** A page that is being read, as one content script leaves it for the other. */
export interface PageHandle {
  readonly marking: Marking;
  /** Aborts when the page is left alone again. */
  readonly signal: AbortSignal;
  /** False once the extension was updated or removed; the page has then been left as it was. */
  isAlive(): boolean;
  /** The way to the background and back: the other script need not ship it once more. */
  readonly sendFromPage: typeof sendFromPage;
  readonly answerBackground: typeof answerBackground;
}

/**
 * Where the handle lies: on the global object of our own isolated world, which no page sees. A symbol, because an
 * element of the page with the right id would answer to any string.
 */
const HANDLE = Symbol.for('backstory.page');

/** The place of the handle is empty, but made, from when a script has begun here until it reads the page. */
const world = globalThis as { [HANDLE]?: PageHandle | null };

/** True for the first who asks in this world: browsers may run a content script again in a page that has it. */
export function claimWorld(): boolean {
  const isFirst = world[HANDLE] === undefined;
  world[HANDLE] ??= null;
  return isFirst;
}

/** Leaves the handle for the script that is loaded once the page turns out to name somebody. */
export function leaveHandle(handle: PageHandle): void {
  world[HANDLE] = handle;
}

/** Takes the handle of the page being read; none for whoever comes second, so that no page gets two cards. */
export function takeHandle(): PageHandle | null | undefined {
  const handle = world[HANDLE];
  // Nothing is made where nothing was: the document may be a new one, whose first script has not begun yet.
  world[HANDLE] &&= null;
  return handle?.signal.aborted ? null : handle;
}

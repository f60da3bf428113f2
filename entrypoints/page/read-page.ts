import names from 'virtual:name-index';
import { openShippedIndex } from '../../src/engine/names/index/shipped-index.ts';
import { startMarking } from '../../src/marking/start-marking.ts';
import { answerBackground } from '../../src/messaging/answer-background.ts';
import { sendFromPage } from '../../src/messaging/send-from-page.ts';
import type { MarkMode } from '../../src/model/page-settings.ts';
import { ok } from '../../src/model/result.ts';
import { isContextAlive } from '../../src/platform/context.ts';
import { leaveHandle } from './page-handle.ts';

/** A page that is being read, until it is stopped. */
export interface ReadPage {
  /** Draws these marks, and leaves out whom the reader does not want to hear of here (ids). */
  follow(marks: MarkMode, silent: ReadonlySet<string>): void;
  /** Leaves the page as it was: no mark, no host, no listener. */
  stop(): void;
}

/** Reads and marks a document, and lets the other script be loaded where there is a name to answer for. */
export function readPage(document: Document): ReadPage {
  const ending = new AbortController();
  const { signal } = ending;
  const stop = (): void => ending.abort();
  const isAlive = (): boolean => {
    if (!isContextAlive()) stop();
    return !signal.aborted;
  };
  const marking = startMarking({
    document,
    reader: openShippedIndex(names, document.documentElement?.lang),
    signal,
    // The version after this one has its own script in the page by now.
    isAlive,
    onNamed: async (markedIn) => (await sendFromPage('page.named', { markedIn })).ok,
  });
  leaveHandle({ marking, signal, isAlive, sendFromPage, answerBackground });
  answerBackground(signal, { 'page.names': () => ok(marking.summary()) });
  return { follow: marking.follow, stop };
}

import names from 'virtual:name-index';
import { openShippedIndex } from '../../src/engine/names/shipped-index.ts';
import { leaveHandle } from '../../src/marking/page-handle.ts';
import { startMarking } from '../../src/marking/start-marking.ts';
import { send } from '../../src/messaging/send.ts';
import { serve } from '../../src/messaging/serve.ts';
import { toPage } from '../../src/messaging/to-page.ts';
import { ok } from '../../src/model/result.ts';
import type { MarkMode } from '../../src/model/settings.ts';

/** A page that is being read, until it is stopped. */
export interface ReadPage {
  setMode(mode: MarkMode): void;
  /** Leaves the page as it was: no mark, no host, no listener. */
  stop(): void;
}

/** Reads and marks a document, and lets the other script be loaded where there is a name to answer for. */
export function readPage(document: Document, mode: MarkMode): ReadPage {
  const ending = new AbortController();
  const { signal } = ending;
  const marking = startMarking({
    document,
    reader: openShippedIndex(names),
    mode,
    signal,
    onFirstMention: async () => (await send('page.named', {})).ok,
  });
  const stop = (): void => ending.abort();
  leaveHandle({ marking, signal, stop });
  serve(signal, toPage, { 'page.names': () => ok(marking.summary()) });
  return { setMode: marking.setMode, stop };
}

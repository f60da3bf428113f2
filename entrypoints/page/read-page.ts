import names from 'virtual:name-index';
import { createCardController } from '../../src/card/controller.ts';
import { openShippedIndex } from '../../src/engine/names/shipped-index.ts';
import { startMarking } from '../../src/marking/start-marking.ts';
import { watchPointer } from '../../src/marking/watch-pointer.ts';
import { send } from '../../src/messaging/send.ts';
import { serve } from '../../src/messaging/serve.ts';
import { toContent } from '../../src/messaging/to-content.ts';
import { MOST_PAGE_ENTITIES, type PageContext } from '../../src/model/page-facts.ts';
import { ok } from '../../src/model/result.ts';
import type { MarkMode } from '../../src/model/settings.ts';
import { readPageFacts } from '../../src/page/read-page.ts';
import { systemClock } from '../../src/platform/clock.ts';

/** A page that is being read, until it is stopped. */
export interface ReadPage {
  setMode(mode: MarkMode): void;
  /** Leaves the page as it was: no mark, no host, no listener. */
  stop(): void;
}

/** Joins marking and the card on one document. */
export function readPage(document: Document, mode: MarkMode): ReadPage {
  const ending = new AbortController();
  const { signal } = ending;
  const marking = startMarking({
    document,
    reader: openShippedIndex(names),
    mode,
    signal,
    onFirstMention: () => void send('marks.style', {}),
  });
  const pageContext = (): PageContext => ({
    facts: readPageFacts(document),
    entities: marking.summary().slice(0, MOST_PAGE_ENTITIES),
  });
  const card = createCardController({ document, clock: systemClock, signal, pageContext });

  watchPointer({
    document,
    marking,
    clock: systemClock,
    signal,
    onDwell: card.dwellStarted,
    onDwellEnd: () => {},
    onRest: (placed) => card.show(placed, { focus: false }),
  });
  serve(signal, toContent, {
    'page.names': () => ok(pageContext()),
    'page.openFirst'() {
      const first = marking.firstInView();
      if (first) card.show(first, { focus: true });
      return ok(first !== null);
    },
    'host.command': ({ nonce, command }) => card.hostCommand(nonce, command),
  });
  return { setMode: marking.setMode, stop: () => ending.abort() };
}

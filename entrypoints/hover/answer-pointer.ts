import { createCardController } from '../../src/card/controller.ts';
import { createHitTest } from '../../src/marking/hit-test.ts';
import type { PageHandle } from '../../src/marking/page-handle.ts';
import { watchPointer } from '../../src/marking/watch-pointer.ts';
import { serve } from '../../src/messaging/serve.ts';
import { toContent } from '../../src/messaging/to-content.ts';
import { ok } from '../../src/model/result.ts';
import { readPageFacts } from '../../src/page/read-page.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { isContextAlive } from '../../src/platform/context.ts';

/** Joins the pointer, the shortcut and the card on a page that is being read, as long as it is. */
export function answerPointer(document: Document, { marking, signal, stop }: PageHandle): void {
  const hits = createHitTest(marking.ground);
  const card = createCardController({
    document,
    clock: systemClock,
    signal,
    pageContext: () => ({ facts: readPageFacts(document), entities: marking.summary() }),
  });
  // After an update the old script is all that an open page has: it goes when next touched, without a word.
  const ifAlive = (act: () => void): void => (isContextAlive() ? act() : stop());

  watchPointer({
    document,
    hits,
    clock: systemClock,
    signal,
    onDwell: () => ifAlive(card.dwellStarted),
    onRest: (placed) => ifAlive(() => void card.show(placed, { focus: false })),
  });
  serve(signal, toContent, {
    'page.facts': () => ok(readPageFacts(document)),
    async 'page.openFirst'() {
      const first = hits.firstInView();
      if (first === null) return ok(false);
      const shown = await card.show(first, { focus: true });
      return shown.ok ? ok(true) : shown;
    },
    'host.command': ({ nonce, command }) => card.hostCommand(nonce, command),
  });
}

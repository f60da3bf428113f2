import { createCardController } from '../../src/card/controller.ts';
import { createDatePlaces } from '../../src/marking/date-places.ts';
import { createHitTest } from '../../src/marking/hit-test.ts';
import { createNameWalk } from '../../src/marking/name-walk.ts';
import { watchPassingMarks } from '../../src/marking/passing-marks.ts';
import { createMentionShow } from '../../src/marking/show-mention.ts';
import { watchPointer } from '../../src/marking/watch-pointer.ts';
import { watchTouch } from '../../src/marking/watch-touch.ts';
import { mostNamed } from '../../src/model/page-facts.ts';
import { ok } from '../../src/model/result.ts';
import { readPageFacts } from '../../src/page/read-page.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { isContextAlive } from '../../src/platform/context.ts';
import type { PageHandle } from '../page/page-handle.ts';

/** Joins the pointer, the shortcut and the card on a page that is being read, as long as it is. */
export function answerPointer(document: Document, page: PageHandle): void {
  const { marking, signal, isAlive, sendFromPage, answerBackground } = page;
  // After an update the old script is all that an open page has: it goes when next touched, without a word.
  const ifAlive = (act: () => void): void => void (isAlive() && act());
  const hits = createHitTest(marking.ground);
  const dates = createDatePlaces(marking.ground);
  const walk = createNameWalk(marking.ground, hits);
  const showMention = createMentionShow(marking.ground);
  const eyes = { document, clock: systemClock, signal };
  const card = createCardController({
    ...eyes,
    sendFromPage,
    pageContext: () => ({ facts: readPageFacts(document), entities: mostNamed(marking.summary()) }),
    isAlive: () => isAlive() || isContextAlive(),
  });
  answerBackground(card.signal, card.toFrames);
  watchPointer({
    ...eyes,
    hits: { at: (x, y) => hits.at(x, y) ?? dates.at(x, y) },
    // A page without marks learns of a name by nothing less than its card.
    onDwell: (placed) => ifAlive(() => marking.isDrawn && card.dwellStarted(placed)),
    onRest: (placed, isThere) => ifAlive(() => void card.show(placed, 'pointer', isThere)),
  });
  watchTouch({ ...eyes, hits, onTap: (placed) => ifAlive(() => void card.show(placed, 'touch')) });
  const marks = watchPassingMarks({ ...eyes, drawForNow: marking.drawForNow });
  answerBackground(signal, {
    'page.hideMarks'() {
      marks.toggleHidden();
      return ok(null);
    },
    'page.facts': () => ok(readPageFacts(document)),
    async 'page.openNext'({ goesOn }) {
      if (goesOn && !card.isWalked()) return ok('elsewhere');
      if (!goesOn) walk.restart();
      // The next name often stands under the card of the last.
      const next = card.lookThrough(walk.next);
      if (next === null) return ok('ended');
      const shown = await card.show(next, 'keyboard');
      return shown.ok ? ok('opened') : shown;
    },
    'page.showMention': ({ entity }) => ok(showMention(entity)),
  });
}

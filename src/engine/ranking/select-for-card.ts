import { chooseDiverse, poolFor } from './diverse.ts';
import { isFarOff } from './far-off.ts';
import { atTheLine, type RankedEvent, scoreEvents } from './rank-events.ts';
import { isOnlyNamed } from './ranking-index.ts';
import type { RankingAsk } from './score-parts.ts';
import { ROWS_A_SIDE, ROWS_UNDATED, WORTH_A_ROW } from './tuning.ts';

/** The events of a card's first view, each side as it is drawn: latest first, those of the page's own month at the line. */
export interface CardSelection {
  /** The best after the page's date: above the now line. Empty on a page without a date. */
  readonly after: readonly RankedEvent[];
  /** The best up to it: below the line. On a page without a date the best of all. */
  readonly before: readonly RankedEvent[];
}

/**
 * Chooses what a card shows first: up to three events on each side of the now line, or six where the page states no
 * date and so has no line. An event that overlaps the page's date lies below (see `isNext`). The best of a side has its row
 * whatever it is, since what came next is sought there; the others where they are worth one and not far off, and above the line
 * where they do more than name the entity: of 27 such rows that only did 5 were wanted.
 */
export function selectForCard(ask: RankingAsk): CardSelection {
  const rows = ask.page.date === null ? ROWS_UNDATED : ROWS_A_SIDE;
  const scored = scoreEvents(ask, poolFor(rows));
  const own = ask.index.entityNumbers.get(ask.entity) ?? -1;
  const isOfOthers = ({ next, event }: RankedEvent): boolean =>
    next && isOnlyNamed(ask.index.entryOf(event), own);
  const side = (next: boolean): RankedEvent[] => {
    const ofSide = scored.filter((one) => one.next === next);
    const chosen = chooseDiverse(ofSide, rows, ask.entity);
    const worth = Math.min(WORTH_A_ROW.score, WORTH_A_ROW.ofBest * (chosen[0]?.score ?? 0));
    return chosen
      .filter((one, at) => at === 0 || (one.score >= worth && !isFarOff(one, ask.page) && !isOfOthers(one)))
      .sort(atTheLine);
  };
  return { after: side(true), before: side(false) };
}

import { chooseDiverse, poolFor } from './diverse.ts';
import { isFarOff, REACH_OF_CARD } from './far-off.ts';
import { atTheLine, type RankedEvent, scoreEvents } from './rank-events.ts';
import type { RankingAsk } from './score-parts.ts';
import { ROWS_A_SIDE, ROWS_UNDATED } from './tuning.ts';

/** The events of a card's first view, each side as it is drawn: latest first, those of the page's own month at the line. */
export interface CardSelection {
  /** The best after the page's date: above the now line. Empty on a page without a date. */
  readonly after: readonly RankedEvent[];
  /** The best up to it: below the line. On a page without a date the best of all. */
  readonly before: readonly RankedEvent[];
}

/**
 * Chooses what a card shows first: up to three events on each side of the now line, or six where the page states no
 * date and so has no line. An event that overlaps the page's date lies below (see `isNext`). What lies far off gives up its
 * row, unless it is all that its side has: what came next is sought there.
 */
export function selectForCard(ask: RankingAsk): CardSelection {
  const rows = ask.page.date === null ? ROWS_UNDATED : ROWS_A_SIDE;
  const scored = scoreEvents(ask, poolFor(rows));
  const side = (next: boolean): RankedEvent[] =>
    chooseDiverse(
      scored.filter((one) => one.next === next),
      rows,
      ask.entity,
    )
      .filter((one, at) => at === 0 || !isFarOff(one, ask.page, REACH_OF_CARD))
      .sort(atTheLine);
  return { after: side(true), before: side(false) };
}

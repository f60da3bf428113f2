import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { EventFacts } from './event-facts.ts';
import { LONGEST_NAMED } from './tuning.ts';

/** Days that a named day may miss by and still be meant: a visit's first day, the day on which papers wrote of it. */
const SLACK = 1;

/** Days after which what lies beside a named day has lost to 1/e: the week before a treaty, the answers after it. Tuned. */
const FADE = 20;

/** Days after which it counts nothing: 0.003 of a share, and asking the rest is a third of the cost of naming a date. */
const FARTHEST = 6 * FADE;

/** The length in days at which a date counts 0.59 of what a day does; the more days it may mean, the less. Tuned. */
const SHARP = 6;

/**
 * How well an event fits a date that stands near the mention, 0 to 1: a day that is named and met says most, a month
 * less; a year says next to nothing, and what lies beside it in time the less the further off. The page's own day is left out, because nearness counts it.
 */
export function createNamedDates(
  dates: readonly string[],
  pageDate: EdtfDate | null,
): (facts: EventFacts) => number {
  const named = dates
    .map(knownEdtf)
    .filter(({ earliest, latest }) => latest - earliest <= LONGEST_NAMED)
    .filter((date) => !pageDate || date.latest !== pageDate.latest || date.earliest !== pageDate.earliest);
  if (named.length === 0) return () => 0;
  return ({ date }) => {
    let best = 0;
    for (const { earliest, latest } of named) {
      const gap = Math.max(0, date.earliest - latest - SLACK, earliest - SLACK - date.latest);
      if (gap > FARTHEST) continue;
      const length = Math.max(latest - earliest, Math.min(date.latest - date.earliest, LONGEST_NAMED));
      best = Math.max(best, Math.exp(-gap / FADE) / (1 + Math.log(1 + length / SHARP)));
    }
    return best;
  };
}

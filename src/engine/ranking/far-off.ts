import { knownEdtf } from '../../model/edtf.ts';
import { factsOf } from './event-facts.ts';
import { daysFromPage } from './now-line.ts';
import type { RankedEvent } from './rank-events.ts';
import type { RankingPage } from './ranking-page.ts';

/**
 * Days from a page beyond which an event is no part of what is told of it, unless it speaks of it: of 152 such rows on cards of judged
 * pages 16 are wanted, and 449 of the 955 others (tuning halves). "The EU and China agree on an investment deal" of 2020 stood beside a
 * summit on asylum.
 */
const FARTHEST = { after: 365, before: 730 };

/** What its words and a day that the page's title names add to the score of an event that this speaks of. */
const SPOKEN_OF = 0.03;

/** True where an event lies far from a page that does not speak of it; never on a page without a date. */
export function isFarOff(one: RankedEvent, { date }: Pick<RankingPage, 'date'>): boolean {
  if (date === null || isSpokenOf(one)) return false;
  return (
    daysFromPage(factsOf(one.event), knownEdtf(date.edtf)) > (one.next ? FARTHEST.after : FARTHEST.before)
  );
}

/** True where words of the page or a day that it names are those of an event. */
export function isSpokenOf({ parts }: RankedEvent): boolean {
  return parts.wording + parts.dated >= SPOKEN_OF;
}

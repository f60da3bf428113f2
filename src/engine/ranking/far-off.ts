import { knownEdtf } from '../../model/edtf.ts';
import { factsOf } from './event-facts.ts';
import { daysFromPage } from './now-line.ts';
import type { RankedEvent } from './rank-events.ts';
import type { RankingPage } from './ranking-page.ts';
import { OUT_OF_REACH } from './tuning.ts';

/**
 * How many days from a page an event may lie. Of what is told of a page as a whole, of the ten best of a name more than a year after a
 * judged page one is wanted, and on newspapers' pages none of three; of five more than two years before them none either ("the EU and
 * China agree on an investment deal" of 2020 beside a summit on asylum). Of 116 rows of a card beyond it that were not the best
 * of their side 10 are wanted.
 */
const REACH = { after: 365, before: OUT_OF_REACH.after };

/** What its words and a day that the page's title names add to the score of an event that this speaks of. */
const SPOKEN_OF = 0.03;

/** True where an event lies beyond the reach of a page that does not speak of it; never on a page without a date. */
export function isFarOff(one: RankedEvent, { date }: Pick<RankingPage, 'date'>): boolean {
  if (date === null || isSpokenOf(one)) return false;
  return daysFromPage(factsOf(one.event), knownEdtf(date.edtf)) > (one.next ? REACH.after : REACH.before);
}

/** True where words of the page or a day that it names are those of an event. */
export function isSpokenOf({ parts }: RankedEvent): boolean {
  return parts.wording + parts.dated >= SPOKEN_OF;
}

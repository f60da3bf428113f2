import { factsOf } from '../engine/ranking/event-facts.ts';
import { daysFromPage } from '../engine/ranking/now-line.ts';
import type { RankedEvent } from '../engine/ranking/rank-events.ts';
import { knownEdtf } from '../model/edtf.ts';
import type { JudgedPage } from './page-view.ts';

/**
 * Days from a page beyond which an event is no part of what is told of it as a whole, unless it speaks of it: of the ten best of a name
 * that lie more than a year after a judged page one is wanted there, and on newspapers' pages none of three; of five more than two
 * years before them none either ("the EU and China agree on an investment deal" of 2020 beside a summit on asylum).
 */
const FARTHEST = { after: 365, before: 730 };

/** What its words and a day that the page's title names add to the score of an event that this speaks of. */
const SPOKEN_OF = 0.03;

/** True where an event lies far from a page that does not speak of it; never on a page without a date. */
export function isFarOff(one: RankedEvent, { date }: Pick<JudgedPage, 'date'>): boolean {
  if (date === null || isSpokenOf(one)) return false;
  return (
    daysFromPage(factsOf(one.event), knownEdtf(date.edtf)) > (one.next ? FARTHEST.after : FARTHEST.before)
  );
}

/** True where words of the page or a day that it names are those of an event. */
export function isSpokenOf({ parts }: RankedEvent): boolean {
  return parts.wording + parts.dated >= SPOKEN_OF;
}

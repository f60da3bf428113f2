import type { Event, Report } from '../../model/pack.ts';
import { deedsOf } from '../grouping/deeds.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { PlaceTest } from './place-test.ts';
import { ONLY_SPOKEN_OF } from './told-kind.ts';
import { isToldOf, type Telling } from './told-of.ts';

/** Names and what joins them: "Cai Qi, Wang Yi and " of "with Cai Qi, Wang Yi and Qin Gang on the same plane". */
const OTHER_NAMES = String.raw`(?:(?:\p{Lu}\S*|and|the|his|her|others|aides?|ministers?)[ ,]+)*`;

/** How a report says that somebody was there beside the one whose visit it was. */
const ALONG: Telling = {
  before: new RegExp(
    String.raw`(?:\b(?:with|alongside|beside|accompanied by|joined by|including|brought|took along)|:) (?:him |her |them )?${OTHER_NAMES}$`,
    'u',
  ),
  behind: new RegExp(
    String.raw`^,? ${OTHER_NAMES}(?:(?:also|both|all|too) )*(?:sat (?:in|down|beside|with|at)|(?:took|taking) part|attend\w*|accompan\w*|joined|came (?:along|with)|(?:travelled|travels|flew|arrived|landed) with|(?:was|were) (?:there|present|at the table|in the (?:delegation|room)))\b`,
    'u',
  ),
};

/**
 * True where a person (a number) went along on the visit of another, who is of the same country: a report of what happened has
 * them there and says so by what stands around the name. That a report names both is not enough: "looked forward to a visit by Xi".
 */
export function wentAlong(
  index: SearchIndex,
  event: Event,
  person: number,
  visitor: number,
  place: PlaceTest,
): boolean {
  const id = index.entities[person]?.id ?? '';
  const home = place.homeOf(person);
  if (home === undefined || home !== place.homeOf(visitor)) return false;
  const isThere = ({ status, summary, participants = event.participants, places = event.places }: Report) =>
    status === 'happened' &&
    participants.includes(id) &&
    place.lies({ title: event.title, places }) &&
    !ONLY_SPOKEN_OF.test(summary) &&
    !deedsOf(summary).has('call');
  return event.reports.some((report) => isThere(report) && isToldOf(index, report.summary, [person], ALONG));
}

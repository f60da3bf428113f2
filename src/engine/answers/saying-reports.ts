import type { Event, Report } from '../../model/pack.ts';
import { highlightsOf } from '../search/highlight.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { losesOffice } from './office-change.ts';
import type { PlaceTest } from './place-test.ts';
import type { Question } from './question.ts';
import { ONLY_SPOKEN_OF, tellsOf } from './told-kind.ts';

/** "Putin asked Kim to visit Moscow" bears no visit of Putin's to him. */
const ASKED_TO = /\b(?:asks?|asked|invites?|invited|urge[sd]?)\b[^,;]{0,40}\bto\b/i;

/** Of "what did they sign" three reports say more than one; of all else the best is enough. */
const MOST_SAYING = 3;

/** The reports that say what was asked: of what happened, naming the people and the place, of the kind; else the best there is. */
export function sayingReports(
  index: SearchIndex,
  event: Event,
  { kind, asks, people }: Question,
  { lies }: PlaceTest,
): readonly Report[] {
  const ids = people.flatMap((number) => index.entities[number]?.id ?? []);
  const where = index.entities.flatMap(({ id }, number) => (event.places.includes(id) ? [number] : []));
  const isToldAsDone = (summary: string): boolean =>
    kind === undefined ||
    (tellsOf(summary, kind) && !ASKED_TO.test(summary) && !ONLY_SPOKEN_OF.test(summary));
  const merit = (report: Report): number => {
    const { status, participants = event.participants, places = event.places, summary } = report;
    return [
      status === 'happened',
      ids.every((id) => participants.includes(id)),
      // Who followed is somebody else than who was asked for, and is said to follow.
      asks !== 'successor' || participants.some((id) => !ids.includes(id)),
      asks !== 'successor' || losesOffice(index, summary, people),
      isToldAsDone(summary),
      // Where nothing tells the deed, what says where they were bears it.
      (kind === 'visit' || kind === 'meeting') && highlightsOf(index, summary, where, undefined).length > 0,
      lies({ title: event.title, places }),
    ].filter(Boolean).length;
  };
  // "The encounter took five hours" answers less than a sentence that says who met.
  const named = ({ summary }: Report): number =>
    people.filter((person) => highlightsOf(index, summary, [person], undefined).length > 0).length;
  const ranked = event.reports
    .map((report) => ({ report, merit: merit(report), named: named(report) }))
    .toSorted((a, b) => b.merit - a.merit || b.named - a.named);
  const best = ranked.filter((one) => one.merit === ranked[0]?.merit);
  return best.slice(0, asks === 'what' ? MOST_SAYING : 1).map(({ report }) => report);
}

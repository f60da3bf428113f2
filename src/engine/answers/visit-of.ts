import type { Event } from '../../model/pack.ts';
import { highlightsOf } from '../search/highlight.ts';
import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';
import type { Fitting } from './fitting.ts';
import { idsOf, titledIn, titledPeople } from './named-in.ts';
import type { PlaceTest } from './place-test.ts';
import type { Question } from './question.ts';
import { isOfKind, isVisitTold } from './told-kind.ts';
import { wentAlong } from './travelling-along.ts';

/** A title that begins with whose visit it is. */
const OWN_VISIT = /^[^,;:]*?['’]s (?:\w+ ){0,2}(?:visit|trip|tour|journey|stay)\b/i;

/** A title that begins with the host: "Putin receives Wang Yi in Saint Petersburg". */
const RECEIVES = /^[^,;:]*? (?:receives?|hosts?|welcomes?|greets?)\b/i;

/** Behind this a sentence tells of another time: "invaded it a year before Xi's visit", "the carrier passed as Tsai met him". */
const MEANWHILE = /(?<=\S )(?:before|after|ahead of|as|while|since)\b.*$/i;

/** A visit and whose it is, where that is said before it. */
const SOMEBODYS = /\p{Lu}[^\s,;]*['’]s? (?:[\p{L}-]+ ){0,3}?(?:visit|trip|tour|journey|stay)\b/gu;

/**
 * True for a visit of all of the people. A title that names some tells of those; the others must have gone along: that a
 * report of Wang Yi's talks names Xi too, whose visit was then hoped for, has not both of them in Moscow.
 */
export function isVisitOf(index: SearchIndex, one: Fitting, question: Question, place: PlaceTest): boolean {
  const { event, number } = one;
  const { people } = question;
  const titled = titledPeople(index, number);
  const leading = people.filter((person) => titled.includes(person));
  if (people.length === 0 || titled.length === 0 || leading.length === people.length)
    return isVisitLed(index, one, people, question, place);
  const visitors = leading.length > 0 ? leading : titled.slice(0, 1);
  const [visitor] = visitors;
  return (
    visitor !== undefined &&
    people.every((person) => visitors.includes(person) || wentAlong(index, event, person, visitor, place)) &&
    isVisitLed(index, one, visitors, question, place)
  );
}

/** True for a visit of these people, all of whom its title names, if it names any. */
function isVisitLed(
  index: SearchIndex,
  { event, number }: Fitting,
  people: readonly number[],
  { places }: Question,
  place: PlaceTest,
): boolean {
  const ids = idsOf(index, people);
  const titled = titledIn(index, number, 'person');
  // "Shoigu's visit as Putin's envoy" is one of Shoigu.
  if (ids.length > 0 && OWN_VISIT.test(event.title) && !ids.includes(titled[0] ?? '')) return false;
  // Whoever is at home is visited, unless the title has it the other way round; to be there makes a visit only of a place that is asked for.
  const isTraveller = OWN_VISIT.test(event.title) || (places.length > 0 && !RECEIVES.test(event.title));
  // Reports name the places of both sides: of a title that says where it was, that is where.
  const titledPlaces = titledIn(index, number, 'place');
  const where = { title: event.title, places: titledPlaces.length > 0 ? titledPlaces : event.places };
  const isHost = (person: number): boolean =>
    place.isAsSeat(person) ||
    (place.isAtHome(where, person) && !(isTraveller && titled[0] === index.entities[person]?.id));
  if (people.some(isHost) || !isOfKind(event, 'visit', ids, titled)) return false;
  if (places.length > 0 && people.every((person) => isTitledThere(index, event, person, place))) return true;
  return isVisitTold(withOwnDeeds(index, event, people), ids, places.length > 0);
}

/** True for "Grossi speaks in Kyiv before talks in Russia": the title has this person in a place that is asked for. */
function isTitledThere(index: SearchIndex, { title }: Event, person: number, place: PlaceTest): boolean {
  return highlightsOf(index, title, [person], undefined).some(([, end]) => {
    const [, behind = ''] = /^ in (\p{Lu}.*)$/u.exec(title.slice(end)) ?? [];
    const named = givenNameAt(index.names, termsOf(behind).words, 0)?.entities ?? [];
    return named.length > 0 && place.lies({ title, places: idsOf(index, named) });
  });
}

/** An event whose reports keep only what they tell of its own time, and of no visit of others: a war that began before one is none. */
function withOwnDeeds(index: SearchIndex, event: Event, people: readonly number[]): Event {
  const ownDeeds = (summary: string): string => {
    const spans = highlightsOf(index, summary, people, undefined);
    const isOwn = (at: number, end: number): boolean => spans.some(([from]) => from >= at && from < end);
    return summary
      .replace(SOMEBODYS, (visit, at: number) => (isOwn(at, at + visit.length) ? visit : ''))
      .replace(MEANWHILE, '');
  };
  const reports = event.reports.map((report) => ({ ...report, summary: ownDeeds(report.summary) }));
  return { ...event, reports };
}

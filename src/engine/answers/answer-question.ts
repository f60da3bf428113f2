import type { CivilDay } from '../../model/civil-day.ts';
import { knownEdtf } from '../../model/edtf.ts';
import type { Event, Report } from '../../model/pack.ts';
import { highlightsOf } from '../search/highlight.ts';
import { matchText } from '../search/match-text.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { type ClaimedCount, claimedCounts } from './claimed-counts.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import type { Question } from './read-question.ts';
import { isOfKind, losesOffice, tellsOf } from './told-kind.ts';

/** What a question comes to. Everything rests on events: an answer is never more than what they say. */
export interface Answer {
  readonly question: Question;
  /** Everything that fits, in order of time. */
  readonly occasions: readonly Occasion[];
  /** The one that answers; of a count the last. */
  readonly lead: Occasion;
  /** The reports of the leading event that say it, best first. */
  readonly says: readonly Report[];
  /** How often the people met by the count of articles; only for a count. */
  readonly claims: readonly ClaimedCount[];
}

/** Finds what a question asks for; undefined where no event fits, so that the search alone answers. The `next` lies on `today` or after. */
export function answerQuestion(
  index: SearchIndex,
  question: Question,
  parsed: ParsedQuery,
  today: CivilDay = Number.NEGATIVE_INFINITY,
): Answer | undefined {
  const fitting = eventsFor(index, question, parsed, today);
  const people = question.people.flatMap((number) => index.entities[number]?.id ?? []);
  const numbers = new Map(fitting.map(({ event, number }) => [event, number]));
  const titled = (asked: readonly number[], event: Event): number => {
    const named = index.inTitle[numbers.get(event) ?? -1] ?? [];
    return asked.filter((entity) => named.includes(entity)).length;
  };
  const occasions = occasionsOf([...numbers.keys()], (event) => ({
    people: titled(question.people, event),
    places: titled(question.places, event),
  }));
  const lies = placeTest(index, question.places);
  const lead = leadOf(question, occasions);
  if (!lead) return undefined;
  const isCount = question.asks === 'count' && people.length > 1;
  return {
    question,
    occasions,
    lead,
    says: sayingReports(lead.events[0], question, people, lies),
    claims: isCount
      ? claimedCounts(eventsOf(index, question.people), people).filter(({ day }) =>
          question.dates.map(knownEdtf).every(({ earliest, latest }) => day >= earliest && day <= latest),
        )
      : [],
  };
}

function leadOf({ asks }: Question, occasions: readonly Occasion[]): Occasion | undefined {
  if (asks === 'first' || asks === 'next') return occasions[0];
  if (asks === 'what' || asks === 'who' || asks === 'successor')
    return occasions.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
  return occasions.at(-1);
}

/** How much is told of it: the reports of its events. */
function weightOf({ events }: Occasion): number {
  return events[0].reports.length;
}

interface Fitting {
  readonly event: Event;
  /** Its document number. */
  readonly number: number;
  /** Ids of the persons that its title names. */
  readonly titled: readonly string[];
}

function eventsFor(index: SearchIndex, question: Question, parsed: ParsedQuery, today: CivilDay): Fitting[] {
  const { people, places, dates } = question;
  const ids = people.flatMap((number) => index.entities[number]?.id ?? []);
  const asked = dates.map(knownEdtf);
  const lies = placeTest(index, places);
  const holds = restTest(index, parsed, question);
  return eventNumbers(index, people).flatMap((number) => {
    const event = index.events[number - index.firstEvent];
    if (!event || !holds(number)) return [];
    const [earliest = 0, latest = 0] = [index.earliest[number], index.latest[number]];
    if (!asked.every((date) => earliest <= date.latest && latest >= date.earliest)) return [];
    if (question.asks === 'next' && latest < today) return [];
    if (!lies(event) || !ids.every((id) => event.participants.includes(id))) return [];
    const titled = personsIn(index, number);
    const isSought =
      question.asks === 'successor'
        ? event.status !== 'cancelled' &&
          losesOffice(event.title, highlightsOf(index, event.title, people, undefined))
        : answers({ event, number, titled }, question, ids);
    return isSought ? [{ event, number, titled }] : [];
  });
}

/** True where an event is of the sort that is asked for, of these people (ids). */
function answers(
  { event, titled }: Fitting,
  { asks, kind, places }: Question,
  ids: readonly string[],
): boolean {
  const isAbout = titled.length === 0 || ids.length === 0 || titled.some((id) => ids.includes(id));
  if (!isAbout) return false;
  if (asks === 'next') return event.status === 'planned';
  if (event.status === 'planned' || event.status === 'cancelled') return false;
  // Without a place, a visit is what is told as one: every meeting abroad is somebody's visit.
  if (kind === 'visit' && places.length === 0 && !tellsOf(event.title, 'visit')) return false;
  return isOfKind(event, kind, ids, titled);
}

/** Document numbers of the events in which all of the people take part; without people, of all. */
function eventNumbers(index: SearchIndex, people: readonly number[]): readonly number[] {
  const [first, ...others] = people;
  if (first === undefined)
    return Array.from({ length: index.events.length }, (_, number) => index.firstEvent + number);
  const inAll = others.map((person) => new Set(index.documentsOfEntity[person]));
  return (index.documentsOfEntity[first] ?? []).filter(
    (number) =>
      number >= index.firstEvent && number < index.firstArticle && inAll.every((set) => set.has(number)),
  );
}

function eventsOf(index: SearchIndex, people: readonly number[]): Event[] {
  return eventNumbers(index, people).flatMap((number) => index.events[number - index.firstEvent] ?? []);
}

/** Ids of the persons that the title of an event names. */
function personsIn(index: SearchIndex, event: number): readonly string[] {
  return (index.inTitle[event] ?? []).flatMap((number) => {
    const entity = index.entities[number];
    return entity?.kind === 'person' ? [entity.id] : [];
  });
}

/** True for an event in one of the places, or in a place that lies in it: Beijing is in China. */
function placeTest(
  index: SearchIndex,
  places: readonly number[],
): (placed: Pick<Event, 'places'>) => boolean {
  if (places.length === 0) return () => true;
  const within = new Map(index.entities.map(({ id, within }) => [id, within]));
  const wanted = places.flatMap((number) => index.entities[number]?.id ?? []);
  const liesIn = (place: string, asked: string): boolean => {
    // A pack may close a circle; a real chain (hall, city, region, country, continent) is short.
    let at: string | undefined = place;
    for (let step = 0; at !== undefined && step < 8; step++) {
      if (at === asked) return true;
      at = within.get(at);
    }
    return false;
  };
  return (event) => wanted.every((asked) => event.places.some((place) => liesIn(place, asked)));
}

/** True for an event that holds every word that was left over. */
function restTest(
  index: SearchIndex,
  parsed: ParsedQuery,
  { rest }: Question,
): (document: number) => boolean {
  if (rest.length === 0) return () => true;
  const { scores } = matchText(index, parsed.query, rest, 'unknown-words');
  return (document) => (scores[document] ?? 0) > 0;
}

/** Of "what did they sign" three reports say more than one; of all else the best is enough. */
const MOST_SAYING = 3;

/** The reports that say what was asked: of what happened, naming the people and the place, of the kind; else the best there is. */
function sayingReports(
  event: Event,
  { kind, asks }: Question,
  people: readonly string[],
  lies: (placed: Pick<Event, 'places'>) => boolean,
): readonly Report[] {
  const merit = ({
    status,
    participants = event.participants,
    places = event.places,
    summary,
  }: Report): number => {
    const others = participants.some((id) => !people.includes(id));
    return [
      status === 'happened',
      people.every((id) => participants.includes(id)),
      // Who followed is somebody else than who was asked for.
      asks !== 'successor' || others,
      kind === undefined || tellsOf(summary, kind),
      lies({ places }),
    ].filter(Boolean).length;
  };
  const ranked = event.reports
    .map((report) => ({ report, merit: merit(report) }))
    .toSorted((a, b) => b.merit - a.merit);
  const best = ranked.filter((one) => one.merit === ranked[0]?.merit);
  return best.slice(0, asks === 'what' ? MOST_SAYING : 1).map(({ report }) => report);
}

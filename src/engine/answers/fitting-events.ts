import type { CivilDay } from '../../model/civil-day.ts';
import { knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { matchText } from '../search/match-text.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { tellsOfDeath } from './death.ts';
import type { Fitting } from './fitting.ts';
import { idsOf, titledIn } from './named-in.ts';
import { successorsIn, tellsOfChange, tellsOfLoss, tellsOfTerm } from './office-change.ts';
import type { PlaceTest } from './place-test.ts';
import type { Question } from './question.ts';
import { isOfKind, isPlanTold } from './told-kind.ts';
import { toldBy } from './told-of.ts';
import { isVisitOf } from './visit-of.ts';

/** The events that are asked for: of these people, there, then, of the kind. */
export function fittingEvents(
  index: SearchIndex,
  question: Question,
  parsed: ParsedQuery,
  place: PlaceTest,
): Fitting[] {
  const all = eventsThereAndThen(index, question, parsed, place);
  if (question.asks !== 'successor') return all.filter((one) => fits(index, one, question, place));
  const { people, office } = question;
  const losses = all.filter(
    ({ event }) =>
      event.status !== 'cancelled' && isOfOffice(event, office) && tellsOfLoss(index, event, people),
  );
  // Whoever left a parliament too was followed where somebody came into the office.
  const followed = losses.filter(({ event }) => successorsIn(index, event, people).length > 0);
  return followed.length > 0 ? followed : losses;
}

/** What was planned or called off, of the same people, there and then: it is no answer, and still worth saying beside "none". */
export function unfulfilledEvents(
  index: SearchIndex,
  question: Question,
  parsed: ParsedQuery,
  place: PlaceTest,
): Event[] {
  return eventsThereAndThen(index, question, parsed, place).flatMap((one) => {
    const { status } = one.event;
    return (status === 'planned' || status === 'cancelled') && isPlanAsked(index, one, question, place)
      ? [one.event]
      : [];
  });
}

function eventsThereAndThen(
  index: SearchIndex,
  { people, dates, asks, rest, kind }: Question,
  parsed: ParsedQuery,
  { lies }: PlaceTest,
): Fitting[] {
  // "The war between Russia and Ukraine" lies in one of them, and the other takes part in it.
  const whereOf = ({ title, places, participants }: Event) => ({
    title,
    places: kind === 'war' ? [...places, ...participants] : places,
  });
  const ids = idsOf(index, people);
  const asked = dates.map(knownEdtf);
  const since = asks === 'next' ? Math.max(...asked.map(({ earliest }) => earliest)) : undefined;
  const holds = restTest(index, parsed, rest);
  return eventNumbers(index, people).flatMap((number) => {
    const event = index.events[number - index.firstEvent];
    if (!event || !holds(number)) return [];
    const [earliest = 0, latest = 0] = [index.earliest[number], index.latest[number]];
    if (!asked.every((date) => earliest <= date.latest && latest >= date.earliest)) return [];
    if (since !== undefined && !isStillAhead(event, earliest, since)) return [];
    return lies(whereOf(event)) && ids.every((id) => event.participants.includes(id))
      ? [{ event, number }]
      : [];
  });
}

/** A plan whose vague time has begun may still come; what happened must have begun after. */
function isStillAhead({ status }: Event, earliest: CivilDay, since: CivilDay): boolean {
  return earliest >= since || status === 'planned';
}

/** True where an event speaks of the office that is named, or none is. */
function isOfOffice(event: Event, office: Question['office']): boolean {
  return !office || toldBy(event).some((text) => office.told.test(text));
}

/**
 * Of a death or an office: true where it is theirs, and not one that they spoke of (Putin sends Xi condolences on a death
 * that is neither's). True for every other kind.
 */
function isChangeAsked(index: SearchIndex, event: Event, question: Question): boolean {
  const { asks, kind, people, roles, office } = question;
  if (kind === 'death') return tellsOfDeath(index, event, people);
  if (!isOfOffice(event, office)) return false;
  if (roles === undefined || tellsOfChange(index, event, roles)) return true;
  // Whether somebody became president is told by each of his terms; when he did is not.
  return asks === 'whether' && roles.loses.length === 0 && tellsOfTerm(index, event, roles.gains);
}

/**
 * True for a plan of the kind, there: Budapest is no Moscow, though it was there that the summit was spoken of. Words that two
 * will go on meeting, said in the place that is asked for, are no visit to it.
 */
function isPlanAsked(
  index: SearchIndex,
  { event, number }: Fitting,
  question: Question,
  place: PlaceTest,
): boolean {
  const { kind, places } = question;
  if (kind === undefined) return true;
  if (kind === 'death' || kind === 'office') return isChangeAsked(index, event, question);
  const titled = titledIn(index, number, 'place');
  if (places.length > 0 && place.areElsewhere(titled, event.title)) return false;
  return isPlanTold(event.title, kind, places.length === 0 || titled.length > 0);
}

/** True where an event is of the sort that is asked for, of these people. */
function fits(index: SearchIndex, one: Fitting, question: Question, place: PlaceTest): boolean {
  const { event, number } = one;
  const { asks, kind, people } = question;
  if (event.status === 'cancelled') return false;
  const isOfPlace = kind === 'visit' || kind === 'meeting';
  const isElsewhere = isOfPlace && place.areElsewhere(titledIn(index, number, 'place'), event.title);
  if (kind === 'visit' && event.status !== 'planned')
    return !isElsewhere && isVisitOf(index, one, question, place);
  const ids = idsOf(index, people);
  const titled = titledIn(index, number, 'person');
  const isAbout = titled.length === 0 || ids.length === 0 || titled.some((id) => ids.includes(id));
  if (!isAbout) return false;
  // What was planned and never told of again is no answer to what happened, and the best there is to what comes.
  if (event.status === 'planned') return asks === 'next' && isPlanAsked(index, one, question, place);
  if (people.length > 0 && (kind === 'death' || kind === 'office'))
    return isChangeAsked(index, event, question);
  return !isElsewhere && isOfKind(event, kind, ids, titled);
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

/** The events in which all of the people (numbers) are named. */
export function eventsNaming(index: SearchIndex, people: readonly number[]): Event[] {
  return eventNumbers(index, people).flatMap((number) => index.events[number - index.firstEvent] ?? []);
}

/** True for an event that holds every word that was left over, as it stands: no pole is the Pope, and no bearing a bear. */
function restTest(
  index: SearchIndex,
  parsed: ParsedQuery,
  rest: Question['rest'],
): (document: number) => boolean {
  if (rest.length === 0) return () => true;
  const { scores } = matchText(index, parsed.query, rest, 'none');
  return (document) => (scores[document] ?? 0) > 0;
}

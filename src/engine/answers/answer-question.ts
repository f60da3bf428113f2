import type { Verdict } from '../../model/answer-views.ts';
import { anchorDay, type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { contains } from '../events/date-agreement.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Answer } from './answer.ts';
import { type ClaimedCount, claimedCounts } from './claimed-counts.ts';
import { describedSuccessor } from './described-successor.ts';
import { eventsNaming, fittingEvents, unfulfilledEvents } from './fitting-events.ts';
import { describedAnswer, describedBeginning, holderAnswer } from './holder-answer.ts';
import type { Occasion } from './occasions.ts';
import { occasionsAsked } from './occasions-asked.ts';
import { successorsIn, tellsOfOthersAct, tellsOfOwnAct } from './office-change.ts';
import { type PlaceTest, placeTest } from './place-test.ts';
import { predecessorAnswer } from './predecessor.ts';
import type { Question } from './question.ts';
import { sayingReports } from './saying-reports.ts';
import { tenureAnswer } from './tenure-answer.ts';
import { tellsOf } from './told-kind.ts';
import { saysWho, whoAnswers } from './whose-deed.ts';

/**
 * Finds what a question asks for. Where no event fits, "none is known" answers a question that was understood to its last
 * word; undefined where it was not, so that the search alone answers.
 */
export function answerQuestion(
  index: SearchIndex,
  question: Question,
  parsed: ParsedQuery,
): Answer | undefined {
  if (question.asks === 'holder') return holderAnswer(index, question);
  if (question.asks === 'first-holder') return { question, lead: null, instead: undefined };
  if (question.asks === 'predecessor') return predecessorAnswer(index, question);
  if (question.asks === 'since' || question.asks === 'still') {
    const told = tenureAnswer(index, question);
    const isEndAlone = question.asks === 'since' && told?.verdict === 'ended';
    return (
      (isEndAlone ? describedBeginning(index, question) : undefined) ??
      told ??
      describedAnswer(index, question)
    );
  }
  const begun = asksForBeginning(question) ? tenureAnswer(index, question) : undefined;
  if (begun) return begun;
  const place = placeTest(index, question.places);
  const occasions = occasionsAsked(index, question, fittingEvents(index, question, parsed, place), place);
  const lead = leadOf(index, question, occasions);
  const isUntold = question.asks === 'successor' && !isFollowed(index, question, lead);
  const described = isUntold ? describedSuccessor(index, question) : undefined;
  // That it is not known who followed is said of the event in which the office was lost, where there is one.
  if (described?.lead === null && (described.holders || !lead)) return described;
  if (!lead) {
    if (!isUnderstood(index, question)) return undefined;
    const unfulfilled = unfulfilledEvents(index, question, parsed, place);
    const instead = unfulfilled.length > 0 ? unfulfilled : visitsOfGuests(index, question, parsed, place);
    return { question, lead: null, instead: instead.toSorted(byDay).at(-1) };
  }
  const [event] = lead.events;
  const says = sayingReports(index, event, question, place);
  return {
    question,
    occasions,
    lead,
    says,
    who: whoAnswers(index, event, says, question),
    ...(isUntold ? { isUntold: true } : {}),
    ...(question.asks === 'whether' ? { verdict: verdictOf(index, event, question) } : {}),
    claims: claimsFor(index, question),
  };
}

/** Of "did Xi and Putin visit Moscow" the visits of Xi, as Putin is at home there; none where that goes for nobody, or for all. */
function visitsOfGuests(
  index: SearchIndex,
  question: Question,
  parsed: ParsedQuery,
  place: PlaceTest,
): readonly Event[] {
  const { kind, people } = question;
  const guests = kind === 'visit' ? people.filter((person) => !place.isAsSeat(person)) : [];
  if (guests.length === 0 || guests.length === people.length) return [];
  return fittingEvents(index, { ...question, people: guests }, parsed, place).map(({ event }) => event);
}

/** "When did Xi become president": by his first election, and not by those that followed. */
function asksForBeginning({ asks, office, roles, people, dates, rest }: Question): boolean {
  const isGain = roles !== undefined && roles.gains.length === 1 && roles.loses.length === 0;
  return (
    asks === 'when' &&
    office !== undefined &&
    isGain &&
    people.length === 1 &&
    dates.length + rest.length === 0
  );
}

/** True where an event has somebody follow the people who are asked about. */
function isFollowed(index: SearchIndex, { people }: Question, lead: Occasion | undefined): boolean {
  return lead !== undefined && successorsIn(index, lead.events[0], people).length > 0;
}

/** Whoever was moved or dismissed has not resigned, though the office is lost; of whoever was replaced that is not told. */
function verdictOf(index: SearchIndex, event: Event, { roles, dates }: Question): Verdict | undefined {
  if (event.status !== 'happened') return undefined;
  if (dates.some((date) => !isToldFor(event, knownEdtf(date)))) return 'perhaps';
  if (!roles?.ownAct || tellsOfOwnAct(index, event, roles.loses)) return 'yes';
  return tellsOfOthersAct(index, event, roles.loses) ? 'otherwise' : 'how-untold';
}

/** Of persons, of a kind, and with no word left that might have meant something else: "eu" may be the European Union, or French. */
function isUnderstood(index: SearchIndex, { asks, people, kind, rest }: Question): boolean {
  const isOfPersons = people.length > 0 && people.every((one) => index.entities[one]?.kind === 'person');
  return isOfPersons && kind !== undefined && asks !== 'successor' && rest.length === 0;
}

/** True where an event is told to have come in a time, or lasted through it; "within 10–13 June" is no yes to the 10th. */
function isToldFor({ date }: Event, asked: EdtfDate): boolean {
  const told = knownEdtf(date);
  return told.interval || contains(asked, told);
}

function leadOf(
  index: SearchIndex,
  { asks, kind, dates }: Question,
  occasions: readonly Occasion[],
): Occasion | undefined {
  if (asks === 'first') return occasions[0];
  if (asks === 'next') {
    // A plan for "2026" may still come this year; one for November says more.
    const since = Math.max(...dates.map((date) => knownEdtf(date).earliest));
    return occasions.find(({ earliest }) => earliest >= since) ?? occasions[0];
  }
  const byWeight = occasions.toSorted((a, b) => weightOf(b) - weightOf(a));
  if (asks === 'who')
    return byWeight.find(({ events: [event] }) => saysWho(index, event.title, kind)) ?? byWeight[0];
  if (kind === 'signing' && asks === 'what') {
    const titled = byWeight.filter(({ events }) => events.some(({ title }) => tellsOf(title, kind)));
    return titled[0] ?? byWeight[0];
  }
  // Whoever has lost an office leaves lesser ones after it: what is told most is what is meant.
  const isMostTold = asks === 'what' || asks === 'successor' || (asks !== 'last' && kind === 'office');
  return isMostTold ? byWeight[0] : occasions.at(-1);
}

/** How much is told of it: the reports of its events. */
function weightOf({ events }: Occasion): number {
  return events[0].reports.length;
}

function byDay(a: Event, b: Event): number {
  return anchorDay(knownEdtf(a.date)) - anchorDay(knownEdtf(b.date));
}

/** The counts of articles that stand beside ours: of meetings of two or more, within the time that is asked for. */
function claimsFor(
  index: SearchIndex,
  { asks, kind, people, dates, places }: Question,
): readonly ClaimedCount[] {
  if (asks !== 'count' || kind !== 'meeting' || people.length < 2 || places.length > 0) return [];
  const asked = dates.map(knownEdtf);
  // A count of all meetings is none of those "in 2023" or "since the war"; one of all "before" a day is a count up to it.
  const isOfAll = asked.every(({ earliest }) => earliest === Number.NEGATIVE_INFINITY);
  const ids = people.flatMap((number) => index.entities[number]?.id ?? []);
  return claimedCounts(eventsNaming(index, people), ids).filter(
    ({ day, ofAll }) =>
      (isOfAll || !ofAll) && asked.every(({ earliest, latest }) => day >= earliest && day <= latest),
  );
}

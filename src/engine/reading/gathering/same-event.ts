import type { EdtfDate } from '../../../model/edtf.ts';
import type { Status } from '../../../model/pack.ts';
import { datesAgree, widthInDays } from '../../events/date-agreement.ts';
import type { Deed } from '../../grouping/deeds.ts';
import { isEncounter } from '../clauses/coming.ts';
import { STATED } from '../clauses/status.ts';
import type { Telling } from '../clauses/telling.ts';
import { FRESH_DAYS, WIDEST_SAME } from '../tuning.ts';
import { type Cast, participantsOf } from '../who/cast.ts';
import { isRole } from '../who/words/roles.ts';
import { isOfTitle } from '../who/words/titles-of-people.ts';
import { AGAIN, type GatheredEvent } from './gathered-event.ts';

/** True where a telling without a date of its own speaks of an event told before. */
export function isAgain(event: GatheredEvent, told: Telling): boolean {
  if (told.further || !isOneStanding(event.status, told.status)) return false;
  if (told.back) return sharesAll(told.cast, event.cast);
  const isOne =
    event.status === told.status && shares(event.cast, told.cast) && areOneDeed(event.deeds, told.deeds);
  return isOne && !isAnotherMeeting(event, told);
}

/** "He met Berg on Monday. In the afternoon he met the premier": with somebody else it is another meeting. */
function isAnotherMeeting({ cast, deeds }: GatheredEvent, told: Telling): boolean {
  return deeds.has('in person') && told.deeds.has('in person') && areTwoOthers(cast, told.cast);
}

/** What those who met said, thanked for or pledged belongs to their meeting, where nothing else is told of it. */
export function isOfTalks(event: GatheredEvent, told: Telling, published: EdtfDate | undefined): boolean {
  if (told.deeds.size > 0 || told.further || told.saidOn) return false;
  if (told.status !== 'happened' || event.status !== 'happened') return false;
  const fresh = published !== undefined && published.earliest - event.date.latest <= FRESH_DAYS;
  const talks = isEncounter(event.deeds);
  return fresh && talks && sharesAll(told.cast, event.cast);
}

/** True where something planned without a date belongs to an event that is still to come. */
export function isAhead(event: GatheredEvent, told: Telling, published: EdtfDate): boolean {
  return (
    Number.isFinite(event.date.latest) &&
    event.date.latest >= published.earliest &&
    // "Left on Sunday and will travel", on that Sunday: the one is no part of the other.
    !(told.isPlan && event.status !== 'planned') &&
    shares(event.cast, told.cast)
  );
}

/** True where somebody takes part, or a place is, that the other has not. */
function hasMore(cast: Cast, other: Cast): boolean {
  return hasPerson(cast, other) || cast.places.some((one) => !other.places.includes(one));
}

/** True where two events of an article are one. */
export function isSame(event: GatheredEvent, next: GatheredEvent): boolean {
  if (!isOneStanding(event.status, next.status)) return false;
  const exact = event.date.text === next.date.text;
  // "After Lind met Berg on May 8, the two signed a treaty" tells of two things.
  if (event.best.isBeside !== next.best.isBeside && event.best.sentence.start === next.best.sentence.start)
    return false;
  // "A week after Xi met Trump" is no visit of somebody else's that lies near.
  if (!exact && next.best.relation && !next.best.date && eachHasAnother(event.cast, next.cast)) return false;
  // "In the evening he dined with Berg", "in the evening he flew to Norddal": with somebody or somewhere else it is another thing.
  if (next.best.isThatDay && hasMore(next.cast, event.cast)) return false;
  // What somebody said on the day of a thing is not the thing.
  if (isStatement(event) !== isStatement(next)) return false;
  // A standfirst that comes again in the text, word for word, whoever takes part.
  if (exact && event.best.words.trim() === next.best.words.trim()) return true;
  if (next.rules.includes(AGAIN)) return exact && (shares(event.cast, next.cast) || next.best.back);
  if (next.best.further) return false;
  const met = shares(event.cast, next.cast);
  if (event.weak || next.weak)
    return (
      event.weak !== next.weak &&
      !areTalksOfOthers(event, next) &&
      (met || next.best.back) &&
      (areOneDeed(event.deeds, next.deeds) || next.best.back) &&
      mayBeWeak(event, next)
    );
  const widest = Math.max(widthInDays(event.date), widthInDays(next.date));
  if (!exact && (widest > WIDEST_SAME || !datesAgree(event.date, next.date))) return false;
  const isNobody = (one: GatheredEvent): boolean => participantsOf(one.cast).length === 0;
  if (!isNobody(event) && !isNobody(next) && !met) return false;
  if (!isNobody(event) && !isNobody(next) && areTalksOfOthers(event, next)) return false;
  // "Will be in Norddal on April 15 and 16. On April 16 she meets him": the days of a stay, and what comes on one of them.
  if (!exact && widest <= FEW_DAYS && ![...event.deeds].some((deed) => next.deeds.has(deed))) return false;
  const sameDay = exact && widest <= 7;
  if (isNobody(event) && isNobody(next))
    return sameDay && sharePlace(event.cast, next.cast) && areOneDeed(event.deeds, next.deeds);
  // "Tariffs on cars on Wednesday", and "this month duties on brandy" by somebody else.
  if (areOneDeed(event.deeds, next.deeds))
    return exact || met || event.best.back || next.best.back || shareWord(event.best, next.best);
  if (!sameDay || (event.deeds.size > 0 && next.deeds.size > 0)) return false;
  // Whoever does two things on one day is in both: only the same two, or the words, say that they are one.
  const isPart = sharesAll(next.cast, event.cast) || sharesAll(event.cast, next.cast);
  if (!isNobody(event) && !isNobody(next) && !isPart) return false;
  const isBack = event.best.back || next.best.back;
  return isBack || areSameTwo(event.cast, next.cast) || shareWord(event.best, next.best);
}

/** A stretch so short was told by its days; a week is rather when something was, more or less. */
const FEW_DAYS = 4;

function isStatement({ rules }: GatheredEvent): boolean {
  return rules.includes(STATED);
}

/**
 * "The explosion on Monday" tells of the same as "an explosion shook the port": words of some length that begin alike. What somebody is called, "the
 * former President", "Foreign Minister", stands in all that is told of him.
 */
function shareWord(a: Telling, b: Telling): boolean {
  const stems = stemsOf(a);
  return [...stemsOf(b)].some((stem) => stems.has(stem));
}

function stemsOf({ matter }: Telling): ReadonlySet<string> {
  const words = matter.match(/\p{L}+/gu) ?? [];
  const telling = words.filter((word, index) => {
    const isBeforeRole = isRole(words[index + 1] ?? '') && isOfTitle(word);
    return word.length >= STEM && !isRole(word) && !isBeforeRole;
  });
  return new Set(telling.map((word) => word.slice(0, STEM).toLowerCase()));
}

/** So many letters of a word say what it is about, whatever its ending. */
const STEM = 6;

/** "He met the president in the morning; in the afternoon the premier met him": of two each talk has one whom the other lacks. */
function areTalksOfOthers(event: GatheredEvent, next: GatheredEvent): boolean {
  // In a language whose deeds nobody knows the two alone decide.
  const areTalks = [event, next].every(({ deeds }) => deeds.size === 0 || isEncounter(deeds));
  return (
    areTalks && event.best.sentence.start !== next.best.sentence.start && areTwoOthers(event.cast, next.cast)
  );
}

/** A date that was only guessed from when it was told gives way to one that the text tells, if that can be meant. */
function mayBeWeak(event: GatheredEvent, next: GatheredEvent): boolean {
  const [weak, firm] = event.weak ? [event, next] : [next, event];
  return firm.date.latest >= weak.date.earliest && firm.date.earliest <= weak.date.latest;
}

/** True where an event is a visit or a meeting as a telling without people is, planned and in the same place. */
export function isSuchAnother(event: GatheredEvent, told: Telling): boolean {
  const encounter = isEncounter(event.deeds) && areOneDeed(event.deeds, told.deeds);
  return (
    encounter &&
    event.status === 'planned' &&
    told.cast.places.some((place) => event.cast.places.includes(place))
  );
}

/** "His visit to Beijing is a sign" tells where the visit was that is told of before it. */
export function isPlaceOf(event: GatheredEvent, told: Telling): boolean {
  const encounter = isEncounter(event.deeds) && isEncounter(told.deeds);
  return (
    encounter && event.cast.places.length === 0 && event.known !== 'inferred' && shares(event.cast, told.cast)
  );
}

/** True where each has somebody whom the other lacks. */
function eachHasAnother(a: Cast, b: Cast): boolean {
  return hasPerson(a, b) && hasPerson(b, a);
}

/** True for two and two that are not the same. */
function areTwoOthers(a: Cast, b: Cast): boolean {
  return a.people.length === 2 && b.people.length === 2 && hasPerson(a, b);
}

function areSameTwo(a: Cast, b: Cast): boolean {
  return a.people.length > 1 && a.people.length === b.people.length && !hasPerson(a, b);
}

function hasPerson({ people }: Cast, other: Cast): boolean {
  return people.some((one) => !other.people.includes(one));
}

function sharePlace(a: Cast, b: Cast): boolean {
  return a.places.length === 0 || b.places.some((place) => a.places.includes(place));
}

/** A plan and an account of it are two in one article: the one says what was to come. */
function isOneStanding(a: Status, b: Status): boolean {
  return a === b || (a !== 'planned' && b !== 'planned' && [a, b].includes('reported'));
}

function areOneDeed(a: ReadonlySet<Deed>, b: ReadonlySet<Deed>): boolean {
  for (const deed of a) if (b.has(deed)) return true;
  return isEncounter(a) && isEncounter(b);
}

function shares(a: Cast, b: Cast): boolean {
  const others = participantsOf(b);
  return participantsOf(a).some((one) => others.includes(one));
}

function sharesAll(part: Cast, whole: Cast): boolean {
  const known = participantsOf(whole);
  return participantsOf(part).every((one) => known.includes(one));
}

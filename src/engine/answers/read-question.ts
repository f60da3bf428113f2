import type { AskedKind, Asks } from '../../model/answer-views.ts';
import { isoDay } from '../../model/civil-day.ts';
import { boundDate } from '../search/date-span.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { TimeAnchors } from '../search/relative-time.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { AFTER, BEFORE } from '../search/time-words.ts';
import type { SearchWord } from '../search/words.ts';
import { careerAsked } from './career-asked.ts';
import { type Heard, hear, PAIR } from './heard.ts';
import { holderAsked } from './holder-asked.ts';
import { officeRoles } from './office-roles.ts';
import type { AskedOn, Question } from './question.ts';
import { OF_NOW, WHETHER } from './question-words.ts';

/** What a question is read before: the times that it counts from, and whom the page is about. */
interface ReadOn extends AskedOn {
  /** Numbers of the people of the page, most named first, for "they" and "he". */
  readonly people?: readonly number[];
}

/**
 * Reads a query as a question, by its words alone: undefined where it is none. Two people and nothing else ask how often
 * they met. What comes next is counted from the date of the page, or else from today.
 */
export function readQuestion(
  index: SearchIndex,
  parsed: ParsedQuery,
  { people: pagePeople = [], ...anchors }: ReadOn = {},
): Question | undefined {
  // Of which year may be guessed, and an answer is no place for it: the search shows them all.
  if (parsed.parts.some(({ kind }) => kind === 'yearly')) return undefined;
  const heard = hear(index, parsed, pagePeople);
  if (isBeyondRules(heard.text)) return undefined;
  return (
    holderAsked(index, parsed, heard, anchors) ??
    careerAsked(heard, anchors) ??
    eventAsked(index, parsed, heard, anchors)
  );
}

/** Every other question: which event it was, when, where, how often, with whom. */
function eventAsked(
  index: SearchIndex,
  parsed: ParsedQuery,
  heard: Heard,
  anchors: AskedOn,
): Question | undefined {
  const { people, places, dates, office, rest } = heard;
  if (heard.kind !== 'war' && areParties(index, places)) return undefined;
  const asks = asksOf(parsed.query, heard);
  if (asks === undefined || (asks !== 'successor' && countsFromEvent(heard.said))) return undefined;
  const kind = asks === 'successor' ? 'office' : (heard.kind ?? meantKind(asks, heard));
  if (kind === undefined && !isOrder(asks)) return undefined;
  if (NEEDS_PEOPLE.has(asks) && people.length === 0) return undefined;
  if (people.length + places.length + dates.length === 0 && kind !== 'war') return undefined;
  return {
    asks,
    kind,
    people,
    ...(kind === 'office' ? { office } : {}),
    ...(kind === 'office' && asks !== 'successor' ? { roles: officeRoles(parsed, people) } : {}),
    places,
    dates: asks === 'next' ? [...dates, ...later(anchors)] : dates,
    rest,
  };
}

/** Nobody is meant by "how often was it signed". */
const NEEDS_PEOPLE: ReadonlySet<Asks> = new Set(['count', 'whether', 'duration']);

/** True for "when did China and Russia sign": two countries do something, and are no place where it was; between two there may be a war. */
function areParties(index: SearchIndex, places: readonly number[]): boolean {
  return places.filter((entity) => index.entities[entity]?.within === undefined).length > 1;
}

/** True for "after the summit": no rule counts from an event, and the summit itself is no answer. "Nach Moskau" is to Moscow. */
function countsFromEvent(said: readonly SearchWord[]): boolean {
  return said.some(({ term }) => term !== 'nach' && (AFTER.has(term) || BEFORE.has(term)));
}

/** "When did he not visit" asks for what no rule looks up, and the opposite is no answer to it. */
const NOT = / (?:not|never|(?:did|does|has|have|was|is|wo)nt)(?= |$)/;

/** Who was before or after whoever was before or after: one step is all that a rule goes. */
const STEP =
  /predecessor|successor|replac|vorganger|nachfolger|predecesseur|successeur|predecesor|sucesor|предшественник|преемник|前任|继任/g;

/** True for a question that no rule answers, though its words are those of one that a rule does. */
function isBeyondRules(text: string): boolean {
  return NOT.test(text) || [...text.matchAll(STEP)].length > 1;
}

/** What is asked; of two people and nothing else, how often they met. */
function asksOf(query: string, heard: Heard): Asks | undefined {
  return askedOutright(query, heard) ?? (isPair(heard) && heard.rest.length === 0 ? 'count' : undefined);
}

function isPair({ people, isPersons }: Heard): boolean {
  return isPersons && people.length === PAIR;
}

/** What is asked in words; a yes is asked for by how the question begins ("has he been there"), or by its mark alone. */
function askedOutright(query: string, heard: Heard): Asks | undefined {
  const { asked, text, kind: told, isPersons, places } = heard;
  const isThere = isPersons && places.length > 0;
  const begins = WHETHER.test(text);
  const isWhether = told === undefined ? isThere && begins : begins || /[?？]\s*$/.test(query);
  const isOfStay = told === undefined || told === 'visit' || told === 'meeting';
  if (isWhether && isOfStay && OF_NOW.test(text) && (asked === undefined || asked === 'what')) return 'last';
  // "Has Wang Yi followed Qin Gang" names who followed.
  if (asked === 'successor' && begins && isPair(heard)) return 'whether';
  // "was" and "qui" are words of other languages' yes-questions; those that ask for an order or a number stay what they are.
  if (asked === undefined || (asked === 'what' && begins)) return isWhether ? 'whether' : asked;
  return asked;
}

/** "Where was Xi last in Moscow" asks for a visit, and two people for their meetings, without saying so. */
function meantKind(asks: Asks, heard: Heard): AskedKind | undefined {
  const { isPersons, places, rest } = heard;
  if (!isPersons || rest.length > 0 || asks === 'who' || asks === 'what') return undefined;
  // "Xi Putin Moscow" asks for their meetings there: one of the two may be at home.
  if (isPair(heard)) return asks === 'count' || places.length > 0 ? 'meeting' : undefined;
  return places.length > 0 ? 'visit' : undefined;
}

/** The time behind the day that is counted from. */
function later({ page, today }: TimeAnchors): string[] {
  const day = page ?? (today === undefined ? undefined : isoDay(today));
  return day === undefined ? [] : [boundDate(day, 'after')];
}

/** First, last and next need no kind: the last event of any kind is an answer too. */
function isOrder(asks: Asks): boolean {
  return asks === 'first' || asks === 'last' || asks === 'next';
}

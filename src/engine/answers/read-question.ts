import type { AskedKind, Asks } from '../../model/answer-views.ts';
import { type CivilDay, isoDay } from '../../model/civil-day.ts';
import { boundDate } from '../search/date-span.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { TimeAnchors } from '../search/relative-time.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { AFTER, BEFORE } from '../search/time-words.ts';
import type { SearchWord } from '../search/words.ts';
import { type AskedOffice, askedOffice, tenureAsked } from './asked-office.ts';
import { countryAt } from './demonyms.ts';
import { holderAsked } from './holder-asked.ts';
import { officeRoles } from './office-roles.ts';
import type { Question } from './question.ts';
import { ASKS, HE_OR_SHE, KINDS, OF_NOW, THEY, WHETHER } from './question-words.ts';
import { joined, restOf, wordsOutside } from './words-said.ts';

/** What a question is read before: the times that it counts from, and whom the page is about. */
interface AskedOn extends TimeAnchors {
  /** Numbers of the people of the page, most named first, for "they" and "he". */
  readonly people?: readonly number[];
  /** The last day of which anything is known. */
  readonly knowsUntil?: CivilDay | undefined;
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

/** Two make a pair. */
const PAIR = 2;

/**
 * Reads a query as a question, by its words alone: undefined where it is none. Two people and nothing else ask how often
 * they met. What comes next is counted from the date of the page, or else from today.
 */
export function readQuestion(
  index: SearchIndex,
  parsed: ParsedQuery,
  { people: pagePeople = [], ...anchors }: AskedOn = {},
): Question | undefined {
  // Of which year may be guessed, and an answer is no place for it: the search shows them all.
  if (parsed.parts.some(({ kind }) => kind === 'yearly')) return undefined;
  const named = [...new Set(parsed.parts.flatMap((part) => (part.kind === 'entity' ? [part.entity] : [])))];
  const isPlace = (entity: number): boolean => index.entities[entity]?.kind === 'place';
  const said = wordsOutside(parsed);
  const text = joined(said);
  if (isBeyondRules(text)) return undefined;
  const visited = countryVisited(index, said);
  const places = [...named.filter(isPlace), ...(visited ? [visited.country] : [])];
  const others = named.filter((entity) => !isPlace(entity));
  const holder = holderAsked(index, parsed, { named, said, text, anchors });
  if (holder) return holder;
  const people = others.length > 0 ? others : meantPeople(text, pagePeople);
  const isPersons = people.length > 0 && people.every((entity) => index.entities[entity]?.kind === 'person');
  const told = KINDS.find(([, pattern]) => text.search(pattern) >= 0)?.[0];
  const office = askedOffice(text);
  const tenure = office && (told === undefined || told === 'office') ? tenureAsked(text) : undefined;
  const rest = restOf(said, text, told === 'office' || tenure ? office : undefined).filter(
    (word) => word !== visited?.word,
  );
  if (tenure && isPersons && people.length === 1 && rest.length === 0)
    return {
      asks: tenure,
      kind: 'office',
      people,
      office,
      places,
      dates: [],
      rest,
      knowsUntil: anchors.knowsUntil,
    };
  const beside = orderBeside(said, text, office);
  if (isPersons && people.length === 1 && beside) {
    const words = restOf(said, text, office).filter(({ term }) => !AFTER.has(term) && !BEFORE.has(term));
    if (words.length === 0)
      return { asks: beside, kind: 'office', people, office, places, dates: [], rest: words };
  }
  const isPair = isPersons && people.length === PAIR;
  const isThere = isPersons && places.length > 0;
  // "When did China and Russia sign": two countries do something, and are no place where it was; between two there may be a war.
  if (told !== 'war' && places.filter((entity) => index.entities[entity]?.within === undefined).length > 1)
    return undefined;
  const asks =
    asksOf(parsed.query, text, told, { isThere, isPair }) ??
    (isPair && rest.length === 0 ? 'count' : undefined);
  if (asks === undefined || (asks !== 'successor' && countsFromEvent(said))) return undefined;
  const kind =
    asks === 'successor' ? 'office' : (told ?? meantKind(asks, { isPersons, isPair, places, rest }));
  if (kind === undefined && !isOrder(asks)) return undefined;
  const dates = parsed.parts.flatMap((part) => (part.kind === 'date' ? [part.edtf] : []));
  const needsPeople = asks === 'count' || asks === 'whether' || asks === 'duration';
  if (needsPeople && people.length === 0) return undefined;
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

/** The country that a Chinese verb has in one character: 访华 is to visit China. */
function countryVisited(
  index: SearchIndex,
  said: readonly SearchWord[],
): { country: number; word: SearchWord } | undefined {
  const at = said.findIndex(({ term }) => term === '访') + 1;
  const word = said[at];
  const country = at > 0 && word ? countryAt(index, [word.term], 0)?.body.entity : undefined;
  return word && country !== undefined ? { country, word } : undefined;
}

/** Whom one person followed or was followed by is asked for: "who was before him", "whose predecessor", "who came after her". */
function orderBeside(
  said: readonly SearchWord[],
  text: string,
  office: AskedOffice | undefined,
): 'predecessor' | 'successor' | undefined {
  const asks = ASKS.find(([, pattern]) => text.search(pattern) >= 0)?.[0];
  if (asks === 'predecessor' || REPLACES.test(text)) return 'predecessor';
  if (asks !== 'who' || !office) return undefined;
  if (said.some(({ term }) => BEFORE.has(term))) return 'predecessor';
  return said.some(({ term }) => term !== 'nach' && AFTER.has(term)) ? 'successor' : undefined;
}

/** "Who did Wang Yi replace", "wen ersetzte er", "кого сменил": the one who was followed is asked for. */
const REPLACES =
  /^ (?:who|whom) (?:did|has|have) .*\b(?:replaced?|succeed(?:ed)?|take over from)\b|^ wen .*ersetz|^ qui .*(?:a t il|a t elle) (?:remplace|succede)|^ a quien (?:sustituy|reemplaz)|^ кого .*(?:смени|замени)/;

/** What is asked; a yes is asked for by how the question begins ("has he been there"), or by its mark alone. */
function asksOf(
  query: string,
  text: string,
  told: AskedKind | undefined,
  { isThere, isPair }: { isThere: boolean; isPair: boolean },
): Asks | undefined {
  const asked = ASKS.find(([, pattern]) => text.search(pattern) >= 0)?.[0];
  const begins = WHETHER.test(text);
  const isWhether = told === undefined ? isThere && begins : begins || /[?？]\s*$/.test(query);
  const isOfStay = told === undefined || told === 'visit' || told === 'meeting';
  if (isWhether && isOfStay && OF_NOW.test(text) && (asked === undefined || asked === 'what')) return 'last';
  // "Has Wang Yi followed Qin Gang" names who followed.
  if (asked === 'successor' && begins && isPair) return 'whether';
  // "was" and "qui" are words of other languages' yes-questions; those that ask for an order or a number stay what they are.
  if (asked === undefined || (asked === 'what' && begins)) return isWhether ? 'whether' : asked;
  return asked;
}

/** "Where was Xi last in Moscow" asks for a visit, and two people for their meetings, without saying so. */
function meantKind(
  asks: Asks,
  {
    isPersons,
    isPair,
    places,
    rest,
  }: { isPersons: boolean; isPair: boolean; places: readonly number[]; rest: readonly SearchWord[] },
): AskedKind | undefined {
  if (!isPersons || rest.length > 0 || asks === 'who' || asks === 'what') return undefined;
  // "Xi Putin Moscow" asks for their meetings there: one of the two may be at home.
  if (isPair) return asks === 'count' || places.length > 0 ? 'meeting' : undefined;
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

function meantPeople(text: string, pagePeople: readonly number[]): readonly number[] {
  if (text.search(THEY) >= 0) return pagePeople.slice(0, PAIR);
  return text.search(HE_OR_SHE) >= 0 ? pagePeople.slice(0, 1) : [];
}

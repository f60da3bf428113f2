import type { AskedKind, Asks } from '../../model/views.ts';
import type { ParsedQuery } from '../search/parse-query.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { SearchWord } from '../search/words.ts';
import { ASKS, FILLING, HE_OR_SHE, KINDS, THEY } from './question-words.ts';

/** A query as a question: what it wants to know, and of which events. */
export interface Question {
  readonly asks: Asks;
  /** Undefined where any kind of event may answer. */
  readonly kind: AskedKind | undefined;
  /** Numbers of the people and organisations who must take part. */
  readonly people: readonly number[];
  /** Numbers of the places where it must be. */
  readonly places: readonly number[];
  /** EDTF; the event must lie within each. */
  readonly dates: readonly string[];
  /** Words left over, which the event must hold. */
  readonly rest: readonly SearchWord[];
}

/** Two make a pair. */
const PAIR = 2;

/**
 * Reads a query as a question, by its words alone: undefined where it is none. Two people and nothing else ask how often
 * they met. `pagePeople`: numbers of the people of the page, most named first, for "they" and "he".
 */
export function readQuestion(
  index: SearchIndex,
  parsed: ParsedQuery,
  pagePeople: readonly number[] = [],
): Question | undefined {
  const named = [...new Set(parsed.parts.flatMap((part) => (part.kind === 'entity' ? [part.entity] : [])))];
  const isPlace = (entity: number): boolean => index.entities[entity]?.kind === 'place';
  const said = wordsOutside(parsed);
  const text = joined(said);
  const asked = ASKS.find(([, pattern]) => text.search(pattern) >= 0)?.[0];
  const kind = asked === 'successor' ? 'office' : KINDS.find(([, pattern]) => text.search(pattern) >= 0)?.[0];
  const places = named.filter(isPlace);
  const people = named.filter((entity) => !isPlace(entity));
  const question = {
    people: people.length > 0 ? people : meantPeople(text, pagePeople),
    places,
    dates: parsed.parts.flatMap((part) => (part.kind === 'date' ? [part.edtf] : [])),
    rest: restOf(said, text),
  };
  const isPair =
    people.length === PAIR && people.every((entity) => index.entities[entity]?.kind === 'person');
  if (isPair && question.rest.length === 0 && (asked === undefined || (asked === 'count' && !kind)))
    return { ...question, asks: 'count', kind: kind ?? 'meeting' };
  if (asked === undefined || (kind === undefined && !isOrder(asked))) return undefined;
  if (asked === 'count' && question.people.length === 0) return undefined;
  if (question.people.length + places.length + question.dates.length === 0) return undefined;
  return { ...question, asks: asked, kind };
}

/**
 * The words of a query that are left beside names, times and the words of questions: "визит Путина в Пекин" has none, and
 * no record in English holds "визит".
 */
export function wordsLeft(parsed: ParsedQuery): readonly SearchWord[] {
  const said = wordsOutside(parsed);
  return restOf(said, joined(said));
}

/** First, last and next need no kind: the last event of any kind is an answer too. */
function isOrder(asks: Asks): boolean {
  return asks === 'first' || asks === 'last' || asks === 'next';
}

function meantPeople(text: string, pagePeople: readonly number[]): readonly number[] {
  if (text.search(THEY) >= 0) return pagePeople.slice(0, PAIR);
  return text.search(HE_OR_SHE) >= 0 ? pagePeople.slice(0, 1) : [];
}

/** The words that are no part of a name or time. */
function wordsOutside({ words, parts }: ParsedQuery): readonly SearchWord[] {
  return words.filter(({ start, end }) => !parts.some((part) => start < part.end && end > part.start));
}

/** As the patterns are tried on: a space before a word, none before a character of a script without word edges. */
function joined(words: readonly SearchWord[]): string {
  return words.map(({ term, wide }) => (wide ? term : ` ${term}`)).join('');
}

/** Of words that no pattern takes, those that an event could be found by. */
function restOf(words: readonly SearchWord[], text: string): readonly SearchWord[] {
  const patterns = [...ASKS, ...KINDS].map(([, pattern]) => pattern);
  const taken = [...patterns, THEY, HE_OR_SHE, FILLING].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length] as const),
  );
  let at = 0;
  return words.filter(({ term, wide }) => {
    const start = wide ? at : at + 1;
    at = start + term.length;
    return !taken.some(([from, to]) => from <= start && start + term.length <= to);
  });
}

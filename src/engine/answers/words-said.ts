import type { ParsedQuery } from '../search/parse-query.ts';
import { AFTER, BEFORE, SINCE, UNTIL } from '../search/time-words.ts';
import type { SearchWord } from '../search/words.ts';
import { type AskedOffice, TENURE_WORDS } from './asked-office.ts';
import { ASKS, BEGINS_QUESTION, FILLING, HE_OR_SHE, KINDS, THEY } from './question-words.ts';

/**
 * The words of a query that are left beside names, times and the words of questions: "визит Путина в Пекин" has none, and
 * no record in English holds "визит".
 */
export function wordsLeft(parsed: ParsedQuery): readonly SearchWord[] {
  const said = wordsOutside(parsed);
  // "What came after the summit": no rule counts from there, and no record is about the word.
  return restOf(said, joined(said)).filter(
    ({ term }) => ![AFTER, BEFORE, SINCE, UNTIL].some((bound) => bound.has(term)),
  );
}

const WIDE = /\p{Script=Han}/u;

/** Fewer words are a question that is still being typed. */
const LEAST_WORDS = 3;

/** True for a query that is a question whatever it asks: by its mark, or by the word that it begins with. */
export function isPlainlyQuestion(parsed: ParsedQuery): boolean {
  const { query, words } = parsed;
  if (words.length < LEAST_WORDS) return false;
  const text = joined(wordsOutside(parsed));
  const isFirst = (at: number): boolean => text.slice(0, at).trim() === '';
  return (
    /[?？]\s*$/.test(query) ||
    [...text.matchAll(BEGINS_QUESTION)].some(({ index, 0: word }) => WIDE.test(word) || isFirst(index))
  );
}

/** "Who is Qin Gang", "wer war das", "что такое": the name and nothing else, so that the description answers. */
export function asksWhoSomebodyIs(parsed: ParsedQuery): boolean {
  const { parts } = parsed;
  const said = wordsOutside(parsed);
  return (
    parts.length === 1 && parts[0]?.kind === 'entity' && WHO_IS.test(joined(said).trim()) && said.length > 0
  );
}

const WHO_IS =
  /^(?:(?:who|what|where)(?: (?:is|are|was|were|s))?(?: the)?|(?:wer|was|wo) (?:ist|war|sind)(?: (?:der|die|das))?|(?:qui|que|ou) (?:est|etait)(?: (?:le|la|l))?|qu est ce que(?: (?:le|la|l))?|(?:quien|que) es(?: (?:el|la))?|кто (?:такои|такая|это)|что такое|кто|(?:谁)?是谁|是什么|谁是)$/;

/** True for a question about "them" or "him" that names no one: only a page could tell who is meant. */
export function isAboutUnnamed(parsed: ParsedQuery): boolean {
  const text = joined(wordsOutside(parsed));
  const namesSomebody = parsed.parts.some(({ kind }) => kind === 'entity');
  return (
    isPlainlyQuestion(parsed) && !namesSomebody && (text.search(THEY) >= 0 || text.search(HE_OR_SHE) >= 0)
  );
}

/** The words that are no part of a name or time. */
export function wordsOutside({ words, parts }: ParsedQuery): readonly SearchWord[] {
  return words.filter(({ start, end }) => !parts.some((part) => start < part.end && end > part.start));
}

/** As the patterns are tried on: a space before a word, none before a character of a script without word edges. */
export function joined(words: readonly SearchWord[]): string {
  return words.map(({ term, wide }) => (wide ? term : ` ${term}`)).join('');
}

/** Of words that no pattern takes, those that an event could be found by. */
export function restOf(
  words: readonly SearchWord[],
  text: string,
  office?: AskedOffice | undefined,
  beside: readonly RegExp[] = [],
): readonly SearchWord[] {
  const patterns = [...ASKS, ...KINDS].map(([, pattern]) => pattern);
  const ofOffice = office ? [office.asked, ...TENURE_WORDS] : [];
  const taken = [...patterns, ...ofOffice, ...beside, THEY, HE_OR_SHE, FILLING].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length] as const),
  );
  let at = 0;
  return words.filter(({ term, wide }) => {
    const start = wide ? at : at + 1;
    at = start + term.length;
    return !taken.some(([from, to]) => from <= start && start + term.length <= to);
  });
}

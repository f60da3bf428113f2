import { editDistance } from './edit-distance.ts';
import {
  EXACT_QUALITY,
  ONE_LOST_LENGTH,
  ONE_TYPO_LENGTH,
  PREFIX_QUALITY,
  SHORTEST_STEM,
  TWO_TYPOS_LENGTH,
  TYPO_QUALITY,
} from './tuning.ts';

/** Every distinct term of the index, ready to be asked for what a reader typed. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of the terms, in the order of their UTF-16 units: the words with one beginning stand together. */
  readonly sorted: Int32Array;
  /** Which letters each term has, a bit each (shared by letters 32 apart): two typos change at most two. */
  readonly letters: Int32Array;
}

/** A term that a typed word may mean, and how good a match it is (above 0, at most 1). */
export interface TermMatch {
  readonly term: number;
  readonly quality: number;
}

/** One word of a query, as it is to be found. */
export interface TermQuery {
  readonly term: string;
  /** The word is still being typed: any longer one may be meant. */
  readonly cutShort: boolean;
  /** A pair of characters of a script without word edges: neither cut short nor mistyped. */
  readonly exactOnly: boolean;
}

/** Builds the vocabulary; the number of a term is its place in `numbers`, in order of insertion. */
export function buildVocabulary(numbers: ReadonlyMap<string, number>): Vocabulary {
  const terms = [...numbers.keys()];
  let letters: Int32Array | undefined;
  return {
    terms,
    numbers,
    // Without a comparison of ours the engine sorts by UTF-16 units, which is what `startsWith` and the binary search go by.
    sorted: Int32Array.from(terms.toSorted(), (term) => numbers.get(term) ?? 0),
    get letters() {
      letters ??= Int32Array.from(terms, lettersOf);
      return letters;
    },
  };
}

/** Terms that the word is, or begins. */
export function exactMatches(vocabulary: Vocabulary, query: TermQuery): TermMatch[] {
  const matches: TermMatch[] = [];
  const exact = vocabulary.numbers.get(query.term);
  if (exact !== undefined) matches.push({ term: exact, quality: EXACT_QUALITY });
  if (query.exactOnly || !(query.cutShort || query.term.length >= SHORTEST_STEM)) return matches;
  const { sorted, terms } = vocabulary;
  for (let at = firstNotBefore(vocabulary, query.term); at < sorted.length; at++) {
    const number = sorted[at] ?? 0;
    const term = terms[number] ?? '';
    if (!term.startsWith(query.term)) break;
    if (number === exact) continue;
    matches.push({ term: number, quality: PREFIX_QUALITY * (0.5 + query.term.length / term.length / 2) });
  }
  return matches;
}

/** Terms that the word is but for a typo or two; a swap of neighbours is one. */
export function typoMatches(vocabulary: Vocabulary, query: TermQuery): TermMatch[] {
  const typed = query.term;
  const most = typed.length >= TWO_TYPOS_LENGTH ? 2 : typed.length >= ONE_LOST_LENGTH ? 1 : 0;
  if (most === 0 || query.exactOnly) return [];
  // Of three letters every word is one edit from another, so that only a lost letter is thought of: "wag" for "Wang".
  const shortest = typed.length < ONE_TYPO_LENGTH ? typed.length + 1 : 0;
  const matches: TermMatch[] = [];
  const wanted = lettersOf(typed);
  const { letters, terms } = vocabulary;
  for (let number = 0; number < letters.length; number++) {
    if ((terms[number] ?? '').length < shortest) continue;
    if (bitCount(wanted & ~(letters[number] ?? 0)) > most) continue;
    const distance = editDistance(typed, terms[number] ?? '', most, query.cutShort && shortest === 0);
    if (distance > 0 && distance <= most) matches.push({ term: number, quality: TYPO_QUALITY / distance });
  }
  return matches;
}

function firstNotBefore(vocabulary: Vocabulary, term: string): number {
  const { sorted, terms } = vocabulary;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[sorted[middle] ?? 0] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersOf(term: string): number {
  let letters = 0;
  for (let at = 0; at < term.length; at++) letters |= 1 << (term.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

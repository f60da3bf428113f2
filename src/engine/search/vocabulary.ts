import { editDistance } from './edit-distance.ts';
import { otherNumberOf } from './plurals.ts';
import { otherTensesOf } from './tenses.ts';
import {
  EXACT_QUALITY,
  NUMBER_QUALITY,
  ONE_LOST_LENGTH,
  ONE_TYPO_LENGTH,
  PREFIX_QUALITY,
  SHORTEST_STEM,
  TENSE_QUALITY,
  TWO_TYPOS_LENGTH,
  TYPO_QUALITY,
} from './tuning.ts';

/** Every distinct term of the index, ready to be asked for what a reader typed. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The first two UTF-16 units of each term, in one number: of all terms few are then compared with a beginning. */
  readonly heads: Int32Array;
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
    // Sorting the terms cost a cold start 3 ms, and going through all of them costs a key a few hundredths of one.
    heads: headsOf(terms),
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
  const { heads, terms } = vocabulary;
  const head = headOf(query.term);
  const compared = query.term.length > 1 ? BOTH_UNITS : FIRST_UNIT;
  for (let number = 0; number < heads.length; number++) {
    if ((((heads[number] ?? 0) ^ head) & compared) !== 0 || number === exact) continue;
    const term = terms[number] ?? '';
    if (!term.startsWith(query.term)) continue;
    matches.push({ term: number, quality: PREFIX_QUALITY * (0.5 + query.term.length / term.length / 2) });
  }
  return matches;
}

/** Terms that are the word in another form: in its other number, or another tense. */
export function formMatches({ numbers }: Vocabulary, { term, exactOnly }: TermQuery): TermMatch[] {
  if (exactOnly) return [];
  const known = (forms: readonly string[], quality: number): TermMatch[] =>
    forms.flatMap((form) => {
      const number = numbers.get(form);
      return number === undefined ? [] : [{ term: number, quality }];
    });
  return [...known(otherNumberOf(term), NUMBER_QUALITY), ...known(otherTensesOf(term), TENSE_QUALITY)];
}

/** The bits of `headOf` that hold the first unit, and all. */
const FIRST_UNIT = ~0xffff;
const BOTH_UNITS = -1;

function headOf(term: string): number {
  return (term.charCodeAt(0) << 16) | (term.length > 1 ? term.charCodeAt(1) : 0);
}

function headsOf(terms: readonly string[]): Int32Array {
  const heads = new Int32Array(terms.length);
  for (let number = 0; number < terms.length; number++) heads[number] = headOf(terms[number] ?? '');
  return heads;
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

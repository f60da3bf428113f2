import { APOSTROPHE, DROPPED, foldedUnit } from '../text/fold.ts';
import { isWordUnit, OTHER, unitClass, WIDE } from '../text/units.ts';
import { foldWord, isAscii } from './fold-word.ts';

/** A word of a text or query. Offsets are UTF-16. */
export interface SearchWord {
  /** The word as it is compared, see `foldWord`. */
  readonly term: string;
  readonly start: number;
  /** Where the word ends, without a possessive: "Xi's" ends after "Xi". */
  readonly end: number;
  /** Where it ends with everything that belongs to it: what goes when the word is removed. */
  readonly fullEnd: number;
  /** True for a single character of a script without word edges; such words stand side by side. */
  readonly wide: boolean;
}

/** Splits a text into words: hyphens part, apostrophes join, each character of Chinese or Japanese stands for itself. */
export function readWords(text: string, most = Number.POSITIVE_INFINITY): SearchWord[] {
  const words: SearchWord[] = [];
  // Nearly all that is indexed is plain English: its words are cut from here, at a third of the cost.
  const lower = text.toLowerCase();
  const isEven = lower.length === text.length;
  for (let at = 0; at < text.length && words.length < most; ) {
    const end = isEven ? plainWordEnd(text, at) : at;
    if (end > at) {
      words.push({ term: lower.slice(at, end), start: at, end, fullEnd: end, wide: false });
      at = end;
      continue;
    }
    const kind = unitClass(text.charCodeAt(at));
    if (kind === WIDE) {
      words.push({ term: foldWord(text.charAt(at)), start: at, end: at + 1, fullEnd: at + 1, wide: true });
      at++;
    } else if (kind !== OTHER) {
      const word = wordAt(text, at);
      // A run of nothing but combining marks folds to nothing.
      if (word.term !== '') words.push(word);
      at = word.fullEnd;
    } else at++;
  }
  return words;
}

/** ASCII letters, digits and the underscore, which are words; what joins them is not among them. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) => (/\w/.test(String.fromCharCode(unit)) ? 1 : 0));

/** Where a word of ASCII letters alone that begins at `at` ends; `at` where none does, or where more may belong to it. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (PLAIN[text.charCodeAt(end)] === 1) end++;
  const behind = text.charCodeAt(end);
  // Accents, invisible characters and apostrophes join words.
  return behind >= 0x80 || foldedUnit(behind) === APOSTROPHE ? at : end;
}

function wordAt(text: string, start: number): SearchWord {
  let end = start;
  let lastApostrophe = -1;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) end = at + 1;
    else if (foldedUnit(unit) === APOSTROPHE) lastApostrophe = at;
    else if (foldedUnit(unit) !== DROPPED) break;
  }
  const possessive = lastApostrophe > start && end === lastApostrophe + 2 && /s/i.test(text.charAt(end - 1));
  const wordEnd = possessive ? lastApostrophe : end;
  return { term: foldWord(text.slice(start, wordEnd)), start, end: wordEnd, fullEnd: end, wide: false };
}

/** What a text is indexed under, see `eachIndexTerm`; plain English, which most of it is, without a list of its words. */
export function eachTermOf(text: string, use: (term: string) => void): void {
  const lower = text.toLowerCase();
  if (!isAscii(lower)) {
    eachIndexTerm(readWords(text), use);
    return;
  }
  for (let at = 0; at < text.length; ) {
    const end = plainWordEnd(text, at);
    if (end > at) {
      use(lower.slice(at, end));
      at = end;
    } else if (PLAIN[text.charCodeAt(at)] === 1) {
      const word = wordAt(text, at);
      use(word.term);
      at = word.fullEnd;
    } else at++;
  }
}

/**
 * What a text is indexed under: each word, and for scripts without word edges each character and each pair of
 * neighbours, which is how a reader's 拉夫罗夫 is found inside a sentence.
 */
export function eachIndexTerm(words: readonly SearchWord[], use: (term: string) => void): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) return;
    use(word.term);
    if (next && areNeighbours(word, next)) use(word.term + next.term);
  }
}

/** True for the last word of a query with no space behind it: a longer word may be meant. */
export function isBeingTyped(query: string, word: SearchWord): boolean {
  return /^[^\s\p{L}\p{N}]*$/u.test(query.slice(word.fullEnd));
}

/** True for two characters of a script without word edges with nothing between them. */
export function areNeighbours(word: SearchWord, next: SearchWord): boolean {
  return word.wide && next.wide && word.end === next.start;
}

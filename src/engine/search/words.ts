import { APOSTROPHE, DROPPED, foldedUnit } from '../text/fold.ts';
import { isWordUnit, OTHER, unitClass, WIDE } from '../text/units.ts';
import { foldWord } from './fold-word.ts';

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

/** What a text is found by: its words as they are compared, and what it is indexed under. */
export interface TextTerms {
  readonly words: readonly string[];
  /**
   * Each word, and for scripts without word edges each character and each pair of neighbours, which is how a reader's
   * 拉夫罗夫 is found inside a sentence.
   */
  readonly indexed: readonly string[];
}

/** What no small letter alone makes plain: apostrophes, and letters beyond ASCII. */
const NOT_PLAIN = /[^\n -&(-_a-~]/;
const PLAIN_WORDS = /\w+/g;

/**
 * The terms of a text. What most texts are, plain English, Russian and names in Han, is cut by the engine's own
 * expressions: they are as fast in a cold engine as in a warm one, where a loop over the letters, with an object for each
 * word, cost twice as much.
 */
export function termsOf(text: string): TextTerms {
  if (NOT_PLAIN.test(text)) return otherTermsOf(text);
  const words = text.toLowerCase().match(PLAIN_WORDS) ?? [];
  return { words, indexed: words };
}

/** Texts in ASCII and the letters of Russian, of which й and ё alone are not folded by lower case. */
const LATIN_OR_RUSSIAN = /^[\n -~ЁА-яё]*$/;
const THEIR_WORDS = /[\wа-яё]+(?:['`]+[\wа-яё]+)*/g;

/** Letters of Latin, Cyrillic and Arabic, and the syllables of Hangul: what most other names are in. */
const LETTERS = String.raw`\wÀ-ÖØ-öø-\u024f\u0400-\u0481\u048a-\u052f\u0620-\u063f\u0641-\u064a\uac00-\ud7a3`;
const LETTERS_ALONE = new RegExp(`^[${LETTERS}\n -~·«»–—‘’“”…]*$`);
const WORDS_OF_LETTERS = new RegExp(`[${LETTERS}]+(?:['\`‘’]+[${LETTERS}]+)*`, 'g');

/** Each character of these stands for itself, and folds to itself. */
const HAN_OR_KANA = /^[\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fa\u30fc]+$/;

function otherTermsOf(text: string): TextTerms {
  if (LATIN_OR_RUSSIAN.test(text)) {
    const words = text.toLowerCase().replaceAll('й', 'и').replaceAll('ё', 'е').match(THEIR_WORDS) ?? [];
    return termsJoined(words, text);
  }
  if (HAN_OR_KANA.test(text)) {
    const words = text.split('');
    return {
      words,
      indexed: words.flatMap((word, at) => (at + 1 < words.length ? [word, word + words[at + 1]] : word)),
    };
  }
  if (!LETTERS_ALONE.test(text)) return termsOfWords(readWords(text));
  const { words } = termsJoined(text.match(WORDS_OF_LETTERS) ?? [], text);
  const folded = words.map(foldWord);
  return { words: folded, indexed: folded };
}

const APOSTROPHE_IN = /['`‘’]/;
const APOSTROPHES = /['`‘’]+/g;
const POSSESSIVE = /['`‘’]+s$/i;

/** Words with what apostrophes join made one, and without possessives. */
function termsJoined(words: readonly string[], text: string): TextTerms {
  const joined = !APOSTROPHE_IN.test(text)
    ? words
    : words.map((word) =>
        APOSTROPHE_IN.test(word) ? word.replace(POSSESSIVE, '').replace(APOSTROPHES, '') : word,
      );
  return { words: joined, indexed: joined };
}

function termsOfWords(read: readonly SearchWord[]): TextTerms {
  const words = read.map(({ term }) => term);
  if (!read.some(({ wide }) => wide)) return { words, indexed: words };
  const indexed = read.flatMap((word, at) => {
    const next = read[at + 1];
    return next && areNeighbours(word, next) ? [word.term, word.term + next.term] : [word.term];
  });
  return { words, indexed };
}

/** True for the last word of a query with no space behind it: a longer word may be meant. */
export function isBeingTyped(query: string, word: SearchWord): boolean {
  return /^[^\s\p{L}\p{N}]*$/u.test(query.slice(word.fullEnd));
}

/** True for two characters of a script without word edges with nothing between them. */
export function areNeighbours(word: SearchWord, next: SearchWord): boolean {
  return word.wide && next.wide && word.end === next.start;
}

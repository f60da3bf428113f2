import { APOSTROPHE, FULL_STOP, foldedUnit, HYPHEN, LINE_FEED, SPACE } from '../../text/fold.ts';
import { isWordUnit, LOWER, OTHER, UPPER, unitClass } from '../../text/units.ts';
import { COURTESY, type Lexicon, OFFICE, SMALL } from '../lexicon/lexicon.ts';

/** A word beside a name, with nothing but space between. */
export interface Neighbour {
  readonly start: number;
  readonly end: number;
  /** In lower case, without a full stop and an elided article. */
  readonly word: string;
  readonly capital: boolean;
  /** All its letters are capitals, and there are two or more: "CDC". */
  readonly acronym: boolean;
  /** It ends with a full stop and can: "Mr.", "J.". */
  readonly abbreviated: boolean;
  /** What its word is, as bits of lexicon.ts: looked up once, since ten questions are asked about it. */
  readonly bits: number;
}

/** A text, with the words of the script that is read in it. */
interface Ground {
  readonly text: string;
  readonly lexicon: Lexicon;
}

/** A name in its text. */
interface Place extends Ground {
  readonly start: number;
  readonly end: number;
}

/** How far a word beside a name, or joined to it, is looked at; none that says anything is longer. */
export const LONGEST_WORD = 40;

/** How much text on either side of a name tells whether capitals around it mean anything. */
export const TITLE_REACH = 120;

/** How many words with capitals must stand around a name before that counts as a title. */
const CAPITALS_OF_TITLE = 3;

/** The longest title that is cut short, in units: "Gov.", but no sentence ends with "king." */
const LONGEST_CUT = 3;
/** An article before an apostrophe is no part of the noun: "l’hotel", "dell’università". */
const ELIDED = /^(?:[dl]|[dns]?[aeu]ll)['’]/;
const PART_BREAK = /\n|[.!?…:;]\s|[|–—“”"«»()[\]]/;
const SENTENCE_BREAK = /[.!?…:;—–•|/"“”„«»()[\]-]/;

/** The word before `at`, if only space on the same line lies between. */
export function wordBefore({ text, lexicon }: Ground, at: number): Neighbour | undefined {
  let end = at;
  while (isInlineSpace(text.charCodeAt(end - 1))) end--;
  if (end === at) return undefined;
  const abbreviated = text.charCodeAt(end - 1) === FULL_STOP;
  const wordEnd = abbreviated ? end - 1 : end;
  let start = wordEnd;
  while (wordEnd - start < LONGEST_WORD && carriesOn(text, start - 1)) start--;
  const neighbour = neighbourOf(text, lexicon, start, wordEnd, abbreviated);
  return neighbour && abbreviated && !isAbbreviation(neighbour) ? undefined : neighbour;
}

/** The word after `at`, if only space on the same line lies between. */
export function wordAfter({ text, lexicon }: Ground, at: number): Neighbour | undefined {
  let start = at;
  while (isInlineSpace(text.charCodeAt(start))) start++;
  if (start === at) return undefined;
  let end = start;
  while (end - start < LONGEST_WORD && carriesOn(text, end)) end++;
  return neighbourOf(text, lexicon, start, end, text.charCodeAt(end) === FULL_STOP);
}

/** True where a sentence, a line or a quotation begins at `at`: a capital there says nothing. */
export function beginsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (isInlineSpace(text.charCodeAt(before))) before--;
  return before < 0 || text.charCodeAt(before) === LINE_FEED || SENTENCE_BREAK.test(text.charAt(before));
}

/**
 * True where the words around a name are written with capitals, as English headlines are, or have no letter but
 * capitals: then a capital beside the name says nothing. "Around" ends at punctuation, because prose quotes headlines;
 * and `TITLE_REACH` units away.
 */
export function isInTitle({ text, start, end, lexicon }: Place): boolean {
  const before = text.substring(start - TITLE_REACH, start);
  const after = text.slice(end, end + TITLE_REACH);
  // A word that the reach cuts in two would begin with a small letter.
  const whole = start > TITLE_REACH ? before.slice(before.search(/\s/) + 1) : before;
  const title = `${whole.split(PART_BREAK).at(-1)} ${after.split(PART_BREAK, 1)[0]}`;
  let capitals = 0;
  for (const word of wordsOf(title)) {
    const kind = unitClass(word.charCodeAt(0));
    if (kind === UPPER) capitals++;
    else if (kind === LOWER && word.length > 1 && ((lexicon.get(word) ?? 0) & SMALL) === 0) return false;
  }
  return capitals >= CAPITALS_OF_TITLE;
}

/** The words of a short text. A loop, because a pattern over Unicode's letters takes a page's whole time to compile. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (carriesOn(text, at)) at++;
    if (at > start) words.push(text.slice(start, at));
  }
  return words;
}

/** True for a word that no title has: one such beside a name spares the look at all that is around it. */
export function isSmallInProse(neighbour: Neighbour | undefined): boolean {
  if (!neighbour || neighbour.capital || neighbour.word.length < 2) return false;
  return unitClass(neighbour.word.charCodeAt(0)) === LOWER && (neighbour.bits & SMALL) === 0;
}

function neighbourOf(
  text: string,
  lexicon: Lexicon,
  start: number,
  end: number,
  abbreviated: boolean,
): Neighbour | undefined {
  if (start === end) return undefined;
  const written = text.slice(start, end);
  const capital = unitClass(text.charCodeAt(start)) === UPPER;
  const word = written.toLowerCase().replace(ELIDED, '');
  return {
    start,
    end,
    word,
    capital,
    acronym: capital && written.length > 1 && written === written.toUpperCase(),
    abbreviated,
    bits: lexicon.get(word) ?? 0,
  };
}

/** True for letters, and an apostrophe or hyphen between letters: what a word consists of. */
export function carriesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // a to z: what is asked of nearly all, and before this code is compiled each call in it costs more than the answer.
  if ((unit > 0x60 && unit < 0x7b) || isWordUnit(unit)) return true;
  const folded = foldedUnit(unit);
  return (
    (folded === APOSTROPHE || folded === HYPHEN) &&
    isWordUnit(text.charCodeAt(at - 1)) &&
    isWordUnit(text.charCodeAt(at + 1))
  );
}

/** An initial, or a title that is cut short. */
function isAbbreviation({ word, bits }: Neighbour): boolean {
  if (word.length > 1) return word.length <= LONGEST_CUT && (bits & (COURTESY | OFFICE)) !== 0;
  const unit = word.charCodeAt(0);
  return unitClass(unit) === LOWER || (unit >= 0x80 && unitClass(unit) !== OTHER);
}

function isInlineSpace(unit: number): boolean {
  return unit === SPACE || (unit !== LINE_FEED && foldedUnit(unit) === SPACE);
}

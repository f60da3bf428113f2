import { latePattern } from './late-pattern.ts';
import { eachRange } from './unit-ranges.ts';

/**
 * What a UTF-16 unit is to a reader of names. Astral characters count as `OTHER` unit by unit: the letters among them
 * are historic scripts and rare ideographs, and an emoji must not glue itself to a name.
 */

/** Punctuation, symbols, white space, surrogates. */
export const OTHER = 1;
/** A lower-case letter. */
export const LOWER = 2;
/** An upper-case or title-case letter. */
export const UPPER = 3;
/** A letter without case, a digit or a mark of a script that writes word edges. */
export const UNCASED = 4;
/** A letter of a script that is written without word edges: Han, kana, Thai, Lao, Khmer, Myanmar. */
export const WIDE = 5;

/** One past the largest UTF-16 unit: the length of a table over all of them. */
export const UNITS = 0x10000;

const wideLetter = latePattern(
  String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`,
);
const upperLetter = latePattern(String.raw`[\p{Lu}\p{Lt}]`);
const lowerLetter = latePattern(String.raw`\p{Ll}`);
const wordPart = latePattern(String.raw`[\p{L}\p{N}\p{M}_]`);

/**
 * What most pages hold beside letters with two cases: to compile the patterns took 1.5 ms of the first page's 2, and one such
 * unit did.
 */
const KNOWN: readonly (readonly [kind: number, units: string])[] = [
  // Kana and Han.
  [WIDE, '3041-3096 30a1-30fa 30fc 4e00-9fff'],
  // Figures; letters of Hebrew and Arabic, syllables of Hangul.
  [UNCASED, '30-39 5f aa b2-b3 b9-ba bc-be 5d0-5ea 620-64a 671-6d3 ac00-d7a3'],
  // Signs, and surrogates.
  [
    OTHER,
    '0-2f 3a-40 5b-5e 60 7b-a9 ab-b1 b4 b6-b8 bb bf 606-60f 61b-61f 2000-206f 20a0-20cf 2190-245f 2500-2775 3000-3004 3008-3020 30fb d800-f8ff fefd-ff0f ff1a-ff20',
  ],
];

/** Filled as other units are met: testing all 65,536 against the Unicode classes costs 8 ms, a page meets a few hundred. */
const classes = new Uint8Array(UNITS);
for (const [kind, units] of KNOWN) eachRange(units, (first, last) => classes.fill(kind, first, last + 1));

/** The class of a UTF-16 unit (`OTHER` to `WIDE`); NaN, which `charCodeAt` gives outside a text, is `OTHER`. */
export function unitClass(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  if (known === undefined) return OTHER;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** True where no word edge lies between two neighbouring units, given in either order. */
export function joinsWord(a: number, b: number): boolean {
  return isWordUnit(a) && isWordUnit(b);
}

/** True for a letter, digit, mark or underscore of a script that writes word edges. */
export function isWordUnit(unit: number): boolean {
  const kind = unitClass(unit);
  return kind !== OTHER && kind !== WIDE;
}

/**
 * True for a unit of Hebrew, Arabic or Hangul: they write word edges, but small words (in Korean: particles) without an
 * edge before what they belong to, or behind it.
 */
export function isGlued(unit: number): boolean {
  return (unit >= 0x590 && unit < 0x780) || (unit >= 0xac00 && unit < 0xd7b0);
}

/** The lower-case form of a unit where that is one unit too, else the unit itself. Final sigma is a sigma. */
export function lowerUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  if (lower === 'ς') return 0x3c3;
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** Filled like `classes`: a change of case makes two strings, and a name is compared at thousands of places. */
const uppers = new Uint16Array(UNITS);

/**
 * The upper-case form of a unit where that is one unit too and the form of no other, else the unit itself: with "Yılmaz" in a
 * pack, the Turkish "ı" once took the "I" of every name. ("YILMAZ" is found by the spelling without diacritics.)
 */
export function upperUnit(unit: number): number {
  const known = uppers[unit];
  if (known) return known;
  const text = String.fromCharCode(unit).toUpperCase();
  const own = text.length === 1 ? text.charCodeAt(0) : unit;
  const upper = lowerUnit(own) === lowerUnit(unit) ? own : unit;
  uppers[unit] = upper;
  return upper;
}

/** A small letter in every form that a text may have of it, itself first: σ at the end of a word is ς. */
export function casesOf(unit: number): readonly number[] {
  return unit === 0x3c3 ? [unit, upperUnit(unit), 0x3c2] : [unit, upperUnit(unit)];
}

/** By Unicode's classes, and without a pattern where a letter has two cases. */
function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  // Roman numerals and circled letters have two cases and are no letters, nor is the small iota below a Greek one.
  if (lower !== character.toUpperCase() && (unit < 0x2150 || unit >= 0x2500) && unit !== 0x345)
    return lower === character ? LOWER : UPPER;
  if (wideLetter().test(character)) return WIDE;
  if (upperLetter().test(character)) return UPPER;
  if (lowerLetter().test(character)) return LOWER;
  return wordPart().test(character) ? UNCASED : OTHER;
}

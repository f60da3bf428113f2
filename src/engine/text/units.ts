import { latePattern } from './late-pattern.ts';

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

/** Filled as units are met: testing all 65,536 against the Unicode classes costs 8 ms, a page meets a few hundred. */
const classes = new Uint8Array(UNITS);

/** The class of a UTF-16 unit (`OTHER` to `WIDE`); NaN, which `charCodeAt` gives outside a text, is `OTHER`. */
export function unitClass(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  if (known === undefined) return OTHER;
  const found = classify(String.fromCharCode(unit));
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

/** Signs that pages of today hold, from and to, beside what Unicode's blocks of punctuation have: no letters. */
const SIGNS = [
  0x606, 0x60f, 0x61b, 0x61f, 0x2000, 0x206f, 0x20a0, 0x20cf, 0x2190, 0x245f, 0x2500, 0x2775, 0x3000, 0x3004,
  0x3008, 0x3020, 0x30fb, 0x30fb, 0xd800, 0xf8ff, 0xfefd, 0xff0f, 0xff1a, 0xff20,
];

/** Without a pattern for what most pages hold alone: to compile the four took 1.5 ms of the first page's 2, and one such unit did. */
function classify(character: string): number {
  const unit = character.charCodeAt(0);
  if (unit >= 0x4e00 && unit <= 0x9fff) return WIDE;
  const lower = character.toLowerCase();
  // Roman numerals and circled letters have two cases and are no letters, nor is the small iota below a Greek one.
  if (lower !== character.toUpperCase() && (unit < 0x2150 || unit >= 0x2500) && unit !== 0x345)
    return lower === character ? LOWER : UPPER;
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || unit === 0x5f ? UNCASED : OTHER;
  if (unit < 0xc0 && !'ª²³¹º¼½¾'.includes(character)) return OTHER;
  for (let sign = 0; sign < SIGNS.length; sign += 2)
    if (unit >= (SIGNS[sign] ?? 0) && unit <= (SIGNS[sign + 1] ?? 0)) return OTHER;
  // Kana; letters of Hebrew and Arabic, syllables of Hangul.
  if ((unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc)
    return WIDE;
  if (unit >= 0x5d0 && unit <= 0x5ea) return UNCASED;
  if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0x671 && unit <= 0x6d3)) return UNCASED;
  if (unit >= 0xac00 && unit <= 0xd7a3) return UNCASED;
  if (wideLetter().test(character)) return WIDE;
  if (upperLetter().test(character)) return UPPER;
  if (lowerLetter().test(character)) return LOWER;
  return wordPart().test(character) ? UNCASED : OTHER;
}

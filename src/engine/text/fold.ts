import { eachRange } from './unit-ranges.ts';
import { UNITS } from './units.ts';

/**
 * Folding of what typesetting varies and meaning does not: kinds of space, apostrophe, hyphen and middle dot become
 * one each, fullwidth letters plain ones, and what is not seen (soft hyphens, zero-width characters, bidi controls,
 * combining marks, vowel points) is dropped. Case stays. Unit by unit, so that offsets into the raw text survive.
 */

/** What a folded unit is where the character is dropped. */
export const DROPPED = 0;
/** What every kind of white space folds to. */
export const SPACE = 0x20;
/** A full stop. */
export const FULL_STOP = 0x2e;
/** The end of a line. */
export const LINE_FEED = 0x0a;
/** The s of an English possessive. */
export const SMALL_S = 0x73;
/** What every kind of apostrophe folds to. */
export const APOSTROPHE = 0x27;
/** What every kind of hyphen, the en dash included, folds to. */
export const HYPHEN = 0x2d;

/** What folds to what: units and ranges of units, in hexadecimal. */
const FOLDS: readonly (readonly [to: number, from: string])[] = [
  [SPACE, '9-d a0 1680 2000-200a 2028-2029 202f 205f 3000'],
  [APOSTROPHE, '60 b4 2b9-2bc 2018-2019 201b 2032 ff07'],
  [HYPHEN, '2010-2013 2212 fe63 ff0d'],
  // The dot between the parts of a foreign name in Chinese and Japanese is typed in five ways.
  [0xb7, '2022 2027 30fb ff65'],
  // The capital of the German ß, which has no other: "STRAẞE".
  [0xdf, '1e9e'],
  // Among them Hebrew points without the maqaf and the punctuation, Arabic vowel signs and the tatweel.
  [
    DROPPED,
    'ad 300-36f 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 61c 640 64b-65f 670 200b-200f 202a-202e 2060 2066-2069 fe00-fe0f feff',
  ],
];

/** How far a fullwidth character lies from its plain one. */
const FULLWIDTH_OFFSET = 0xfee0;
const FULLWIDTH = 'ff10-ff19 ff21-ff3a ff41-ff5a';

/**
 * Hands over every unit that does not fold to itself, with what it folds to. Called, not kept as a list of pairs: to make one
 * and go through it three times took 1.5 ms of every page.
 */
export function eachFolded(take: (from: number, to: number) => void): void {
  for (const [to, ranges] of FOLDS) eachUnit(ranges, (unit) => take(unit, to));
  eachUnit(FULLWIDTH, (unit) => take(unit, unit - FULLWIDTH_OFFSET));
}

/**
 * For every UTF-16 unit its difference from what it folds to, bit by bit: 0 for nearly all. So the table is new as it comes,
 * and only what folds is written: to fill in 65,536 units took 2.6 ms of every page, before it was known to name anybody.
 */
const DIFFERENCES = new Uint16Array(UNITS);
eachFolded((from, to) => {
  DIFFERENCES[from] = from ^ to;
});

/** In place of a unit where there is none: it is no unit, so nothing that a caller looks for. */
const NO_UNIT = -1;

/** What a UTF-16 unit folds to; -1 for the NaN that `charCodeAt` gives outside a text. */
export function foldedUnit(unit: number): number {
  return unit ^ (DIFFERENCES[unit] ?? NO_UNIT);
}

/** A text as the matcher sees it: folded, composed, each run of white space one space, none at the ends. */
export function foldText(text: string): string {
  const composed = text.normalize('NFC');
  let folded = '';
  // What stands last: to ask the text itself joins it anew each time, and a name of 40,000 words took 1.6 s.
  let last = SPACE;
  for (let at = 0; at < composed.length; at++) {
    const to = foldedUnit(composed.charCodeAt(at));
    if (to === DROPPED || (to === SPACE && last === SPACE)) continue;
    folded += String.fromCharCode(to);
    last = to;
  }
  return folded.trimEnd();
}

function eachUnit(ranges: string, take: (unit: number) => void): void {
  eachRange(ranges, (first, last) => {
    for (let unit = first; unit <= last; unit++) take(unit);
  });
}

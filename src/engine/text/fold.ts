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
/** What every kind of apostrophe folds to. */
export const APOSTROPHE = 0x27;
/** What every kind of hyphen, the en dash included, folds to. */
export const HYPHEN = 0x2d;

type UnitRange = readonly [first: number, last: number];

const FOLDS: readonly (readonly [to: number, from: readonly UnitRange[]])[] = [
  [
    SPACE,
    [
      [0x09, 0x0d],
      [0xa0, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x2028, 0x2029],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
  ],
  [
    APOSTROPHE,
    [
      [0x60, 0x60],
      [0xb4, 0xb4],
      [0x2b9, 0x2bc],
      [0x2018, 0x2019],
      [0x201b, 0x201b],
      [0x2032, 0x2032],
      [0xff07, 0xff07],
    ],
  ],
  [
    HYPHEN,
    [
      [0x2010, 0x2013],
      [0x2212, 0x2212],
      [0xfe63, 0xfe63],
      [0xff0d, 0xff0d],
    ],
  ],
  // The dot between the parts of a foreign name in Chinese and Japanese is typed in five ways.
  [
    0xb7,
    [
      [0x2022, 0x2022],
      [0x2027, 0x2027],
      [0x30fb, 0x30fb],
      [0xff65, 0xff65],
    ],
  ],
  [
    DROPPED,
    [
      [0xad, 0xad],
      [0x300, 0x36f],
      // Hebrew points without the maqaf and the punctuation among them; Arabic vowel signs and the tatweel.
      [0x591, 0x5bd],
      [0x5bf, 0x5bf],
      [0x5c1, 0x5c2],
      [0x5c4, 0x5c5],
      [0x5c7, 0x5c7],
      [0x61c, 0x61c],
      [0x640, 0x640],
      [0x64b, 0x65f],
      [0x670, 0x670],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2060],
      [0x2066, 0x2069],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xfeff],
    ],
  ],
];

/** How far a fullwidth character lies from its plain one. */
const FULLWIDTH_OFFSET = 0xfee0;

const FULLWIDTH: readonly UnitRange[] = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

/** Every unit that does not fold to itself, with what it folds to. */
export const FOLDED_PAIRS: readonly (readonly [from: number, to: number])[] = [
  ...FOLDS.flatMap(([to, ranges]) => unitsOf(ranges).map((from) => [from, to] as const)),
  ...unitsOf(FULLWIDTH).map((from) => [from, from - FULLWIDTH_OFFSET] as const),
];

/** The folded unit of every UTF-16 unit. A table, because the matcher looks at it for every capital letter. */
export const FOLDED: Uint16Array = foldedTable();

/** A text as the matcher sees it: folded, composed, each run of white space one space, none at the ends. */
export function foldText(text: string): string {
  const composed = text.normalize('NFC');
  let folded = '';
  for (let at = 0; at < composed.length; at++) {
    const to = FOLDED[composed.charCodeAt(at)] ?? DROPPED;
    if (to === DROPPED || (to === SPACE && (folded === '' || folded.endsWith(' ')))) continue;
    folded += String.fromCharCode(to);
  }
  return folded.trimEnd();
}

function foldedTable(): Uint16Array {
  const table = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) table[unit] = unit;
  for (const [from, to] of FOLDED_PAIRS) table[from] = to;
  return table;
}

function unitsOf(ranges: readonly UnitRange[]): number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step) => first + step),
  );
}

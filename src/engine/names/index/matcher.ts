import { DROPPED, foldedUnit, SMALL_S, SPACE } from '../../text/fold.ts';
import { casesOf, isWordUnit, LOWER, UNITS, unitClass } from '../../text/units.ts';
import type { Patterns } from '../around/spot.ts';
import { endingsIn, type Lexicon, readLexicon } from '../lexicon/lexicon.ts';
import { BLOCK, findBeginnings, type Letters, learnBeginnings, places, scriptAt } from './beginnings.ts';
import { END, FIRST_SYMBOL } from './double-array.ts';
import { grown, NONE } from './grown.ts';
import type { PrefixFilter } from './prefix-filter.ts';
import { BETWEEN_PATTERNS, LENGTH_SHIFT, SAME_KEY, type ScriptIndex } from './script-index.ts';
import {
  beginsAtEdge,
  endBeforeEnding,
  endsAtEdge,
  LONGEST_GAP,
  LONGEST_NAME,
  NOT_SPELLED,
  spelledEnd,
} from './spelling.ts';

/**
 * The one pass over a text that finds the leftmost-longest names. What it costs per character is one look into a table
 * of bytes; only where a word begins with a character that may begin a name (in English 3 of 100) is the prefix filter
 * asked, and only where that has the word's first units (1 of 100) the trie walked.
 */
export interface Matcher {
  readonly prefixes: PrefixFilter;
  /** By the numbers of their scripts. */
  readonly parts: readonly (MatcherPart | undefined)[];
}

/** The names of one script; the tables behind them are made when first asked for. */
export interface MatcherPart extends Letters {
  readonly open: () => MatcherTables;
}

/** A script's names, ready to be walked. */
export interface MatcherTables {
  readonly index: ScriptIndex;
  /** For every unit its symbol in the trie; 0 where no name holds it. What folds to another is folded where it stands in a text. */
  readonly symbolOf: Uint16Array;
  /** By its symbol, 1 for a letter that begins no ending: where it follows a letter of a word, no name ends before it. */
  readonly goesOn: Uint8Array;
  /** What a name may end in without being another: apart from the lexicon, which only what stands beside a name asks for. */
  readonly endings: ReadonlySet<string>;
  /** See `ScriptIndex.longer`. */
  readonly longer: Patterns;
}

/** A place where a name is spelled. `row` is the first row of its key. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly tables: MatcherTables;
  readonly row: number;
}

/** How much is passed over between two steps: all that spelling.ts accepts. */
const LONGEST_PASSAGE = 2 * LONGEST_GAP;

/** The first rows of the keys that one walk has passed: each begins all that come after it. */
const passed = new Int32Array(LONGEST_NAME + 1);

/** Joins the scripts of an index into one matcher; `parts` by the numbers of their scripts. */
export function createMatcher(prefixes: PrefixFilter, parts: readonly (MatcherPart | undefined)[]): Matcher {
  learnBeginnings(parts);
  return { prefixes, parts };
}

/** Lays out the tables of a script. */
export function openTables(index: ScriptIndex): MatcherTables {
  const { alphabet } = index;
  const endings = endingsIn(index.words);
  const symbolOf = new Uint16Array(UNITS);
  const goesOn = new Uint8Array(FIRST_SYMBOL + alphabet.length);
  for (let place = 0; place < alphabet.length; place++) {
    const letter = alphabet.charCodeAt(place);
    for (const unit of casesOf(letter)) symbolOf[unit] = FIRST_SYMBOL + place;
    // An s may be that of a possessive behind any script: "Xis'".
    if (unitClass(letter) === LOWER && letter !== SMALL_S) goesOn[FIRST_SYMBOL + place] = 1;
  }
  for (const ending of endings) goesOn[symbolOf[ending.charCodeAt(0)] ?? 0] = 0;
  return {
    index,
    symbolOf,
    goesOn,
    endings,
    longer: index.longer.split(BETWEEN_PATTERNS),
  };
}

/** The words that tell what stands beside a name of this script; read when first asked for. */
export function lexiconIn({ index }: MatcherTables): Lexicon {
  return readLexicon(index.words);
}

/**
 * The leftmost-longest matches in a text, none overlapping another. Linear: at one place it looks at most at
 * `LONGEST_NAME` characters and the gaps between them.
 */
export function findNames(matcher: Matcher, text: string): readonly Match[] {
  const { prefixes, parts } = matcher;
  let matches: Match[] = NONE;
  let end = 0;
  for (let from = 0; from < text.length; from += BLOCK) {
    const count = findBeginnings(prefixes, text, from);
    for (let number = 0; number < count; number++) {
      const at = places[number] ?? 0;
      if (at < end || !beginsAtEdge(text, at)) continue;
      const part = parts[scriptAt(text.charCodeAt(at))];
      const match = part && longestAt(part.open(), text, at);
      if (!match) continue;
      matches = grown(matches, match);
      end = match.end;
    }
  }
  return matches;
}

/**
 * The keys that the text goes through are tried from the longest on, which nearly always is the name: to try each as it is passed
 * ("America" in "American Airlines") took a twentieth of a whole pass. A key that ends before a letter that no ending begins with
 * ("Ge" in "Gettysburg") is not tried at all: they were a third of all that were compared. Measured with 50,000 names, in passes: 0.8
 * for the walks and the comparing, a fourth of it for what has to come from far in memory. Tried, no difference found: the unit behind the
 * path kept in a leaf, so that fewer names are compared; both columns of the trie as one; a slot and its symbol as one number; the rows
 * looked up during the walk; the forms as numbers. Endings found by their hash, so that none is cut out of the text, save 0.05. Paths
 * found by their hash, as in a table that need not be shipped, cost 0.3, since each step then goes far.
 */
function longestAt(tables: MatcherTables, text: string, at: number): Match | undefined {
  const { symbolOf, goesOn } = tables;
  const { base, symbols } = tables.index.trie;
  let count = 0;
  let node = 0;
  let place = at;
  for (;;) {
    const value = base[node] ?? 0;
    if (value < 0) {
      passed[count++] = ~value;
      break;
    }
    const offset = value >> 1;
    const unit = text.charCodeAt(place);
    let symbol = symbolOf[unit] ?? 0;
    if (value & 1 && !(goesOn[symbol] && isWordUnit(text.charCodeAt(place - 1))))
      passed[count++] = ~(base[offset + END] ?? 0);
    if (symbols[offset + symbol] !== symbol || symbol === 0) {
      // What names hold is never passed over, but for a space behind another.
      if (symbol !== 0 && unit !== SPACE) break;
      place = afterPassage(text, place);
      symbol = symbolOf[foldedUnit(text.charCodeAt(place))] ?? 0;
      if (symbols[offset + symbol] !== symbol || symbol === 0) break;
    }
    node = offset + symbol;
    place++;
  }
  let longestEnd = NOT_SPELLED;
  let longestRow = 0;
  while (count > 0) {
    const row = passed[--count] ?? 0;
    const end = endOfKey(tables, row, text, at);
    // Of two that end at one place the longer is spelled whole: "Brussels", not the German "Brüssel" and an ending.
    if (end <= longestEnd) continue;
    longestEnd = end;
    longestRow = row;
    // Where no word goes on, none that begins this one ends later with an ending.
    if (!isWordUnit(text.charCodeAt(end))) break;
  }
  return longestEnd < 0 ? undefined : { start: at, end: longestEnd, tables, row: longestRow };
}

/** Behind what is not seen, and behind white space after white space: what a name may hold without spelling it. */
function afterPassage(text: string, from: number): number {
  const afterSpace = foldedUnit(text.charCodeAt(from - 1)) === SPACE;
  let place = from;
  while (place - from < LONGEST_PASSAGE) {
    const unit = foldedUnit(text.charCodeAt(place));
    if (unit !== DROPPED && !(afterSpace && unit === SPACE)) break;
    place++;
  }
  return place;
}

/** The furthest end at which a form of this key, spelled at `at`, meets an edge; `NOT_SPELLED` where none does. */
function endOfKey(tables: MatcherTables, firstRow: number, text: string, at: number): number {
  const { index, endings } = tables;
  const { rows, forms } = index;
  let slot = 2 * firstRow;
  do {
    const start = rows[slot] ?? 0;
    const length = (rows[slot + 1] ?? 0) >> LENGTH_SHIFT;
    const spelled = length === 0 ? NOT_SPELLED : spelledEnd(text, at, forms, start, start + length);
    // Forms of one key differ in case only, so the first that is spelled ends where all do.
    if (spelled !== NOT_SPELLED) {
      const end = spelled >> 1;
      return endsAtEdge(text, end) ? end : endBeforeEnding(endings, text, end);
    }
    slot += 2;
  } while (((rows[slot + 1] ?? 0) & SAME_KEY) !== 0);
  return NOT_SPELLED;
}

import { DROPPED, foldedUnit, SPACE } from '../../text/fold.ts';
import { casesOf, isWordUnit, UNITS } from '../../text/units.ts';
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
  const symbolOf = new Uint16Array(UNITS);
  for (let place = 0; place < alphabet.length; place++) {
    for (const unit of casesOf(alphabet.charCodeAt(place))) symbolOf[unit] = FIRST_SYMBOL + place;
  }
  return {
    index,
    symbolOf,
    endings: endingsIn(index.words),
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
 * ("America" in "American Airlines") took a twentieth of a whole pass. Measured with 50,000 names, in passes: 0.5 for the walks, 0.4 for
 * the comparing, 0.15 for the endings. Tried, no difference found: the unit behind the path kept in a leaf, so that fewer names are
 * compared; both columns of the trie as one; the forms as numbers. Endings found by their hash, so that none is cut out of the text,
 * save less than 0.1.
 */
function longestAt(tables: MatcherTables, text: string, at: number): Match | undefined {
  const { symbolOf } = tables;
  const { base, symbols } = tables.index.trie;
  let count = 0;
  let node = 0;
  let place = at;
  for (;;) {
    const value = base[node] ?? 0;
    const offset = value >> 1;
    if (value < 0 || value & 1) {
      passed[count++] = ~(value < 0 ? value : (base[offset + END] ?? 0));
      if (value < 0) break;
    }
    let symbol = symbolOf[text.charCodeAt(place)] ?? 0;
    if (symbols[offset + symbol] !== symbol || symbol === 0) {
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

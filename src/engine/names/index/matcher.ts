import { isWordUnit } from '../../text/units.ts';
import type { Patterns } from '../around/spot.ts';
import { endingsIn, type Lexicon, readLexicon } from '../lexicon/lexicon.ts';
import {
  type Beginnings,
  BLOCK,
  COLD_UNITS,
  findBeginnings,
  type Letters,
  learnBeginnings,
  places,
  scriptAt,
} from './beginnings.ts';
import { grown, NONE } from './grown.ts';
import type { PrefixFilter } from './prefix-filter.ts';
import { BETWEEN_PATTERNS, flagsAt, SAME_KEY, type ScriptIndex } from './script-index.ts';
import { beginsAtEdge, endBeforeEnding, endsAtEdge, NOT_SPELLED, spelledEnd } from './spelling.ts';
import { NO_ROW, type Walk } from './walk.ts';

/**
 * The one pass over a text that finds the leftmost-longest names. What it costs per character is one look into a table
 * of bytes; only where a word begins with a character that may begin a name (in English 3 of 100) is the prefix filter
 * asked, and only where that has the word's first units (1 of 100) the names are walked through.
 */
export interface Matcher extends Beginnings {
  /** By the numbers of their scripts. */
  readonly parts: readonly (MatcherPart | undefined)[];
}

/** The names of one script; the tables behind them are made when first asked for. */
export interface MatcherPart extends Letters {
  readonly open: () => MatcherTables;
}

/** A script's names, ready to be looked for. */
export interface MatcherTables {
  readonly index: ScriptIndex;
  readonly walk: Walk;
  /** What a name may end in without being another: apart from the lexicon, which only what stands beside a name asks for. */
  readonly endings: () => ReadonlySet<string>;
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

/** Joins the scripts of an index into one matcher; `parts` by the numbers of their scripts. */
export function createMatcher(
  prefixes: PrefixFilter,
  starts: string,
  parts: readonly (MatcherPart | undefined)[],
): Matcher {
  learnBeginnings(parts);
  return { prefixes, starts: new RegExp(starts, 'g'), coldUnits: COLD_UNITS, parts };
}

/** Lays out the tables of a script. */
export function openTables(
  index: ScriptIndex,
  walkOf: (index: ScriptIndex, endings: () => ReadonlySet<string>) => Walk,
): MatcherTables {
  let known: ReadonlySet<string> | undefined;
  const endings = () => {
    known ??= endingsIn(index.words);
    return known;
  };
  return { index, endings, walk: walkOf(index, endings), longer: index.longer.split(BETWEEN_PATTERNS) };
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
  const { parts } = matcher;
  let matches: Match[] = NONE;
  let end = 0;
  for (let from = 0; from < text.length; from += BLOCK) {
    const count = findBeginnings(matcher, text, from);
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
 * ("America" in "American Airlines") took a twentieth of a whole pass.
 */
function longestAt(tables: MatcherTables, text: string, at: number): Match | undefined {
  const { walk } = tables;
  let longestEnd = NOT_SPELLED;
  let longestRow = 0;
  for (let row = walk(text, at, false); row !== NO_ROW; row = walk(text, at, true)) {
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

/** The furthest end at which a form of this key, spelled at `at`, meets an edge; `NOT_SPELLED` where none does. */
function endOfKey({ index, endings }: MatcherTables, firstRow: number, text: string, at: number): number {
  const { forms } = index;
  let row = firstRow;
  do {
    const form = forms[row] ?? '';
    const spelled = spelledEnd(text, at, form);
    // Forms of one key differ in case only, so the first that is spelled ends where all do.
    if (spelled !== NOT_SPELLED) {
      const end = spelled >> 1;
      return endsAtEdge(text, end) ? end : endBeforeEnding(endings, text, end);
    }
    do row++;
    while (forms[row] === form);
  } while ((flagsAt(index, row) & SAME_KEY) !== 0);
  return NOT_SPELLED;
}

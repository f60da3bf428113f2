import { DROPPED, FOLDED, FOLDED_PAIRS, SPACE } from '../text/fold.ts';
import { UNITS, upperUnit } from '../text/units.ts';
import { END, FIRST_SYMBOL } from './double-array.ts';
import { ANY_UNIT, type PrefixFilter, prefixSlot } from './prefix-filter.ts';
import { SAME_KEY, type ScriptIndex } from './script-index.ts';
import { beginsAtEdge, endsAtEdge, LONGEST_GAP, NOT_SPELLED, SHORTEST_NAME, spelledEnd } from './spelling.ts';

/**
 * The one pass over a text that finds the leftmost-longest names. What it costs per character is one look into one
 * table; the values of the last three characters stay in registers, so that at a character that may begin a name (in
 * English 7 of 100) the prefix filter is asked without looking at the text again. Measured on 1 MB of newswire: with
 * the two neighbours read anew there, the pass took twice as long.
 */
export interface Matcher {
  /**
   * For every unit its folded unit, plus `FIRST` times 1 + the number of the part (one part a script) whose names may
   * begin with it, plus `PLAIN` for most small letters.
   */
  readonly units: Int32Array;
  /** Over the names of all parts. */
  readonly prefixes: PrefixFilter;
  readonly parts: readonly MatcherPart[];
}

/** The names of one script; the tables behind them are made when first asked for. */
export interface MatcherPart {
  readonly firsts: string;
  readonly open: () => MatcherTables;
}

/** A script's names, ready to be walked. */
export interface MatcherTables {
  readonly index: ScriptIndex;
  /** For every unit its symbol in the trie; 0 where no name holds it. */
  readonly symbolOf: Uint16Array;
  /** For each row where its form stands in `index.forms`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A place where a name is spelled. `row` is the first row of its key. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly tables: MatcherTables;
  readonly row: number;
}

/** In `symbolOf`: passed over. Larger than any symbol by more than the array has slots, so it leads nowhere. */
const PASSED_OVER = 0xffff;
/** How much is passed over between two steps: all that spelling.ts accepts. */
const LONGEST_PASSAGE = 2 * LONGEST_GAP;

const UNIT = 0xffff;
/** Set in `Matcher.units` for the small letters of ASCII but `s`: after one of them no name of two letters ends before another. */
const PLAIN = 0x10000;
/** What the part's number is multiplied by in `Matcher.units`; larger than all else there. */
const FIRST = 0x20000;

/** Joins the scripts of an index into one matcher. */
export function createMatcher(prefixes: PrefixFilter, parts: readonly MatcherPart[]): Matcher {
  const units = Int32Array.from(FOLDED);
  for (const letter of 'abcdefghijklmnopqrtuvwxyz')
    units[letter.charCodeAt(0)] = letter.charCodeAt(0) + PLAIN;
  for (const [number, { firsts }] of parts.entries()) {
    for (let at = 0; at < firsts.length; at++) {
      const unit = firsts.charCodeAt(at);
      units[unit] = (units[unit] ?? unit) + FIRST * (number + 1);
    }
  }
  for (const [from, to] of FOLDED_PAIRS) units[from] = units[to] ?? 0;
  return { units, prefixes, parts };
}

/** Lays out the tables of a script. */
export function openTables(index: ScriptIndex): MatcherTables {
  const { alphabet, lengths } = index;
  const symbolOf = new Uint16Array(UNITS);
  for (let place = 0; place < alphabet.length; place++) {
    const unit = alphabet.charCodeAt(place);
    symbolOf[unit] = FIRST_SYMBOL + place;
    symbolOf[upperUnit(unit)] = FIRST_SYMBOL + place;
    if (unit === 0x3c3) symbolOf[0x3c2] = FIRST_SYMBOL + place; // σ at the end of a word is ς
  }
  for (const [from, to] of FOLDED_PAIRS) symbolOf[from] = to === DROPPED ? PASSED_OVER : (symbolOf[to] ?? 0);
  const starts = new Uint32Array(lengths.length);
  const ends = new Uint32Array(lengths.length);
  let [start, end] = [0, 0];
  for (const [row, length] of lengths.entries()) {
    if (length > 0) [start, end] = [end, end + length];
    starts[row] = start;
    ends[row] = end;
  }
  return { index, symbolOf, starts, ends };
}

/**
 * The leftmost-longest matches in a text, none overlapping another. Linear: at one place it looks at most at
 * `LONGEST_NAME` characters and the gaps between them. `steps`, where given, counts the units looked at.
 */
export function findNames(matcher: Matcher, text: string, steps?: { count: number }): Match[] {
  const matches: Match[] = [];
  let at = nextBeginning(matcher, text, 0);
  while (at >= 0) {
    const part = matcher.parts[((matcher.units[text.charCodeAt(at)] ?? 0) >> 17) - 1];
    const match = part && beginsAtEdge(text, at) ? longestAt(part.open(), text, at, steps) : undefined;
    if (match) matches.push(match);
    at = nextBeginning(matcher, text, match ? match.end : at + 1);
  }
  return matches;
}

/**
 * The next place from `from` on where a name may begin, by its first three units; -1 where there is none. A function of
 * its own, and small, because the compiler lays out this loop twice as fast when nothing else is in it.
 */
function nextBeginning({ units, prefixes }: Matcher, text: string, from: number): number {
  const { bits, shift } = prefixes;
  const last = text.length - SHORTEST_NAME;
  let first = units[text.charCodeAt(from)] ?? 0;
  let second = units[text.charCodeAt(from + 1)] ?? 0;
  for (let at = from; at < last; at++) {
    const third = units[text.charCodeAt(at + 2)] ?? 0;
    if (first >= FIRST && mayBegin(bits, shift, first, second, third)) return at;
    first = second;
    second = third;
  }
  return from <= last && first >= FIRST && mayBegin(bits, shift, first, second, SPACE) ? last : -1;
}

/** Takes three values of `Matcher.units`. */
function mayBegin(bits: Uint8Array, shift: number, first: number, second: number, third: number): boolean {
  const long = prefixSlot(first & UNIT, second & UNIT, third & UNIT) >>> shift;
  if (((bits[long >> 3] ?? 0) >> (long & 7)) & 1) return true;
  if (second & third & PLAIN) return false;
  const short = prefixSlot(first & UNIT, second & UNIT, ANY_UNIT) >>> shift;
  if (((bits[short >> 3] ?? 0) >> (short & 7)) & 1) return true;
  // What is not seen would hide a name from the filter.
  return (second & UNIT) === DROPPED || (third & UNIT) === DROPPED;
}

function longestAt(
  tables: MatcherTables,
  text: string,
  at: number,
  steps: { count: number } | undefined,
): Match | undefined {
  const { symbolOf } = tables;
  const { base, symbols } = tables.index.trie;
  let longestEnd = NOT_SPELLED;
  let longestRow = 0;
  let node = 0;
  let place = at;
  for (;;) {
    const value = base[node] ?? 0;
    const offset = value >> 1;
    if (value < 0 || value & 1) {
      const row = ~(value < 0 ? value : (base[offset + END] ?? 0));
      const end = endOfKey(tables, row, text, at);
      if (end > longestEnd) {
        longestEnd = end;
        longestRow = row;
      }
      if (value < 0) break;
    }
    let symbol = symbolOf[text.charCodeAt(place)] ?? 0;
    if (symbols[offset + symbol] !== symbol || symbol === 0) {
      if (symbol !== PASSED_OVER && symbol !== symbolOf[SPACE]) break;
      place = afterPassage(tables, text, place);
      symbol = symbolOf[text.charCodeAt(place)] ?? 0;
      if (symbols[offset + symbol] !== symbol || symbol === 0) break;
    }
    node = offset + symbol;
    place++;
  }
  if (steps) steps.count += place - at + 1;
  return longestEnd < 0 ? undefined : { start: at, end: longestEnd, tables, row: longestRow };
}

/** Behind what is not seen, and behind white space after white space: what a name may hold without spelling it. */
function afterPassage({ symbolOf }: MatcherTables, text: string, from: number): number {
  const afterSpace = FOLDED[text.charCodeAt(from - 1)] === SPACE;
  let place = from;
  while (place - from < LONGEST_PASSAGE) {
    const unit = text.charCodeAt(place);
    if (symbolOf[unit] !== PASSED_OVER && !(afterSpace && FOLDED[unit] === SPACE)) break;
    place++;
  }
  return place;
}

/** The furthest end at which a form of this key, spelled at `at`, meets an edge; `NOT_SPELLED` where none does. */
function endOfKey(tables: MatcherTables, firstRow: number, text: string, at: number): number {
  const { starts, ends, index } = tables;
  let row = firstRow;
  do {
    const spelled = spelledEnd(text, at, index.forms, starts[row] ?? 0, ends[row] ?? 0);
    // Forms of one key differ in case only, so the first that is spelled ends where all do.
    if (spelled !== NOT_SPELLED) return endsAtEdge(text, spelled >> 1) ? spelled >> 1 : NOT_SPELLED;
    row++;
  } while (((index.flags[row] ?? 0) & SAME_KEY) !== 0);
  return NOT_SPELLED;
}

/** One entity's claim to a match. */
export interface Claim {
  readonly owner: number;
  readonly flags: number;
  /** The form that the text spells. */
  readonly form: string;
  /** True where the text has the name in capitals that are not its own. */
  readonly capitals: boolean;
}

/** Who claims a match. Where the very case of a form is met, forms in other case are left aside ("US" is not "Us"). */
export function claimsOf(match: Match, text: string): Claim[] {
  const { starts, ends, index } = match.tables;
  const claims: Claim[] = [];
  let row = match.row;
  do {
    const spelled = spelledEnd(text, match.start, index.forms, starts[row] ?? 0, ends[row] ?? 0);
    if (spelled !== NOT_SPELLED) {
      claims.push({
        owner: index.owners[row] ?? 0,
        flags: index.flags[row] ?? 0,
        form: index.forms.slice(starts[row], ends[row]),
        capitals: (spelled & 1) === 1,
      });
    }
    row++;
  } while (((index.flags[row] ?? 0) & SAME_KEY) !== 0);
  const exact = claims.filter((claim) => !claim.capitals);
  return exact.length > 0 ? exact : claims;
}

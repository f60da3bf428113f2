import { DROPPED, FOLDED, FOLDED_PAIRS, FULLWIDTH_OFFSET, SPACE } from '../text/fold.ts';
import { UNITS, upperUnit } from '../text/units.ts';
import { END, FIRST_SYMBOL } from './double-array.ts';
import { SAME_KEY, type ScriptIndex } from './name-index.ts';
import { ANY_UNIT, type PrefixFilter, prefixSlot } from './prefix-filter.ts';
import { beginsAtEdge, endsAtEdge, LONGEST_GAP, NOT_SPELLED, spelledEnd } from './spelling.ts';

/**
 * The one pass over a text that finds the leftmost-longest names. What it costs per character is one look into a table
 * of 65,536 bytes; everything else happens only where a character may begin a name (in English 4 of 100), and most of
 * that ends at the prefix filter.
 */
export interface Matcher {
  /** For every unit 1 + the number of the part (one part a script) whose names may begin with it; else 0. */
  readonly first: Uint8Array;
  readonly parts: readonly MatcherPart[];
}

/** The names of one script: a filter at hand, the tables behind it made when first asked for. */
export interface MatcherPart {
  readonly firsts: string;
  readonly prefixes: PrefixFilter;
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

/** In `symbolOf`: passed over. */
const PASSED_OVER = 0xffff;

/** Joins the scripts of an index into one matcher. */
export function createMatcher(parts: readonly MatcherPart[]): Matcher {
  const first = new Uint8Array(UNITS);
  for (const [number, part] of parts.entries()) {
    for (let at = 0; at < part.firsts.length; at++) {
      const unit = part.firsts.charCodeAt(at);
      first[unit] = number + 1;
      const wide = unit + FULLWIDTH_OFFSET;
      if (FOLDED[wide] === unit) first[wide] = number + 1;
    }
  }
  return { first, parts };
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
  const { first, parts } = matcher;
  const matches: Match[] = [];
  for (let at = 0; at < text.length; at++) {
    const number = first[text.charCodeAt(at)];
    if (!number) continue;
    const part = parts[number - 1];
    if (!part || !passes(part.prefixes, text, at) || !beginsAtEdge(text, at)) continue;
    const match = longestAt(part.open(), text, at, steps);
    if (!match) continue;
    matches.push(match);
    at = match.end - 1;
  }
  return matches;
}

function passes({ bits, shift }: PrefixFilter, text: string, at: number): boolean {
  const first = FOLDED[text.charCodeAt(at)] ?? 0;
  const second = FOLDED[text.charCodeAt(at + 1)] ?? SPACE;
  const third = FOLDED[text.charCodeAt(at + 2)] ?? SPACE;
  const exact = prefixSlot(first, second, third) >>> shift;
  if (((bits[exact >> 3] ?? 0) >> (exact & 7)) & 1) return true;
  // What is not seen, and white space that folds to less, would hide the name from the filter.
  if (second === DROPPED || third === DROPPED || (second === SPACE && third === SPACE)) return true;
  const short = prefixSlot(first, second, ANY_UNIT) >>> shift;
  return (((bits[short >> 3] ?? 0) >> (short & 7)) & 1) === 1;
}

function longestAt(
  tables: MatcherTables,
  text: string,
  at: number,
  steps: { count: number } | undefined,
): Match | undefined {
  const { symbolOf } = tables;
  const { base, symbols } = tables.index.trie;
  let longest: Match | undefined;
  const offer = (row: number): void => {
    const end = endOfKey(tables, row, text, at);
    if (end > (longest?.end ?? at)) longest = { start: at, end, tables, row };
  };
  let node = 0;
  let place = at;
  let passedOver = 0;
  let afterSpace = false;
  for (;;) {
    const offset = base[node] ?? 0;
    if (offset < 0) {
      offer(~offset);
      break;
    }
    if (symbols[offset + END] === END) offer(~(base[offset + END] ?? 0));
    // Passes over what a name may hold without spelling it, then takes one step.
    let symbol = symbolOf[text.charCodeAt(place)];
    while (symbol === PASSED_OVER || (afterSpace && FOLDED[text.charCodeAt(place)] === SPACE)) {
      if (++passedOver > 2 * LONGEST_GAP) return longest;
      symbol = symbolOf[text.charCodeAt(++place)];
    }
    if (!symbol || symbols[offset + symbol] !== symbol) break;
    afterSpace = FOLDED[text.charCodeAt(place)] === SPACE;
    node = offset + symbol;
    place++;
    if (!afterSpace) passedOver = 0;
  }
  if (steps) steps.count += place - at + 1;
  return longest;
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
        capitals: (spelled & 1) === 1,
      });
    }
    row++;
  } while (((index.flags[row] ?? 0) & SAME_KEY) !== 0);
  const exact = claims.filter((claim) => !claim.capitals);
  return exact.length > 0 ? exact : claims;
}

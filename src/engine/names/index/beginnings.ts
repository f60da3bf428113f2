import { DROPPED, eachFolded } from '../../text/fold.ts';
import { isGlued, isWordUnit, UNITS } from '../../text/units.ts';
import { CASE_BIT, FACTOR, PREFIX_UNITS, type PrefixFilter, SECOND_SHIFT } from './prefix-filter.ts';
import { SHORTEST_NAME } from './spelling.ts';

/**
 * The places of a text where a name may begin. Two loops over a block of text, both without a branch that depends on
 * the text: where words begin cannot be predicted, and a wrong guess of the processor costs as much as reading ten
 * characters. Measured on 1 MB of newswire in a bundle, in passes over the text: 1.4 for the first loop, 0.4 for the
 * second; 3.2 together where each place was judged as it was met. The floor is near: the same loop with nothing but one
 * table and one store takes 1.3. Tried and not faster: two units at a time (1.5), four (1.7), a table of what begins
 * and one of words (1.8), a branch where one begins (1.8), a jump over the unit behind a small letter (3.0, as each
 * step waits for the one before), 32 places as bits of a number (2.3), units copied to a `Uint16Array` first (2.5),
 * other sizes of a block; the text as bytes of a `TextEncoder`, which takes 1.0 by itself, in one piece or many: byte
 * by byte (2.6), or four at a time for capitals alone (1.3 before any place is written). A regular expression takes 1.5
 * for the 26 capitals, but with all that begins names 6 in English and 55 in Chinese. In the second loop: its five
 * steps written out, no branch for what folds (no difference). To look at every second unit, since none begins behind a
 * small letter, takes 1.3 where all names begin with words; but names in Chinese begin behind letters too, and to know
 * beforehand that a text has none costs 1.4 where it has a single "’". To take every second unit that is no small
 * letter, and then look around each of them, takes 1.7, and as much again in Chinese.
 */

/**
 * How much text is searched at a time: its places stay in the fastest memory. With four times as much the optimising compiler came
 * into the middle of the loop, and the CPU time of a first page of 20,000 characters was nearly twice as long.
 */
export const BLOCK = 1024;

/** The places last found, in order; valid until the next search. */
export const places = new Int32Array(BLOCK);

/**
 * For every unit what it means to the names of any matcher: `WORD`, `BEGINS`, `FOLDS`, several or none, and the script that its
 * names are kept under. What only another matcher's names begin with is a place too many, which the prefix filter passes over.
 */
const roles = new Uint8Array(UNITS);

/** Role of a letter, digit or mark of a script that writes all word edges, if a name holds it. */
const WORD = 1;
/** Role, beside others, of what stands for another unit or for none: the prefix filter cannot speak of it. */
const FOLDS = 2;
/**
 * Role, beside `FOLDS`, of what stands for a unit of a word or for none: a word goes on with it, as with no kind of space. Where a line
 * break behind a word counted too, one hopeless walk in four of newswire came from that.
 */
const GOES_ON = 4;
/** From this bit on a unit that begins names has the number of their script. */
const SCRIPT_SHIFT = 3;
/**
 * Role of a unit that may begin a name; beside `WORD`, only after a unit that is no `WORD`. The highest bit of a byte, so that
 * a shift leaves it alone.
 */
const BEGINS_SHIFT = 7;
const BEGINS = 1 << BEGINS_SHIFT;

/** What the names of a script begin with and consist of; see script-index.ts. */
export interface Letters {
  readonly firsts: string;
  readonly letters: string;
}

/** Has the beginnings of these names found from now on; by the number of their script. */
export function learnBeginnings(scripts: readonly (Letters | undefined)[]): void {
  for (let script = 0; script < scripts.length; script++) {
    const { firsts = '', letters = '' } = scripts[script] ?? {};
    for (let at = 0; at < firsts.length; at++)
      addRole(firsts.charCodeAt(at), BEGINS | (script << SCRIPT_SHIFT));
    for (let at = 0; at < letters.length; at++) addRole(letters.charCodeAt(at), WORD);
  }
  eachFolded((from, to) => {
    const role = to === DROPPED ? GOES_ON : (roles[to] ?? 0);
    addRole(from, FOLDS | role | (role & WORD ? GOES_ON : 0));
  });
}

function addRole(unit: number, role: number): void {
  roles[unit] = (roles[unit] ?? 0) | role;
}

/** The number of the script of a name that begins with this unit. */
export function scriptAt(unit: number): number {
  return ((roles[unit] ?? 0) & ~BEGINS) >> SCRIPT_SHIFT;
}

/** True for a unit before or behind which a name can begin or end only at an edge: see `isGlued`. */
export function isPlain(unit: number): boolean {
  return !isGlued(unit) && isWordUnit(unit);
}

/** Where to look for names, and with what. */
export interface Beginnings {
  readonly prefixes: PrefixFilter;
  /** Finds all that `collect` finds, and more: where a letter stands that names begin with, or what is not ASCII. */
  readonly starts: RegExp;
  /** How many units more the pattern is tried on. */
  coldUnits: number;
}

/**
 * So much of what a page shows first is searched by a pattern: it is compiled at once, where the loop over all characters ran
 * slowly for the first 6,000 and kept the optimising compiler busy meanwhile, 1 ms of the 2 that a first page took.
 */
export const COLD_UNITS = 40_000;

/** What a place that the pattern finds costs, in units: in a text of letters that are not Latin each is one. */
const COST_OF_PLACE = 8;

/**
 * Finds the places from `from` on, in the next `BLOCK` units, where a name may begin: writes them to `places` in order
 * and gives their number. It leaves out none where spelling.ts lets a name begin.
 */
export function findBeginnings(beginnings: Beginnings, text: string, from: number): number {
  // A text that is not cold to its end would be searched for one place, block by block, to its end.
  const count =
    text.length - from < beginnings.coldUnits ? collectCold(beginnings, text, from) : collect(text, from);
  return sift(beginnings.prefixes, text, count);
}

/** As `collect` does, by the pattern. */
function collectCold(beginnings: Beginnings, text: string, from: number): number {
  const { starts } = beginnings;
  const end = from + BLOCK;
  let count = 0;
  starts.lastIndex = from;
  while (starts.test(text)) {
    const at = starts.lastIndex - 1;
    if (at >= end) break;
    beginnings.coldUnits -= COST_OF_PLACE;
    places[count] = at;
    count += (roles[text.charCodeAt(at)] ?? 0) >> BEGINS_SHIFT;
  }
  beginnings.coldUnits -= Math.min(BLOCK, text.length - from);
  return count;
}

/** The places where a unit that may begin a name stands at the edge of a word. */
function collect(text: string, from: number): number {
  const end = Math.min(text.length, from + BLOCK);
  let before = from > 0 ? (roles[text.charCodeAt(from - 1)] ?? 0) : 0;
  let count = 0;
  for (let at = from; at < end; at++) {
    const role = roles[text.charCodeAt(at)] ?? 0;
    places[count] = at;
    // 1 where the unit begins, unless both are of a word: 1 is `WORD`.
    count += (role >> BEGINS_SHIFT) & ~(role & before);
    before = role;
  }
  return count;
}

/**
 * Of the first `count` places those where a name has the first units: of its first word, or two if it begins with none. One function:
 * a first page would wait for each to be compiled, and for each call.
 */
function sift({ words, shift }: PrefixFilter, text: string, count: number): number {
  const last = text.length - PREFIX_UNITS;
  let kept = 0;
  for (let number = 0; number < count; number++) {
    const at = places[number] ?? 0;
    const first = text.charCodeAt(at);
    let seen = roles[first] ?? 0;
    const isWord = seen & WORD;
    const end = at + (isWord ? PREFIX_UNITS : SHORTEST_NAME);
    let inside = WORD;
    let hash = Math.imul(first & ~CASE_BIT, FACTOR);
    for (let place = at + 1; place < end; place++) {
      const unit = text.charCodeAt(place);
      const role = roles[unit] ?? 0;
      seen |= role & -inside;
      inside &= role | (isWord ^ WORD);
      hash = Math.imul(hash ^ (unit & -inside & ~CASE_BIT), FACTOR);
    }
    const word = words[hash >>> shift] ?? 0;
    places[kept] = at;
    // The text's last units are fewer than what is looked at.
    kept +=
      at > last || (seen & (isWord ? GOES_ON : FOLDS)) !== 0
        ? 1
        : (word >>> hash) & (word >>> (hash >>> SECOND_SHIFT)) & 1;
  }
  return kept;
}

import { casesOf } from '../../text/units.ts';
import { isPlain } from './beginnings.ts';
import type { Script } from './script.ts';
import { FIRST_UNIT, OWNER_BITS, type ScriptIndex } from './script-index.ts';
import { SHORTEST_NAME } from './spelling.ts';

/** What is told of rows and keys in strings of units, which a page reads where they lie; see script-index.ts. */

/** Scripts whose names begin with few pairs of letters. */
const HEADED = new Set<Script>(['latin', 'cyrillic']);

/** More rows than a unit can tell are searched as a whole. */
const MOST_ROWS = 1 << OWNER_BITS;

/** What narrows the search for a key; see `ScriptIndex.heads`. `firstRows` are those of the keys, then the number of rows. */
export function headsOf(
  script: Script,
  keys: readonly string[],
  firstRows: readonly number[],
): Pick<ScriptIndex, 'heads' | 'headRows'> {
  const count = firstRows.at(-1) ?? 0;
  if (!HEADED.has(script) || count > MOST_ROWS) return { heads: '', headRows: '' };
  const heads = new Map<string, number>();
  for (const [number, key] of keys.entries()) {
    const head = key.slice(0, SHORTEST_NAME);
    if (!heads.has(head)) heads.set(head, firstRows[number] ?? 0);
  }
  return { heads: [...heads.keys()].join(''), headRows: unitsOf([...heads.values(), count]) };
}

/** Numbers as units; see `ScriptIndex.owners`. */
export function unitsOf(numbers: readonly number[]): string {
  const written = (part: (value: number) => number) =>
    numbers.map((value) => String.fromCharCode(FIRST_UNIT + part(value))).join('');
  const upper = written((value) => value >> OWNER_BITS);
  const hasUpper = numbers.some((value) => value >> OWNER_BITS > 0);
  return written((value) => value & ((1 << OWNER_BITS) - 1)) + (hasUpper ? upper : '');
}

/** The letters and digits of an alphabet in each case, if one is among what names begin with; else none is looked at beyond two units. */
export function lettersOf(firsts: string, alphabet: string): string {
  const plain = (units: string, cases: (unit: number) => readonly number[]) =>
    [...new Set(Array.from({ length: units.length }, (_, at) => cases(units.charCodeAt(at))).flat())]
      .filter(isPlain)
      .map((unit) => String.fromCharCode(unit));
  const words = plain(firsts, (unit) => [unit]);
  return words.length > 0 ? [...new Set([...words, ...plain(alphabet, casesOf)])].join('') : '';
}

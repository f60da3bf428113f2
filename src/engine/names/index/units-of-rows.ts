import { casesOf } from '../../text/units.ts';
import { isPlain } from './beginnings.ts';
import { FIRST_UNIT, OWNER_BITS } from './script-index.ts';

/** What is told of rows and letters in strings of units, which a page reads where they lie; see script-index.ts. */

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

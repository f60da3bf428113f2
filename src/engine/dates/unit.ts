import type { Grain } from './period.ts';

/** Units of time by their English words: how they count, and how ISO 8601 writes a length in them. */

/** How a unit counts: as a grain of the calendar where it has one, and as a letter of ISO 8601 durations. */
export interface Unit {
  readonly grain: Grain | undefined;
  readonly letter: string;
  /** Units of the letter in one. */
  readonly times: number;
}

/** The letter of each unit, the longest word first: after T where it is shorter than a day. */
const LETTERS: Readonly<Record<string, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'Y',
  century: 'Y',
};

/** The English words of the units. */
export const UNIT_WORDS: readonly string[] = Object.keys(LETTERS);

/** How many of the letter are in a unit, where that is not one. */
const TIMES: Readonly<Record<string, number>> = { fortnight: 2, decade: 10, century: 100 };

/** The unit of a word, singular or plural. */
export function unitOf(word = ''): Unit {
  const name = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  // The patterns let no other word through.
  const letter = LETTERS[name] ?? '';
  const grain = name === 'fortnight' ? 'week' : letter.startsWith('T') ? undefined : (name as Grain);
  return { grain, letter, times: TIMES[name] ?? 1 };
}

/** What a half of a unit is in the next smaller one. */
const HALF: Readonly<Record<string, string>> = { Y: '6M', TH: '30M', TM: '30S' };

/** An ISO 8601 duration: P3D, PT5H, P1Y6M; PXD where the number is not known. */
export function lengthOf(amount: number | undefined, { letter, times }: Unit): string {
  const prefix = letter.startsWith('T') ? 'PT' : 'P';
  const name = letter.replace('T', '');
  if (amount === undefined) return `${prefix}X${times === 100 ? 'C' : times === 10 ? 'DE' : name}`;
  const total = amount * times;
  const half = total % 1 === 0.5 ? HALF[letter] : undefined;
  if (half === undefined) return `${prefix}${total}${name}`;
  return `${prefix}${total < 1 ? '' : Math.floor(total) + name}${half}`;
}

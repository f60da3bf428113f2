import type { Grain } from './period.ts';

/** Units of time by their English words: how they count, and how ISO 8601 writes a length in them. */

/** How a unit counts: as a grain of the calendar where it has one, and as a letter of ISO 8601 durations. */
export interface Unit {
  readonly grain: Grain | undefined;
  readonly letter: string;
  /** Units of the letter in one. */
  readonly times: number;
}

/** The English words of the units. */
export const UNIT_WORDS: readonly string[] =
  'second minute hour day weekend week fortnight month quarter year decade century'.split(' ');

/** Units whose letter is not their first, or that are many of it. */
const OTHERS: Readonly<Record<string, readonly [letter: string, times: number]>> = {
  weekend: ['WE', 1],
  fortnight: ['W', 2],
  decade: ['Y', 10],
  century: ['Y', 100],
};

/** The unit of a word, singular or plural; the letter of what is shorter than a day stands behind a T. */
export function unitOf(word = ''): Unit {
  const name = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  const isShort = /^(?:sec|min|h)/.test(name);
  const [letter, times] = OTHERS[name] ?? [(isShort ? 'T' : '') + name.charAt(0).toUpperCase(), 1];
  // The patterns let no other word through.
  const grain = times === 2 ? 'week' : isShort ? undefined : (name as Grain);
  return { grain, letter, times };
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

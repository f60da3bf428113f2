import type { EdtfDate } from '../../../model/edtf.ts';
import type { Cues } from '../cues/cues.ts';
import { nextOne, prospectiveOne, WEEKDAY } from './bare-dates.ts';
import type { ReadDate } from './dated-span.ts';

/**
 * The day to which words put something off: "his trip was delayed until Friday". `words` are those of a clause, and the date begins `at` so
 * many UTF-16 units behind their beginning. Undefined where they put nothing off, or the date is another.
 */
export function newDay(
  words: string,
  at: number,
  date: ReadDate,
  { putOff }: Cues,
  published: EdtfDate | undefined,
): ReadDate | undefined {
  if (!putOff?.until.test(words.slice(0, Math.max(0, at))) || !putOff.verb.test(words)) return undefined;
  // What is put off comes later: a weekday is the next one.
  return date.rule === WEEKDAY ? nextOne(date, published) : prospectiveOne(date, published);
}

import { civilDate } from '../../model/civil-day.ts';
import { monthOf } from './month-of.ts';
import type { Period } from './period.ts';
import type { Reading } from './reading.ts';

/**
 * A month beside a year that is counted is one of that year: "В прошлом году, в августе". Not beside one that is told as such: "the
 * building, which dates from 1936, in February" was inspected in another.
 */

/** Between a year and a month of it. */
const IN_IT = /^,? ?(?:in|im|en|au|в)? ?$/;

/** Within one sentence. */
const IN_SENTENCE = /^[^.;:!?\n。；：]{0,100}$/;

/** Between a month and its year: "en mai de l'année dernière". */
const OF_IT = /^ (?:de|d['’]|del|des) ?$/;

/** A reading with its period. */
interface Dated {
  readonly reading: Reading;
  readonly period: Period;
}

/**
 * The month, or day of it, in the year that was told right before it, `gap` being the text between; `isFirst` where the year opens its sentence,
 * which then is of that year: "В прошлом году он приезжал на парад 3 сентября". Undefined where none was.
 */
export function inYearBefore(
  reading: Reading,
  year: Dated,
  gap: string,
  isFirst: boolean,
): Period | undefined {
  if (reading.kind !== 'month' || reading.pointing !== undefined || !isCounted(year)) return undefined;
  return IN_IT.test(gap) || (isFirst && reading.day !== undefined && IN_SENTENCE.test(gap))
    ? monthOf(civilDate(year.period.first).year, reading)
    : undefined;
}

/** The month that was told right before its year, in that year; undefined where the two do not belong together. */
export function inYearBehind(reading: Reading, year: Dated, gap: string): Period | undefined {
  return reading.kind === 'month' && isCounted(year) && OF_IT.test(gap)
    ? monthOf(civilDate(year.period.first).year, reading)
    : undefined;
}

function isCounted({ reading, period }: Dated): boolean {
  return reading.kind === 'shift' && period.grain === 'year';
}

import { civilDate } from '../../model/civil-day.ts';
import { monthOf } from './month-of.ts';
import type { Grain, Period } from './period.ts';
import { TO } from './range.ts';
import type { Reading } from './reading.ts';
import { isCoarser } from './told.ts';

/**
 * A month beside a year that is counted is one of that year: "В прошлом году, в августе". Not beside one that is told as such: "the
 * building, which dates from 1936, in February" was inspected in another.
 */

/** Between a year and a month of it. */
const IN_IT = /^,? ?(?:in|im|en|au|в)? ?$/;

/** Within one sentence. */
const IN_SENTENCE = /^[^.;:!?\n。；：]{0,100}$/;

/** Between a month and its year, a weekday and its week: "en mai de l'année dernière", "am Montag vergangener Woche". */
const OF_IT = /^ (?:d['’]|de[lrs]?)? ?$/;

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
  if (reading.kind !== 'month' || reading.pointing !== undefined) return undefined;
  // 去年1至5月: the other end of what last year held.
  const isRange = year.reading.kind === 'month' && year.reading.ofYear && TO.test(gap);
  if (!isRange && !isCounted(year, 'year')) return undefined;
  return isRange || IN_IT.test(gap) || (isFirst && reading.day !== undefined && IN_SENTENCE.test(gap))
    ? monthOf(civilDate(year.period.first).year, reading)
    : undefined;
}

/** Behind a month or before it: "in November of the same year", 同年11月. */
const SAME_YEAR =
  /^,? (?:(?:of|in) (?:the|that) same year|того же года|desselben Jahres|de la même année|del mismo año)/i;
const SAME_YEAR_BEFORE = /同年$/;
/** As far as those, in UTF-16 units. */
const SAME_YEAR_REACH = 24;

/** The month, or day of it, in the same year as what was told last; undefined where its text does not say so. */
export function inSameYear(
  reading: Reading,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  last: Period | undefined,
): Period | undefined {
  if (reading.kind !== 'month' || reading.pointing !== undefined || !last) return undefined;
  const says =
    SAME_YEAR.test(text.slice(end, end + SAME_YEAR_REACH)) ||
    SAME_YEAR_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  return says && !isCoarser(last.grain, 'year') ? monthOf(civilDate(last.first).year, reading) : undefined;
}

/** The month or weekday that was told right before its year or week, in that one; undefined where the two do not belong together. */
export function inPeriodBehind(reading: Reading, behind: Dated, gap: string): Period | undefined {
  if (!OF_IT.test(gap)) return undefined;
  const { first } = behind.period;
  if (reading.kind === 'month' && isCounted(behind, 'year')) return monthOf(civilDate(first).year, reading);
  return reading.kind === 'weekday' && isCounted(behind, 'week')
    ? { grain: 'day', first: first + reading.weekday - 1 }
    : undefined;
}

function isCounted({ reading, period }: Dated, grain: Grain): boolean {
  return reading.kind === 'shift' && period.grain === grain;
}

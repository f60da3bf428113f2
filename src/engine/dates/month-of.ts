import { civilDay, isoWeekday } from '../../model/civil-day.ts';
import { easterSunday } from './easter.ts';
import { dayPeriod, monthPeriod, type Period } from './period.ts';
import type { MonthReading } from './reading.ts';

/** What a reading of a month, a day of it or a feast is in a year; undefined where that has no such day. */
export function monthOf(
  year: number,
  { month, day, weekday, easter }: Omit<MonthReading, 'kind'>,
): Period | undefined {
  if (easter !== undefined) return { grain: 'day', first: easterSunday(year) + easter };
  if (day === undefined) return monthPeriod(year, month);
  if (weekday === undefined) return dayPeriod(year, month, day);
  return nthWeekday(year, month, day, weekday);
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): Period | undefined {
  const first = civilDay(year, month, 1);
  return first === undefined
    ? undefined
    : { grain: 'day', first: first + ((weekday - isoWeekday(first) + 7) % 7) + 7 * (nth - 1) };
}

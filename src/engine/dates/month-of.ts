import { isoWeekday } from '../../model/civil-day.ts';
import { easterSunday } from './easter.ts';
import { dayPeriod, monthPeriod, type Period, shifted } from './period.ts';
import type { MonthReading } from './reading.ts';

/** What a reading of a month, a day of it or a feast is in a year; undefined where that has no such day. */
export function monthOf(
  year: number,
  { month, day, weekday, easter }: Omit<MonthReading, 'kind'>,
): Period | undefined {
  if (easter !== undefined) return { grain: 'day', first: easterSunday(year) + easter };
  if (day === undefined) return monthPeriod(year, month);
  const from = dayPeriod(year, month, day);
  return from && weekday !== undefined ? shifted(from, (weekday - isoWeekday(from.first) + 7) % 7) : from;
}

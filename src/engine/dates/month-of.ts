import { type CivilDay, civilDay, isoWeekday } from '../../model/civil-day.ts';
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

/** Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easterSunday(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * correction + 114;
  return civilDay(year, Math.floor(days / 31), (days % 31) + 1) ?? Number.NaN;
}

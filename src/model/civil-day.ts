/**
 * A day of the proleptic Gregorian calendar as whole days since 1970-01-01.
 * Integers keep every comparison in ranking and ordering exact and free of time zones;
 * Temporal would do, but Firefox 142 and Node 24 do not have it everywhere we run.
 */
export type CivilDay = number;

/** A calendar date in parts; month and day count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Milliseconds of a day without a leap second, as `Date` counts them. */
export const MS_PER_DAY = 86_400_000;

/** The day number of a date that exists; undefined for one that does not, such as 30 February. */
export function civilDay(year: number, month: number, day: number): CivilDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const date = new Date(0);
  // setUTCFullYear, unlike Date.UTC, does not read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The date of a day number. */
export function civilDate(day: CivilDay): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days a month has; month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). */
export function isoWeekday(day: CivilDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A day as ISO 8601 text, `2023-03-13`. */
export function isoDay(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

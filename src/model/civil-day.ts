/**
 * A day of the proleptic Gregorian calendar as whole days since 1970-01-01. Integers keep every comparison in ranking
 * and ordering exact and free of time zones; Temporal would do, but Firefox 142 and Node 24 do not have it everywhere
 * we run.
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
  let days = firstDayOf(year) + day - 1;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days;
}

/** The date of a day number. By counting, because a `Date` made and asked takes ten times as long, and texts are dated by thousands of days. */
export function civilDate(day: CivilDay): CivilDate {
  const about = Math.floor(day / DAYS_PER_YEAR) + 1970;
  const year = day < firstDayOf(about) ? about - 1 : day < firstDayOf(about + 1) ? about : about + 1;
  let [month, rest] = [1, day - firstDayOf(year)];
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return { year, month, day: rest + 1 };
}

/** The mean length of a year, so that an estimate is never more than one year off. */
const DAYS_PER_YEAR = 365.2425;

/** The first day of a year: of each year before it 365 days, and one more for each that was a leap year. */
function firstDayOf(year: number): CivilDay {
  const before = year - 1;
  const leap = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return 365 * before + leap - DAYS_BEFORE_1970;
}

/** Days from the first of January of the year 1 to that of 1970. */
const DAYS_BEFORE_1970 = 719_162;

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

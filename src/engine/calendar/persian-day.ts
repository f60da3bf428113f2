import { type CivilDate, civilDate, civilDay, MS_PER_DAY } from '../../model/civil-day.ts';

/** Years of Iran's calendar that pages are of: 1300 began in 1921. */
const YEARS = [1300, 1500] as const;
/** Its first day is 21 March of the year that is 621 more, or a day to either side. */
const YEARS_APART = 621;
/** Days before its seventh month: the first six have 31, the others 30. */
const FIRST_HALF = 186;

/**
 * The day of ours on which a date of the Persian calendar lies; undefined for a year that no page is of and for a day that does not exist. The
 * JavaScript engine knows the calendar one way only, so that the day is guessed and looked up.
 */
export function persianDay(year: number, month: number, day: number): CivilDate | undefined {
  if (year < YEARS[0] || year >= YEARS[1]) return undefined;
  const before = month <= 6 ? (month - 1) * 31 : FIRST_HALF + (month - 7) * 30;
  const guess = (civilDay(year + YEARS_APART, 3, 21) ?? 0) + before + day - 1;
  const wanted = `${month}/${day}`;
  const format = new Intl.DateTimeFormat('en', {
    month: 'numeric',
    day: 'numeric',
    calendar: 'persian',
    timeZone: 'UTC',
  });
  const found = [guess, guess - 1, guess + 1].find((one) => format.format(one * MS_PER_DAY) === wanted);
  return found === undefined ? undefined : civilDate(found);
}

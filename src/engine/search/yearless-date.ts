import { type CivilDay, civilDate, civilDay } from '../../model/civil-day.ts';
import { dayOf, pastFillers, secondDay } from './date-forms.ts';
import { monthOf } from './month-names.ts';
import type { SearchWord } from './words.ts';

/** A day of whichever year, as people know it who ask for "9 May"; more than one for "9-11 May". */
export interface YearlyDays {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly lastDay: number;
}

interface YearlyMatch {
  readonly days: YearlyDays;
  /** The word behind it. */
  readonly next: number;
}

/** Every day of the calendar is one of this year, 29 February too. */
const LEAP_YEAR = 2000;

/** The day without a year at word `at`: "9 May", "May 9-11", "9 мая", 5月9日. Whoever names a year means that one (see `dateAt`). */
export function yearlyDaysAt(
  query: string,
  words: readonly SearchWord[],
  at: number,
): YearlyMatch | undefined {
  const found = wideDay(words, at) ?? dayFirst(query, words, at) ?? monthFirst(query, words, at);
  if (!found) return undefined;
  const { month, day, lastDay = day } = found.days;
  const isReal = (one: number): boolean => civilDay(LEAP_YEAR, month, one) !== undefined;
  if (!isReal(day)) return undefined;
  const last = isReal(lastDay) && lastDay > day ? lastDay : day;
  return { days: { month, day, lastDay: last }, next: found.next };
}

/** The same as EDTF with the year left open: XXXX-05-09, XXXX-05-09/XXXX-05-11. */
export function yearlyEdtf({ month, day, lastDay }: YearlyDays): string {
  const first = yearlyDay(month, day);
  return lastDay === day ? first : `${first}/${yearlyDay(month, lastDay)}`;
}

/** The last of its days, or the first where that is asked for, that has begun on a day: before 9 May it is one of the year before. */
export function lastOf({ month, day }: YearlyDays, before: CivilDay): CivilDay | undefined {
  // 29 February may be eight years ago.
  for (let { year } = civilDate(before), first = year - 8; year >= first; year--) {
    const found = civilDay(year, month, day);
    if (found !== undefined && found <= before) return found;
  }
  return undefined;
}

/** The days as they fall in the year of one day; undefined where that has none of them (29 February). */
export function daysInYearOf(
  { month, day, lastDay }: YearlyDays,
  of: CivilDay,
): readonly [first: CivilDay, last: CivilDay] | undefined {
  const { year } = civilDate(of);
  const [first, last] = [civilDay(year, month, day), civilDay(year, month, lastDay)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

interface Named {
  readonly days: Omit<YearlyDays, 'lastDay'> & { readonly lastDay?: number | undefined };
  readonly next: number;
}

/** 5月9日, 5月9号. */
function wideDay(words: readonly SearchWord[], at: number): Named | undefined {
  const [month, monthMark, day, dayMark] = words.slice(at, at + 4).map(({ term }) => term);
  if (monthMark !== '月' || (dayMark !== '日' && dayMark !== '号')) return undefined;
  if (!isShortNumber(month) || !isShortNumber(day)) return undefined;
  return { days: { month: Number(month), day: Number(day) }, next: at + 4 };
}

/** 9 May, 9-11 May, 9 de mayo. */
function dayFirst(query: string, words: readonly SearchWord[], at: number): Named | undefined {
  const day = dayOf(words[at]);
  if (day === undefined) return undefined;
  const lastDay = secondDay(query, words, at);
  const monthAt = pastFillers(words, at + (lastDay === undefined ? 1 : 2));
  const month = monthOf(words[monthAt]?.term ?? '');
  return month === undefined ? undefined : { days: { month, day, lastDay }, next: monthAt + 1 };
}

/** May 9, May 9-11. */
function monthFirst(query: string, words: readonly SearchWord[], at: number): Named | undefined {
  const month = monthOf(words[at]?.term ?? '');
  const day = dayOf(words[at + 1]);
  if (month === undefined || day === undefined) return undefined;
  const lastDay = secondDay(query, words, at + 1);
  return { days: { month, day, lastDay }, next: at + (lastDay === undefined ? 2 : 3) };
}

function isShortNumber(term: string | undefined): term is string {
  return term !== undefined && /^\d{1,2}$/.test(term);
}

function yearlyDay(month: number, day: number): string {
  return `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

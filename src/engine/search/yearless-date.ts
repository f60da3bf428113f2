import { type CivilDay, civilDate, civilDay } from '../../model/civil-day.ts';
import { type DayOfMonth, dayOf, dayOfMonthAt, pastFillers, secondEndAt, yearOf } from './date-forms.ts';
import { BETWEEN, FROM } from './time-words.ts';
import type { SearchWord } from './words.ts';

/** Days of whichever year, as people know them who ask for "9 May" or "9-11 May". */
export interface YearlyDays {
  readonly first: YearDay;
  /** The same day where only one is meant; before `first` where a year ends in between. */
  readonly last: YearDay;
}

interface YearDay {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

interface YearlyMatch {
  readonly days: YearlyDays;
  /** The word behind it. */
  readonly next: number;
}

/** Every day of the calendar is one of this year, 29 February too. */
const LEAP_YEAR = 2000;

/** The day without a year at word `at`, or days of one month: "9 May", "May 9-11", "9 мая", 5月9日. Whoever names a year means that one (see `dateAt`). */
export function yearlyDaysAt(
  query: string,
  words: readonly SearchWord[],
  at: number,
): YearlyMatch | undefined {
  const found = wideDay(words, at) ?? dayOfMonthAt(query, words, at);
  if (!found || !isReal(found)) return undefined;
  const { month, day, lastDay = day, next } = found;
  const first = { month, day };
  const last = { month, day: lastDay };
  return { days: { first, last: isReal(last) && lastDay > day ? last : first }, next };
}

/** The days without a year from one to another: "from 20 to 22 March", "between 30 December and 2 January", 3月20日至22日. */
export function yearlySpanAt(
  query: string,
  words: readonly SearchWord[],
  at: number,
): YearlyMatch | undefined {
  const opening = words[at]?.term ?? '';
  const between = BETWEEN.has(opening);
  const start = between || FROM.has(opening) ? pastFillers(words, at + 1) : at;
  const from = yearlyDaysAt(query, words, start);
  const day = dayOf(words[start]);
  if (!from && day === undefined) return undefined;
  const secondAt = secondEndAt(query, words, from?.next ?? start + 1, between);
  if (secondAt === undefined) return undefined;
  const to =
    yearlyDaysAt(query, words, secondAt) ?? (from && wideDayOf(words, secondAt, from.days.first.month));
  // With its year it is a stretch of time of its own.
  if (!to || yearOf(words[to.next]) !== undefined) return undefined;
  const first = from?.days.first ?? { ...to.days.first, day: day ?? 0 };
  return isReal(first) ? { days: { first, last: to.days.last }, next: to.next } : undefined;
}

/** The same as EDTF with the year left open: XXXX-05-09, XXXX-05-09/XXXX-05-11. */
export function yearlyEdtf({ first, last }: YearlyDays): string {
  return isOne({ first, last }) ? textOf(first) : `${textOf(first)}/${textOf(last)}`;
}

/** The first of its days as it fell last up to a day: before 9 May that of the year before. */
export function lastOf({ first: { month, day } }: YearlyDays, before: CivilDay): CivilDay | undefined {
  // 29 February may be eight years ago.
  for (let { year } = civilDate(before), first = year - 8; year >= first; year--) {
    const found = civilDay(year, month, day);
    if (found !== undefined && found <= before) return found;
  }
  return undefined;
}

/** The days as they begin in a year; undefined where that has none of them (29 February). */
export function daysOfYear(
  { first, last }: YearlyDays,
  year: number,
): readonly [first: CivilDay, last: CivilDay] | undefined {
  const from = civilDay(year, first.month, first.day);
  const to = civilDay(isBefore(last, first) ? year + 1 : year, last.month, last.day);
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** 5月9日, 5月9号. */
function wideDay(words: readonly SearchWord[], at: number): DayOfMonth | undefined {
  const [month, mark] = words.slice(at, at + 2).map(({ term }) => term);
  if (mark !== '月' || !isShortNumber(month)) return undefined;
  const day = wideDayOf(words, at + 2, Number(month));
  return day && { ...day.days.first, next: day.next };
}

/** 9日 of a month that has been told. */
function wideDayOf(words: readonly SearchWord[], at: number, month: number): YearlyMatch | undefined {
  const [day, mark] = words.slice(at, at + 2).map(({ term }) => term);
  if ((mark !== '日' && mark !== '号') || !isShortNumber(day)) return undefined;
  const first = { month, day: Number(day) };
  return { days: { first, last: first }, next: at + 2 };
}

function isReal({ month, day }: YearDay): boolean {
  return civilDay(LEAP_YEAR, month, day) !== undefined;
}

function isBefore(a: YearDay, b: YearDay): boolean {
  return a.month < b.month || (a.month === b.month && a.day < b.day);
}

function isOne({ first, last }: YearlyDays): boolean {
  return !isBefore(first, last) && !isBefore(last, first);
}

function isShortNumber(term: string | undefined): term is string {
  return term !== undefined && /^\d{1,2}$/.test(term);
}

function textOf({ month, day }: YearDay): string {
  return `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

import { monthOf } from './month-names.ts';
import { AND, FILLERS, TO } from './time-words.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from './tuning.ts';
import type { SearchWord } from './words.ts';

/** The parts of a date as they were found; a day or month may turn out not to exist. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** For "20-22 March 2023". */
  readonly lastDay?: number;
  readonly next: number;
}

type Reader = (
  query: string,
  words: readonly SearchWord[],
  at: number,
  isMonthFirst: boolean,
) => DateParts | undefined;

/** The forms of a date, the longer before the shorter, so that a year does not take what belongs to a day. */
const READERS: readonly Reader[] = [numericDate, wideDate, dayOfYear, monthOfYear, yearFirst];

/** The date that begins at word `at`, in the longest form that fits; `isMonthFirst` of 3/5/2023, see `TimeAnchors`. */
export function datePartsAt(
  query: string,
  words: readonly SearchWord[],
  at: number,
  isMonthFirst: boolean,
): DateParts | undefined {
  for (const read of READERS) {
    const parts = read(query, words, at, isMonthFirst);
    if (parts) return parts;
  }
  const year = yearOf(words[at]);
  return year === undefined ? undefined : { year, next: at + 1 };
}

/** 2023-03-20, 2023/03, 20.03.2023, 03/2023: digits with one kind of separator. */
function numericDate(
  query: string,
  words: readonly SearchWord[],
  at: number,
  isMonthFirst: boolean,
): DateParts | undefined {
  const numbers = digitRun(query, words, at);
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined) return undefined;
  const next = at + numbers.length;
  if (isYear(first)) {
    // 2019-2021 is a range of years, 2019-13-01 a date that does not exist.
    if (isYear(second) || (numbers.length === 2 && second > 12)) return undefined;
    return { year: first, month: second, ...(third === undefined ? {} : { day: third }), next };
  }
  if (third === undefined) return isYear(second) ? { year: second, month: first, next } : undefined;
  if (!isYear(third)) return undefined;
  // With full stops the day comes first everywhere. Nothing has a twentieth month, whoever wrote 03/20/2023.
  const isTurned = isMonthFirst && query[words[at]?.end ?? 0] !== '.' && first <= 12;
  const [day, month] = (second > 12 && first <= 12) || isTurned ? [second, first] : [first, second];
  return { year: third, month, day, next };
}

/** Up to three numbers joined by the same one of `-`, `/` and `.`, without spaces. */
function digitRun(query: string, words: readonly SearchWord[], at: number): number[] {
  const numbers: number[] = [];
  let separator: string | undefined;
  for (let index = at; index < at + 3; index++) {
    const word = words[index];
    if (!word || !/^\d{1,4}$/.test(word.term)) break;
    const before = words[index - 1];
    if (index > at && before) {
      const gap = query.slice(before.fullEnd, word.start);
      separator ??= gap;
      if (gap !== separator || !/^[-/.]$/.test(gap)) break;
    }
    numbers.push(Number(word.term));
  }
  return numbers;
}

/** 2023年3月20日, 2023年3月, 2023年. */
function wideDate(_query: string, words: readonly SearchWord[], at: number): DateParts | undefined {
  const numbers: number[] = [];
  let next = at;
  for (const mark of ['年', '月', '日']) {
    const number = words[next];
    if (!number || !/^\d{1,4}$/.test(number.term) || words[next + 1]?.term !== mark) break;
    numbers.push(Number(number.term));
    next += 2;
  }
  const [year, month, day] = numbers;
  if (year === undefined || !isYear(year)) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }), next };
}

/** 20 March 2023, 20-22 March 2023, 20 de marzo de 2023; March 20, 2023, March 20-22, 2023. */
function dayOfYear(query: string, words: readonly SearchWord[], at: number): DateParts | undefined {
  const found = dayOfMonthAt(query, words, at);
  if (!found) return undefined;
  const yearAt = pastFillers(words, found.next);
  const year = yearOf(words[yearAt]);
  return year === undefined ? undefined : { ...found, year, next: yearAt + 1 };
}

/** March 2023. */
function monthOfYear(_query: string, words: readonly SearchWord[], at: number): DateParts | undefined {
  const month = monthOf(words[at]?.term ?? '');
  const yearAt = pastFillers(words, at + 1);
  const year = month === undefined ? undefined : yearOf(words[yearAt]);
  return month === undefined || year === undefined ? undefined : { year, month, next: yearAt + 1 };
}

/** A day, or days, of a month as they were found: of no year yet. */
export interface DayOfMonth {
  readonly month: number;
  readonly day: number;
  readonly lastDay?: number;
  readonly next: number;
}

/** "20 March", "20-22 March", "20 de marzo"; "March 20", "March 20-22". */
export function dayOfMonthAt(
  query: string,
  words: readonly SearchWord[],
  at: number,
): DayOfMonth | undefined {
  const leading = monthOf(words[at]?.term ?? '');
  const dayAt = leading === undefined ? at : at + 1;
  const day = dayOf(words[dayAt]);
  if (day === undefined) return undefined;
  const lastDay = secondDay(query, words, dayAt);
  const behind = dayAt + (lastDay === undefined ? 1 : 2);
  const days = lastDay === undefined ? { day } : { day, lastDay };
  if (leading !== undefined) return { month: leading, ...days, next: behind };
  const monthAt = pastFillers(words, behind);
  const month = monthOf(words[monthAt]?.term ?? '');
  return month === undefined ? undefined : { month, ...days, next: monthAt + 1 };
}

/** 2023 March, 2023 March 20. */
function yearFirst(_query: string, words: readonly SearchWord[], at: number): DateParts | undefined {
  const year = yearOf(words[at]);
  const month = monthOf(words[at + 1]?.term ?? '');
  if (year === undefined || month === undefined) return undefined;
  // "2023 may 2024" is a year and then a month, "2019 march - 2020 may" a range of two.
  if (yearOf(words[at + 2]) !== undefined) return undefined;
  const day = dayOf(words[at + 2]);
  return day === undefined ? { year, month, next: at + 2 } : { year, month, day, next: at + 3 };
}

/** The day behind a dash: the 22 of "20-22". */
function secondDay(query: string, words: readonly SearchWord[], at: number): number | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second) return undefined;
  return /^\s*[-‐-―]\s*$/.test(query.slice(first.fullEnd, second.start)) ? dayOf(second) : undefined;
}

/** The year that a word is, of those that are searched. */
export function yearOf(word: SearchWord | undefined): number | undefined {
  if (!word || !/^\d{4}$/.test(word.term)) return undefined;
  const year = Number(word.term);
  return isYear(year) ? year : undefined;
}

/** True for a year that somebody might search in. */
export function isYear(number: number): boolean {
  return number >= EARLIEST_YEAR && number <= LATEST_YEAR;
}

/** A day of a month, also as "20th" or "1er"; beside a month one that it does not have (the 45th) leaves the month. */
export function dayOf(word: SearchWord | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word?.term ?? '');
  const day = Number(match?.[1]);
  return match && day >= 1 ? day : undefined;
}

/** The first word from `at` on that says something. */
export function pastFillers(words: readonly SearchWord[], at: number): number {
  let next = at;
  while (FILLERS.has(words[next]?.term ?? '')) next++;
  return next;
}

/** The word at which the second end of a range begins: behind a dash, or behind "to" or "and". */
export function secondEndAt(
  query: string,
  words: readonly SearchWord[],
  next: number,
  between: boolean,
): number | undefined {
  const [before, after] = [words[next - 1], words[next]];
  if (!before || !after) return undefined;
  if (/^\s*(?:[-‐-―~]|\.\.)\s*$/.test(query.slice(before.fullEnd, after.start))) return next;
  return TO.has(after.term) || (between && AND.has(after.term)) ? pastFillers(words, next + 1) : undefined;
}

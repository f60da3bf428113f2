import { civilDay } from '../../model/civil-day.ts';
import { monthOf } from './month-names.ts';
import { PARTS_OF_YEAR, SEASONS } from './relative-words.ts';
import { FILLERS } from './time-words.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from './tuning.ts';
import type { SearchWord } from './words.ts';

/** A time as a query names it: a year, a month, a day, or days of one month ("20-22 March 2023"). */
export interface DatePoint {
  readonly edtf: string;
  readonly isRange: boolean;
  /** The word behind it. */
  readonly next: number;
}

/** The parts of a date as they were found; a day or month may turn out not to exist. */
interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** For "20-22 March 2023". */
  readonly lastDay?: number;
  readonly next: number;
}

type Reader = (query: string, words: readonly SearchWord[], at: number) => Parts | undefined;

/** The forms of a date, the longer before the shorter, so that a year does not take what belongs to a day. */
const READERS: readonly Reader[] = [numericDate, wideDate, dayFirst, monthFirst, yearFirst];

/** The date at word `at`: a day, month or year, or days of one month. */
export function datePointAt(query: string, words: readonly SearchWord[], at: number): DatePoint | undefined {
  const word = words[at];
  if (!word) return undefined;
  const decade = /^(\d{3})0s$/.exec(word.term);
  if (decade && isYear(Number(decade[1]) * 10))
    return { edtf: `${decade[1]}X`, isRange: false, next: at + 1 };
  const season = seasonAt(words, at);
  if (season) return season;
  for (const read of READERS) {
    const parts = read(query, words, at);
    if (parts) return pointOf(parts);
  }
  const year = yearOf(word);
  return year === undefined ? undefined : pointOf({ year, next: at + 1 });
}

/** "spring 2023", "2023 spring", 2023年春; "early 2023", "Q3 2023". */
function seasonAt(words: readonly SearchWord[], at: number): DatePoint | undefined {
  const term = words[at]?.term ?? '';
  const yearAt = pastFillers(words, at + 1);
  const behind = yearOf(words[yearAt]);
  const part = PARTS_OF_YEAR.get(term);
  if (part && behind !== undefined) {
    const [from, to] = part.map((month) => `${behind}-${twoDigits(month)}`);
    return { edtf: `${from}/${to}`, isRange: true, next: yearAt + 1 };
  }
  const season = SEASONS.get(term);
  if (season !== undefined && behind !== undefined)
    return { edtf: `${behind}-${season}`, isRange: false, next: yearAt + 1 };
  const year = yearOf(words[at]);
  const seasonWord = words[at + 1]?.term === '年' ? at + 2 : at + 1;
  const after = SEASONS.get(words[seasonWord]?.term ?? '');
  // "2022 spring 2023" is a year and then a season, as with months.
  if (year === undefined || after === undefined || yearOf(words[seasonWord + 1]) !== undefined)
    return undefined;
  return { edtf: `${year}-${after}`, isRange: false, next: seasonWord + 1 };
}

/** 2023-03-20, 2023/03, 20.03.2023, 03/2023: digits with one kind of separator. The day stands before the month. */
function numericDate(query: string, words: readonly SearchWord[], at: number): Parts | undefined {
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
  // 03/20/2023 has no twentieth month: an American wrote it.
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
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
function wideDate(_query: string, words: readonly SearchWord[], at: number): Parts | undefined {
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

/** 20 March 2023, 20-22 March 2023, 20. März 2023, 20 de marzo de 2023. */
function dayFirst(query: string, words: readonly SearchWord[], at: number): Parts | undefined {
  const day = dayOf(words[at]);
  if (day === undefined) return undefined;
  const lastDay = secondDay(query, words, at);
  const monthAt = pastFillers(words, at + (lastDay === undefined ? 1 : 2));
  const month = monthOf(words[monthAt]?.term ?? '');
  if (month === undefined) return undefined;
  const yearAt = pastFillers(words, monthAt + 1);
  const year = yearOf(words[yearAt]);
  if (year === undefined) return undefined;
  return { year, month, day, ...(lastDay === undefined ? {} : { lastDay }), next: yearAt + 1 };
}

/** March 2023, March 20, 2023, March 20-22, 2023. */
function monthFirst(query: string, words: readonly SearchWord[], at: number): Parts | undefined {
  const month = monthOf(words[at]?.term ?? '');
  if (month === undefined) return undefined;
  const yearAt = pastFillers(words, at + 1);
  const year = yearOf(words[yearAt]);
  if (year !== undefined) return { year, month, next: yearAt + 1 };
  const day = dayOf(words[at + 1]);
  if (day === undefined) return undefined;
  const lastDay = secondDay(query, words, at + 1);
  const behind = at + (lastDay === undefined ? 2 : 3);
  const lastYear = yearOf(words[behind]);
  if (lastYear === undefined) return undefined;
  return { year: lastYear, month, day, ...(lastDay === undefined ? {} : { lastDay }), next: behind + 1 };
}

/** 2023 March, 2023 March 20. */
function yearFirst(_query: string, words: readonly SearchWord[], at: number): Parts | undefined {
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

function pointOf(parts: Parts): DatePoint {
  const { next } = parts;
  const year = String(parts.year);
  const { month, day, lastDay } = parts;
  if (month === undefined || month < 1 || month > 12) return { edtf: year, isRange: false, next };
  const monthText = `${year}-${twoDigits(month)}`;
  const exists = (one: number): boolean => civilDay(parts.year, month, one) !== undefined;
  if (day === undefined || !exists(day)) return { edtf: monthText, isRange: false, next };
  const dayText = `${monthText}-${twoDigits(day)}`;
  if (lastDay === undefined || !exists(lastDay) || lastDay <= day)
    return { edtf: dayText, isRange: false, next };
  return { edtf: `${dayText}/${monthText}-${twoDigits(lastDay)}`, isRange: true, next };
}

function yearOf(word: SearchWord | undefined): number | undefined {
  if (!word || !/^\d{4}$/.test(word.term)) return undefined;
  const year = Number(word.term);
  return isYear(year) ? year : undefined;
}

function isYear(number: number): boolean {
  return number >= EARLIEST_YEAR && number <= LATEST_YEAR;
}

/** A day of a month, also as "20th" or "1er"; beside a month one that it does not have (the 45th) leaves the month. */
function dayOf(word: SearchWord | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(word?.term ?? '');
  const day = Number(match?.[1]);
  return match && day >= 1 ? day : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The first word from `at` on that says something. */
export function pastFillers(words: readonly SearchWord[], at: number): number {
  let next = at;
  while (FILLERS.has(words[next]?.term ?? '')) next++;
  return next;
}

import { type CivilDay, civilDate, civilDay, isoDay } from '../../model/civil-day.ts';
import { knownEdtf } from '../../model/edtf.ts';
import { monthNamed } from './month-names.ts';
import {
  AGO,
  IN,
  LENGTHS,
  type LengthUnit,
  NEIGHBOURS,
  PHRASES,
  THIS_PAGE,
  WEEKDAYS,
} from './relative-words.ts';
import type { SearchWord } from './words.ts';

/** From where a query counts: the date of the page that the reader is on, or else his own day. */
export interface TimeAnchors {
  readonly today?: CivilDay | undefined;
  /** The published date of the page in the tab, EDTF. */
  readonly page?: string | undefined;
  /** True for a reader whose language writes 3/5/2023 for the fifth of March. */
  readonly isMonthFirst?: boolean | undefined;
}

/** A time that is counted from an anchor. */
interface RelativeTime {
  /** Undefined for words that mean a time which nobody knows: "this article" where it has no date. */
  readonly edtf: string | undefined;
  /** The word behind it. */
  readonly next: number;
}

/** The longest phrase of the table in words; a character of Chinese is one. */
const LONGEST_PHRASE = 4;

/** More than this is no time that anybody counts back from today. */
const MOST_UNITS = 200;

const DAYS_OF_WEEK = 7;

/**
 * The time at word `at` that is told from a day ("last month", "3 years ago", 上周) or from the page ("this article").
 * On a page of March 2023 "next week" is the week after it; without its date, and where that is no day, the reader's own.
 */
export function relativeTimeAt(
  words: readonly SearchWord[],
  at: number,
  anchors: TimeAnchors,
): RelativeTime | undefined {
  const phrase = longest(words, at, THIS_PAGE);
  if (phrase) return { edtf: anchors.page, next: phrase.next };
  const from = countedFrom(anchors);
  if (from === undefined) return undefined;
  const named = longest(words, at, PHRASES);
  if (named) return { edtf: unitAt(from, ...named.value), next: named.next };
  return (
    countedTime(words, at, from) ??
    neighbourDay(words, at, from) ??
    neighbourMonth(words, at, from) ??
    wideMonth(words, at, from)
  );
}

/** The day that a query counts from: that of the page, or else the reader's own. */
export function countedFrom({ today, page }: TimeAnchors): CivilDay | undefined {
  const date = page === undefined ? undefined : knownEdtf(page);
  return date?.precision === 'day' ? date.earliest : today;
}

function longest<Value>(
  words: readonly SearchWord[],
  at: number,
  table: ReadonlyMap<string, Value>,
): { readonly value: Value; readonly next: number } | undefined {
  for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count--) {
    const key = words
      .slice(at, at + count)
      .map((word) => word.term)
      .join(' ');
    const value = table.get(key);
    if (value !== undefined) return { value, next: at + count };
  }
  return undefined;
}

/** "3 years ago", "last 6 months", "next 2 weeks". */
function countedTime(words: readonly SearchWord[], at: number, today: CivilDay): RelativeTime | undefined {
  const direction = NEIGHBOURS.get(words[at]?.term ?? '');
  const numberAt = direction === undefined ? at : at + 1;
  const number = /^\d{1,3}$/.test(words[numberAt]?.term ?? '') ? Number(words[numberAt]?.term) : undefined;
  const unit = LENGTHS.get(words[numberAt + 1]?.term ?? '');
  if (number === undefined || number < 1 || number > MOST_UNITS || !unit) return undefined;
  if (direction === undefined) {
    if (!AGO.has(words[numberAt + 2]?.term ?? '')) return undefined;
    return { edtf: unitAt(today, unit, -number), next: numberAt + 3 };
  }
  if (direction === 0) return undefined;
  const other = isoDay(shifted(today, unit, direction * number));
  const edtf = direction < 0 ? `${other}/${isoDay(today)}` : `${isoDay(today)}/${other}`;
  return { edtf, next: numberAt + 2 };
}

/** "last Thursday": the last one before the day; "next Thursday": the first one behind it; "on Thursday" may be either. */
function neighbourDay(words: readonly SearchWord[], at: number, from: CivilDay): RelativeTime | undefined {
  const direction = NEIGHBOURS.get(words[at]?.term ?? '');
  const weekday = WEEKDAYS.get(words[at + 1]?.term ?? '');
  if (!direction || weekday === undefined) return undefined;
  const ahead =
    (((weekday - weekdayOf(from)) * direction + DAYS_OF_WEEK) % DAYS_OF_WEEK || DAYS_OF_WEEK) * direction;
  return { edtf: isoDay(from + ahead), next: at + 2 };
}

/** 0 for a Monday: day 0, 1 January 1970, was a Thursday. */
function weekdayOf(day: CivilDay): number {
  return (((day + 3) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
}

/** "in March", "last March", "next March". Alone a month may be a verb or a name. */
function neighbourMonth(words: readonly SearchWord[], at: number, today: CivilDay): RelativeTime | undefined {
  const before = words[at]?.term ?? '';
  const direction = IN.has(before) ? 0 : NEIGHBOURS.get(before);
  const named = monthNamed(words[at + 1]?.term ?? '');
  if (direction === undefined || !named || named.short) return undefined;
  // "in March 2023" says its year itself, "in March 20, 2023" too.
  if (/^\d{1,4}$/.test(words[at + 2]?.term ?? '')) return undefined;
  const now = civilDate(today);
  const hasBegun = named.month <= now.month;
  const isPast = direction < 0 ? named.month < now.month : hasBegun;
  const year = direction > 0 ? now.year + (named.month > now.month ? 0 : 1) : now.year - (isPast ? 0 : 1);
  return { edtf: monthText(year, named.month), next: at + 2 };
}

/** 3月 without a year, which is no word but a month: the last one that has begun. */
function wideMonth(words: readonly SearchWord[], at: number, today: CivilDay): RelativeTime | undefined {
  const [number, mark, behind] = words.slice(at, at + 3).map(({ term }) => term);
  const month = /^\d{1,2}$/.test(number ?? '') ? Number(number) : 0;
  // 3月20日 is a day.
  if (mark !== '月' || month < 1 || month > 12 || /^\d/.test(behind ?? '')) return undefined;
  const now = civilDate(today);
  return { edtf: monthText(now.year - (month <= now.month ? 0 : 1), month), next: at + 2 };
}

/** The day, week (Monday to Sunday), month or year so many units from the one that holds `today`. */
function unitAt(today: CivilDay, unit: LengthUnit, offset: number): string {
  const day = shifted(today, unit, offset);
  if (unit === 'day') return isoDay(day);
  if (unit === 'week') {
    const monday = day - weekdayOf(day);
    return `${isoDay(monday)}/${isoDay(monday + DAYS_OF_WEEK - 1)}`;
  }
  const { year, month } = civilDate(day);
  return unit === 'month' ? monthText(year, month) : String(year);
}

function shifted(today: CivilDay, unit: LengthUnit, offset: number): CivilDay {
  if (unit === 'day') return today + offset;
  if (unit === 'week') return today + offset * DAYS_OF_WEEK;
  const { year, month, day } = civilDate(today);
  const months = year * 12 + month - 1 + (unit === 'year' ? offset * 12 : offset);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  // 31 March less a month: the last day there is.
  for (let last = day; last > 0; last--) {
    const found = civilDay(toYear, toMonth, last);
    if (found !== undefined) return found;
  }
  return today;
}

function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

import { type CivilDay, civilDay, daysInMonth } from './civil-day.ts';
import { fail, ok, type Result } from './result.ts';

/**
 * The part of EDTF (ISO 8601-2:2019) that the corpus and the engine write: level 0, level 1 and, of level 2, decades
 * as `201X`. Days, months, years, seasons (21 to 24), intervals, intervals open or unknown at one end, and the
 * qualifiers `~` (approximate), `?` (uncertain) and `%` (both) at the end of a date.
 * Checked against the `edtf` package as an oracle in tests; our own parser because that one costs 13 KB and 85 µs a date.
 */

/** How fine a date is; an interval is as fine as the coarser of its ends. */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** A parsed EDTF date: the days it may mean, and how it hedges. */
export interface EdtfDate {
  /** The text it was parsed from. */
  readonly text: string;
  /** First day it may mean; -Infinity where the start is open or unknown. */
  readonly earliest: CivilDay;
  /** Last day it may mean, inclusive; Infinity where the end is open or unknown. */
  readonly latest: CivilDay;
  readonly precision: EdtfPrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** True for `a/b`, open ends included: the thing lasted, or lies somewhere between. */
  readonly interval: boolean;
}

const SINGLE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

/** Coarser precisions have the higher rank. */
const COARSENESS: readonly EdtfPrecision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

/** Meteorological seasons of the northern hemisphere; winter belongs to the year in which it begins. */
const FIRST_MONTH_OF_SEASON: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Parses EDTF; the error names the text and what is wrong with it. */
export function parseEdtf(text: string): Result<EdtfDate> {
  const slash = text.indexOf('/');
  // "13/3/2023" is no interval: the fault is of all of it.
  if (slash < 0 || text.includes('/', slash + 1)) return parseSingle(text);
  const [startText, endText] = [text.slice(0, slash), text.slice(slash + 1)];
  if (isOpen(startText) && isOpen(endText)) return fail(`"${text}" is an interval without any date`);
  const start = isOpen(startText) ? undefined : parseSingle(startText);
  const end = isOpen(endText) ? undefined : parseSingle(endText);
  if (start && !start.ok) return start;
  if (end && !end.ok) return end;
  const ends = [start?.value, end?.value].filter((date) => date !== undefined);
  const earliest = start?.value.earliest ?? Number.NEGATIVE_INFINITY;
  const latest = end?.value.latest ?? Number.POSITIVE_INFINITY;
  if (earliest > latest) return fail(`"${text}" ends before it begins`);
  return ok({
    text,
    earliest,
    latest,
    precision: coarsest(ends.map((date) => date.precision)),
    approximate: ends.some((date) => date.approximate),
    uncertain: ends.some((date) => date.uncertain),
    interval: true,
  });
}

/** Parses EDTF that was validated at a border (corpus, pack, message); a fault here is a bug, so it throws. */
export function knownEdtf(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

/** True where two dates can mean the same day: they are no disagreement. */
export function datesOverlap(a: EdtfDate, b: EdtfDate): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** How many days lie between two dates, at the least; 0 where they touch. */
export function daysApart(a: DaySpan, b: DaySpan): number {
  return Math.max(0, a.earliest - b.latest, b.earliest - a.latest);
}

type DaySpan = Pick<EdtfDate, 'earliest' | 'latest'>;

/**
 * True where nobody can say whether something came before or after a page: its date is coarser than a day and holds the
 * page's ("Mar 2023" on a page of 13 March). What lasted through the page's day is plainly around it.
 */
export function isEitherSideOf(date: EdtfDate, page: EdtfDate): boolean {
  if (date.interval || date.precision === 'day') return false;
  return date.earliest <= page.earliest && date.latest >= page.latest;
}

/** True for a stretch of time that has begun before a page and goes on behind it: "Feb 2022 – May 2024" on a page of 2023. */
export function lastsThrough(date: EdtfDate, page: EdtfDate): boolean {
  return date.interval && date.earliest < page.earliest && date.latest > page.latest;
}

/** Orders dates on a timeline: by their first day, then the finer before the coarser. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const [startA, startB] = [anchorDay(a), anchorDay(b)];
  if (startA !== startB) return startA - startB;
  return COARSENESS.indexOf(a.precision) - COARSENESS.indexOf(b.precision) || a.latest - b.latest || 0;
}

/** The day a date is drawn at: its first day, or its last where the start is open. Always finite. */
export function anchorDay(date: EdtfDate): CivilDay {
  return Number.isFinite(date.earliest) ? date.earliest : date.latest;
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

function parseSingle(text: string): Result<EdtfDate> {
  const match = SINGLE.exec(text);
  if (!match)
    return fail(
      `"${text}" is not an EDTF date such as 2023-03-20, 2023-03, 2023-03~ or 2023-03-20/2023-03-22`,
    );
  const [, yearText = '', monthText, dayText, qualifier] = match;
  const span = spanOf(yearText, monthText, dayText);
  if (!span) return fail(`"${text}" names a date that does not exist`);
  return ok({
    text,
    ...span,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    interval: false,
  });
}

type Span = Pick<EdtfDate, 'earliest' | 'latest' | 'precision'>;

function spanOf(
  yearText: string,
  monthText: string | undefined,
  dayText: string | undefined,
): Span | undefined {
  if (yearText.includes('X')) {
    if (monthText !== undefined) return undefined;
    const unknownDigits = yearText.endsWith('XX') ? 2 : 1;
    const first = Number(yearText.replaceAll('X', '0'));
    return months(first, 1, 12 * 10 ** unknownDigits, unknownDigits === 2 ? 'century' : 'decade');
  }
  const year = Number(yearText);
  if (monthText === undefined) return months(year, 1, 12, 'year');
  const month = Number(monthText);
  const seasonStart = FIRST_MONTH_OF_SEASON[month];
  if (seasonStart !== undefined && dayText === undefined) return months(year, seasonStart, 3, 'season');
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined) return months(year, month, 1, 'month');
  const day = civilDay(year, month, Number(dayText));
  return day === undefined ? undefined : { earliest: day, latest: day, precision: 'day' };
}

function months(year: number, firstMonth: number, count: number, precision: EdtfPrecision): Span | undefined {
  const lastIndex = firstMonth - 1 + count - 1;
  const [lastYear, lastMonth] = [year + Math.floor(lastIndex / 12), (lastIndex % 12) + 1];
  const earliest = civilDay(year, firstMonth, 1);
  const latest = civilDay(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest, precision };
}

function coarsest(precisions: readonly EdtfPrecision[]): EdtfPrecision {
  return precisions.reduce(
    (worst, next) => (COARSENESS.indexOf(next) > COARSENESS.indexOf(worst) ? next : worst),
    'day',
  );
}

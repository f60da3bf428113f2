import { type CivilDay, civilDay, daysInMonth } from './civil-day.ts';
import { fail, ok, type Result } from './result.ts';

/**
 * The part of EDTF (ISO 8601-2:2019) that the corpus and the engine write: level 0, level 1 and, of level 2, decades as
 * `201X` and one of several days as `[2018-06-10..2018-06-13]`. Days, months, years, seasons (21 to 24), intervals,
 * intervals open or unknown at one end, and the qualifiers `~` (approximate), `?` (uncertain) and `%` (both) at the end
 * of a date. Checked against the `edtf` package as an oracle in tests; our own parser because that one costs 13 KB and
 * 85 µs a date.
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
  /** Of `[a..b]`: the interval `a/b` within which it came, on a day that is not told. */
  readonly within?: EdtfDate;
}

const SINGLE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/;

const ONE_OF = /^\[.+\.\..+\]$/;

/** Coarser precisions have the higher rank. */
const COARSENESS: readonly EdtfPrecision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

/** Parses EDTF; the error names the text and what is wrong with it. */
export function parseEdtf(text: string): Result<EdtfDate> {
  if (!ONE_OF.test(text)) return parseDate(text);
  const span = parseDate(text.slice(1, -1).replace('..', '/'));
  return span.ok ? ok({ ...span.value, text, interval: false, within: span.value }) : span;
}

function parseDate(text: string): Result<EdtfDate> {
  const [startText = '', endText, more] = text.split('/');
  // "13/3/2023" is no interval: the fault is of all of it.
  if (endText === undefined || more !== undefined) return parseSingle(text);
  const [start, end] = [parseEnd(startText), parseEnd(endText)];
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (start === end) return fail(`"${text}" is an interval without any date`);
  const [from, to] = [start.value, end.value];
  if (from.earliest > to.latest) return fail(`"${text}" ends before it begins`);
  return ok({
    text,
    earliest: from.earliest,
    latest: to.latest,
    precision: coarsenessOf(from) > coarsenessOf(to) ? from.precision : to.precision,
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
    interval: true,
  });
}

/** An end that is open or unknown; the other one tells how fine the interval is. */
const OPEN = ok<EdtfDate>({
  text: '',
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
  precision: 'day',
  approximate: false,
  uncertain: false,
  interval: false,
});

function parseEnd(text: string): Result<EdtfDate> {
  return text === '' || text === '..' ? OPEN : parseSingle(text);
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
 * page's ("Mar 2023" or "within 10–13 Mar" on a page of 13 March). What lasted through the page's day is plainly around it.
 */
export function isEitherSideOf(date: EdtfDate, page: EdtfDate): boolean {
  if (date.interval || date.earliest === date.latest) return false;
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
  return coarsenessOf(a) - coarsenessOf(b) || a.latest - b.latest || 0;
}

/** The day a date is drawn at: its first day, or its last where the start is open. Always finite. */
export function anchorDay(date: EdtfDate): CivilDay {
  return Number.isFinite(date.earliest) ? date.earliest : date.latest;
}

function parseSingle(text: string): Result<EdtfDate> {
  const match = SINGLE.exec(text);
  if (!match) return fail(`"${text}" is not an EDTF date such as 2023-03-20 or 2023-03/2023-05`);
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
  // Meteorological seasons of the northern hemisphere, 21 to 24; winter belongs to the year in which it begins.
  if (month > 20 && month < 25 && dayText === undefined) return months(year, 3 * (month - 20), 3, 'season');
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

function coarsenessOf({ precision }: EdtfDate): number {
  return COARSENESS.indexOf(precision);
}

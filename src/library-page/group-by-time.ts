import type { LibraryEvent } from '../model/library-views.ts';

/** Events of one month; of a year, for those of which no more is known (`month` is null then). */
export interface MonthGroup {
  /** EDTF of the month. */
  readonly month: string | null;
  readonly events: readonly LibraryEvent[];
}

/** Events that begin in one year; in a decade or century, for those of which no more is known. */
export interface YearGroup {
  /** EDTF. */
  readonly year: string;
  readonly count: number;
  readonly months: readonly MonthGroup[];
}

/** Parts a timeline, which must be latest first, by year and month. No date is made finer than it is: what is known to the year comes after its months. */
export function groupByTime(events: readonly LibraryEvent[]): YearGroup[] {
  return [...Map.groupBy(events, ({ date }) => yearOf(date))].map(([year, inYear]) => ({
    year,
    count: inYear.length,
    months: [...Map.groupBy(inYear, ({ date }) => monthOf(date))]
      .toSorted(([a], [b]) => (b ?? '').localeCompare(a ?? ''))
      .map(([month, inMonth]) => ({ month, events: inMonth })),
  }));
}

/** How many events begin in each year. */
export function countByYear(events: readonly LibraryEvent[]): Map<string, number> {
  return new Map(
    [...Map.groupBy(events, ({ date }) => yearOf(date))].map(([year, own]) => [year, own.length]),
  );
}

/** The year in which a date begins, as EDTF: `2023`, or `202X` where only the decade is known. */
export function yearOf(edtf: string): string {
  return /^-?[\dX]{4}/.exec(beginningOf(edtf))?.[0] ?? '';
}

/** The month in which a date begins, as EDTF; null where it is not known. Seasons, 21 to 24 in EDTF, are no months. */
function monthOf(edtf: string): string | null {
  return /^-?\d{4}-(?:0\d|1[0-2])/.exec(beginningOf(edtf))?.[0] ?? null;
}

/** The date where it begins, or the first of the days of which it is one (`[a..b]`); where its beginning is open or unknown, where it ends. */
function beginningOf(edtf: string): string {
  const [start = '', end = ''] = edtf.replace('[', '').split('/');
  return start === '' || start === '..' ? end : start;
}

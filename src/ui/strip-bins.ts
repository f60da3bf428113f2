import { type CivilDay, civilDate } from '../model/civil-day.ts';
import { anchorDay, type EdtfDate, knownEdtf } from '../model/edtf.ts';

/** Months since year 0, January: the unit in which the chart counts. */
type Month = number;

/** The dates of an entity's events as bars over time. */
export interface StripBins {
  /** First month of the first bin. */
  readonly start: Month;
  /** Months in each bin: 1, 3 (a quarter), 12 (a year) or more. */
  readonly step: number;
  /** Events in each bin. An event that is known to the year only counts as a twelfth in each of its months. */
  readonly weights: readonly number[];
}

/** Bins at most: with more, a bar of the 356 px wide chart is thinner than the gap beside it. */
const MOST_BINS = 60;

/** Bins at least, so that two events in one month do not fill the chart as two walls. */
const LEAST_BINS = 12;

/** A date vaguer than this (a decade) is drawn where it begins: spread out it would be seen nowhere. */
const LONGEST_SPREAD = 120;

/** Months in a bin, from fine to coarse. */
const STEPS = [1, 3, 12, 60, 120, 600] as const;

/** A century in each bin: sixty of them hold all that EDTF's years of four digits can say, the rest is no use to anybody. */
const COARSEST_STEP = 1_200;

/** Bins the dates of events, at the finest step that fits; `now` is the page's date, which the chart must reach. */
export function binDates(dates: readonly string[], now: string | null): StripBins {
  const spans = dates.map((date) => monthsOfDate(knownEdtf(date)));
  const reach = now === null ? spans : [...spans, monthsOfDate(knownEdtf(now))];
  // A loop and not Math.min(...): an entity may have more events than a call takes arguments.
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const span of reach) {
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
  }
  if (!Number.isFinite(first)) return { start: 0, step: 1, weights: [] };
  const step =
    STEPS.find((months) => binOf(last, months) - binOf(first, months) < MOST_BINS) ?? COARSEST_STEP;
  const needed = binOf(last, step) - binOf(first, step) + 1;
  const padding = Math.max(0, Math.ceil((LEAST_BINS - needed) / 2));
  const firstBin = binOf(first, step) - padding;
  const weights = new Array<number>(needed + 2 * padding).fill(0);
  for (const span of spans) {
    const [from, to] = [binOf(span.first, step) - firstBin, binOf(span.last, step) - firstBin];
    for (let bin = from; bin <= to; bin++) weights[bin] = (weights[bin] ?? 0) + 1 / (to - from + 1);
  }
  return { start: firstBin * step, step, weights };
}

/** Where a date stands on the chart, from 0 at its left edge to 1 at its right. */
export function positionOf(edtf: string, { start, step, weights }: StripBins): number {
  const { year, month, day } = civilDate(anchorDay(knownEdtf(edtf)));
  const months = year * 12 + month - 1 + (day - 1) / 31;
  return Math.min(1, Math.max(0, (months - start) / (step * weights.length)));
}

/** Labels under the chart, at most five, at round times. */
export interface StripTick {
  /** From 0 to 1. */
  readonly position: number;
  /** EDTF: a year, or a month where years would be too far apart. */
  readonly date: string;
}

const MOST_TICKS = 5;

/** Months between two labels, from fine to coarse. */
const TICK_STEPS = [1, 2, 3, 6, 12, 24, 48, 60, 120, 240, 600, 1_200] as const;

/** A millennium between two labels, for the chart of bins of a century. */
const COARSEST_TICK_STEP = 12_000;

/** The labels of the chart's axis. */
export function ticksOf({ start, step, weights }: StripBins): StripTick[] {
  const length = step * weights.length;
  const every = TICK_STEPS.find((months) => Math.floor(length / months) <= MOST_TICKS) ?? COARSEST_TICK_STEP;
  const ticks: StripTick[] = [];
  for (let month = Math.ceil(start / every) * every; month < start + length; month += every)
    ticks.push({ position: (month - start) / length, date: edtfOfMonth(month, every >= 12) });
  return ticks;
}

/** Events by the year in which they begin, for the chart's table; a list of pairs, oldest first. */
export function countByYear(dates: readonly string[]): [year: string, count: number][] {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const { year } = civilDate(anchorDay(knownEdtf(date)));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([year, count]) => [edtfOfMonth(year * 12, true), count]);
}

/** The months over which a date counts: those that it may lie in, or where a vague one begins. */
export function monthsOfDate(date: EdtfDate): { readonly first: Month; readonly last: Month } {
  const anchor = monthOf(anchorDay(date));
  const [first, last] = [monthOf(date.earliest), monthOf(date.latest)];
  // Of an open end the difference is no number.
  return last - first < LONGEST_SPREAD ? { first, last } : { first: anchor, last: anchor };
}

function monthOf(day: CivilDay): Month {
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
}

function binOf(month: Month, step: number): number {
  return Math.floor(month / step);
}

/** A month as EDTF, or its year. */
export function edtfOfMonth(month: Month, yearOnly: boolean): string {
  const year = Math.floor(month / 12);
  const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return yearOnly ? digits : `${digits}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}

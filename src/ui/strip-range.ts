import { knownEdtf } from '../model/edtf.ts';
import { dateLabel } from './date-label.ts';
import { text } from './i18n.ts';
import { edtfOfMonth, monthsOfDate, type StripBins } from './strip-bins.ts';

/** A stretch of the chart that the reader has chosen: months since year 0, `to` is after the last one. */
export interface StripRange {
  readonly from: number;
  readonly to: number;
}

/** The stretch from one bin to another, whichever comes first. */
export function rangeOfBins({ start, step }: StripBins, one: number, other: number): StripRange {
  return { from: start + Math.min(one, other) * step, to: start + (Math.max(one, other) + 1) * step };
}

/** True for an EDTF date that may lie in a stretch. */
export function isInRange(edtf: string, { from, to }: StripRange): boolean {
  const { first, last } = monthsOfDate(knownEdtf(edtf));
  return last >= from && first < to;
}

/** A stretch in words: "2023", "Feb 2023", "2019 – 2023". */
export function rangeLabel({ from, to }: StripRange): string {
  const isYears = from % 12 === 0 && to % 12 === 0;
  const [first, last] = [dateLabel(edtfOfMonth(from, isYears)), dateLabel(edtfOfMonth(to - 1, isYears))];
  return first === last ? first : text('date_span', first, last);
}

/** The next bin that has events, from one on (that one excluded) in a direction; undefined where there is none. */
export function nextFullBin({ weights }: StripBins, from: number, by: 1 | -1): number | undefined {
  for (let bin = from + by; bin >= 0 && bin < weights.length; bin += by) if (weights[bin]) return bin;
  return undefined;
}

import { datesOverlap, type EdtfDate } from '../../model/edtf.ts';
import { FINENESS_BOUNDS } from './tuning.ts';

/** The first and the last day of a date. */
export type Days = Pick<EdtfDate, 'earliest' | 'latest'>;

/** How many days a date spans, both ends included; Infinity where it is open. */
export function widthInDays(date: Days): number {
  return date.latest - date.earliest + 1;
}

/** True where `inner` lies wholly inside `outer` (an equal span does). */
export function contains(outer: Days, inner: Days): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/**
 * True where two dates of one event do not contradict each other: one contains the other ("2023" and "20-22 March 2023",
 * or the talks of the 21st within a visit). Spans that overlap without containment (15-16 May, 16-17 May) differ.
 * An open date ("by 19 March") is a bound, with which all agrees that may lie within it; a hedged date (`~`, `?`, `%`)
 * agrees with whatever comes within its own width of it.
 */
export function datesAgree(a: EdtfDate, b: EdtfDate): boolean {
  if (contains(a, b) || contains(b, a)) return true;
  if (!isVague(a) && !isVague(b)) return false;
  return datesOverlap(loosened(a), loosened(b));
}

/** The class of fineness, 0 for the finest; a hedge, or a day that is only known to lie within some, costs one class. See `FINENESS_BOUNDS`. */
export function fineness(date: EdtfDate): number {
  const width = widthInDays(date);
  const found = FINENESS_BOUNDS.findIndex((bound) => width <= bound);
  return (found < 0 ? FINENESS_BOUNDS.length : found) + (isHedged(date) || date.within ? 1 : 0);
}

function isVague(date: EdtfDate): boolean {
  return isHedged(date) || !Number.isFinite(widthInDays(date));
}

function isHedged(date: EdtfDate): boolean {
  return date.approximate || date.uncertain;
}

function loosened(date: EdtfDate): EdtfDate {
  if (!isHedged(date)) return date;
  const slack = widthInDays(date);
  return { ...date, earliest: date.earliest - slack, latest: date.latest + slack };
}

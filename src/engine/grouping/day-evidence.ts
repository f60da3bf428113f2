import type { EdtfDate } from '../../model/edtf.ts';
import { DAYS, NEVER, VAGUE } from './tuning.ts';

/** The days that something spans. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** How many days lie between two spans, at the least; 0 where they touch. */
export function daysBetween(a: Span, b: Span): number {
  return Math.max(0, a.earliest - b.latest, b.earliest - a.latest);
}

/** How many days a span has. */
export function widthOf({ earliest, latest }: Span): number {
  return latest - earliest + 1;
}

/** Evidence of two exact dates. */
export function exactDayEvidence(a: EdtfDate, b: EdtfDate): number {
  const between = daysBetween(a, b);
  const hedged = isHedged(a) || isHedged(b);
  if (between > DAYS.most) return NEVER;
  if (between > 0) {
    if (hedged) return DAYS.dayApart / 2;
    return between === 1 ? DAYS.dayApart : between === 2 ? DAYS.twoDaysApart : NEVER;
  }
  return sharedDays(a, b) + (hedged ? DAYS.hedge : 0);
}

function sharedDays(a: Span, b: Span): number {
  const [widthA, widthB] = [widthOf(a), widthOf(b)];
  if (widthA === 1 && widthB === 1) return DAYS.same;
  if (a.earliest === b.earliest && a.latest === b.latest) return DAYS.sameExtent;
  return isInside(a, b) || isInside(b, a) ? DAYS.inside : DAYS.overlap;
}

/** Evidence of two dates of which neither is exact. */
export function vagueDayEvidence(a: EdtfDate, b: EdtfDate): number {
  if (daysBetween(a, b) > 0) return NEVER;
  const wide = Math.max(widthOf(a), widthOf(b)) > VAGUE.wideDays;
  if (a.earliest === b.earliest && a.latest === b.latest) return wide ? VAGUE.sameYear : VAGUE.same;
  return wide ? VAGUE.wide : VAGUE.overlap;
}

/** True for a date with `~` or `?`. */
export function isHedged({ approximate, uncertain }: EdtfDate): boolean {
  return approximate || uncertain;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

import { type CivilDay, isoDay } from '../../model/civil-day.ts';
import { daysApart, type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { type EventFacts, factsOf } from './event-facts.ts';
import type { RankingEntry } from './ranking-index.ts';
import { SCALE } from './tuning.ts';

/**
 * True where an event lies above the now line. It does where it begins after the last day that the page's date may
 * mean. An event that overlaps the page's date (the visit that goes on, "March" on a page of 13 March) is what the page
 * may be about, so it stays below; what lies ahead is a plan whose last day is still to come, and what is dated no finer
 * than a month or year, ends after the page and is told only by articles that came out later: of the trade of "January
 * to November" nobody knew in March. The event's own settled date counts, never the day for which a report had planned it.
 */
export function isNext(
  { status, date, published }: Pick<RankingEntry, 'status' | 'date' | 'published'>,
  pageDate: EdtfDate,
): boolean {
  if (date.earliest > pageDate.latest) return true;
  if (date.latest <= pageDate.latest) return false;
  return status === 'planned' || (isVague(date) && isToldAfter(published, pageDate));
}

/** True for "March", "2023" or "the first half of 2023". A stay of some days, or "since 2015", has begun. */
function isVague({ earliest, latest, precision }: EdtfDate): boolean {
  return precision !== 'day' && Number.isFinite(latest - earliest);
}

function isToldAfter(published: RankingEntry['published'], pageDate: EdtfDate): boolean {
  return published.length > 0 && published.every((day) => day > pageDate.latest);
}

/**
 * True for a plan whose date has passed without a report of what came of it: on the last day that the corpus knows
 * (EDTF), or, where given, on the day it is read if that is later.
 */
export function isOverdue(event: Event, knowsUntil: string, today = Number.NEGATIVE_INFINITY): boolean {
  // A plan of which an editor tells what came instead has its later report.
  if (event.status !== 'planned' || event.replacedBy !== undefined) return false;
  const lastKnown = knowsUntil === '' ? Number.NEGATIVE_INFINITY : knownEdtf(knowsUntil).latest;
  return factsOf(event).date.latest < Math.max(lastKnown, today);
}

/** Days between an event and the page's date, before or after it; 0 where they may overlap. */
export function daysFromPage({ date }: EventFacts, pageDate: EdtfDate): number {
  return daysApart(date, pageDate);
}

/**
 * How near an event lies to the page's date, 0 to 1: by the days between them, less for a vague date. A period that only
 * later articles tell is told as a whole, so it is as far ahead as its end; what has no end is as far behind as its beginning, since
 * "since February 2022" was else at no distance from any later page.
 */
export function nearnessToPage(
  { date, clarity, status, published }: Pick<RankingEntry, 'date' | 'clarity' | 'status' | 'published'>,
  pageDate: EdtfDate,
): number {
  const isWhole = date.interval && isVague(date) && status !== 'planned' && isToldAfter(published, pageDate);
  const ahead = (isWhole ? date.latest : date.earliest) - pageDate.latest;
  const behind = pageDate.earliest - (Number.isFinite(date.latest) ? date.latest : date.earliest);
  return decay(Math.max(0, ahead, behind), SCALE.nearness) * clarity;
}

/** How recent an event is seen from a day, 0 to 1, for a page without a date. */
export function recency({ date, clarity }: EventFacts, day: CivilDay): number {
  const distance = Math.max(0, date.earliest - day, day - date.latest);
  return decay(distance, SCALE.recency) * clarity;
}

/** The day from which recency is counted: the last the corpus knows, else that of the latest event, as EDTF. */
export function lastDay(events: readonly Event[], knowsUntil: string): string {
  if (knowsUntil !== '') return knowsUntil;
  const days = events.map((event) => factsOf(event).date.latest).filter(Number.isFinite);
  return isoDay(days.reduce((last, day) => Math.max(last, day), 0));
}

/** What is left of nearness after some days, 0 to 1, on a scale of days. */
export function decay(days: number, scale: number): number {
  return 1 / (1 + Math.log(1 + days / scale));
}

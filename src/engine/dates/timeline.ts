import { type CivilDay, civilDate } from '../../model/civil-day.ts';
import { monthOf } from './month-of.ts';
import { dayPeriod, lastDayOf, type Period } from './period.ts';
import { TO_OR_AND } from './range.ts';
import type { Reading } from './reading.ts';
import type { Span } from './spans.ts';
import { isCoarser } from './told.ts';

/**
 * What a date is in a timeline: `heading`, alone on its line; `entry`, at the head of a line with a colon or a dash behind it, "September 15: …".
 * Those below one that says its year are of that year: "2022 ¶ February 4: … ¶ September 15: …".
 */
export type TimelineRole = 'heading' | 'entry';

/** What stands before such a date in its line: bullets, and a preposition or "year". */
const LINE_START =
  /(?:^|\n)[\s•*·▪‣#–—-]*(?:(?:[Oo]n|[Ii]n|[Ff]rom|[Aa]m|[Ii]m|[Vv]om|[Ll]e|[Dd]u|[Ee]n|[Ee]l|[Dd]el|[Сс]|[Вв]|Año|Année|L['’]année|Jahr) )?$/;
/** How far back its line is looked for, in UTF-16 units. */
const LINE_REACH = 12;
/** As far apart two ends of a range are, in UTF-16 units. */
const LONGEST_RANGE = 6;
const HEAD = /^\s?(?:[:：|]|[-–—]+\s)/;
/** Behind the head of an entry, what is still to come. */
const TO_COME =
  /^[^.!?。\n]{0,80}?(?:\s(?:will|(?:is|are) (?:to|due|set|expected)|wird|werden|sera|seront|será|serán|будет|будут|планирует)\s|将|计划)/;
const TO_COME_REACH = 90;
const ALONE = /^\s?[年:：]?[^\S\n]*(?:\n|$)/;

/** The timelines of a text. */
export interface Timeline {
  /** Which of its dates, by their index, belong to one. */
  readonly roles: ReadonlyMap<number, TimelineRole>;
  /** True where the newest comes first. */
  readonly isFalling: boolean;
}

/** Finds the dates of a timeline among those of a text; linear. */
export function timelineIn(text: string, spans: readonly Span[]): Timeline {
  const roles = new Map<number, TimelineRole>();
  for (const [at, { start }] of spans.entries()) {
    if (roles.has(at) || !LINE_START.test(lineBefore(text, start))) continue;
    const until = rangeEnd(text, spans, at);
    const { end } = spans[until] ?? { end: start };
    const behind = text.slice(end, end + LINE_REACH);
    const role = ALONE.test(behind) ? 'heading' : HEAD.test(behind) ? 'entry' : undefined;
    if (role === 'entry' && TO_COME.test(text.slice(end, end + TO_COME_REACH))) continue;
    if (role) for (let one = at; one <= until; one++) roles.set(one, role);
  }
  return { roles, isFalling: isFalling([...roles.keys()].flatMap((at) => spans[at]?.reading ?? [])) };
}

/** Counted the short way round the year, unless a year is told: from May to March to December it goes back. */
function isFalling(heads: readonly Reading[]): boolean {
  let [falls, isEverLess] = [0, false];
  for (const [at, head] of heads.entries()) {
    const before = heads[at - 1];
    if (!before) continue;
    const back = daysBack(before, head);
    const isFar = Math.abs(back) > HALF_A_YEAR && !(before.kind === 'period' && head.kind === 'period');
    falls += Math.sign(isFar ? -back : back) || 0;
    isEverLess ||= back > 0;
  }
  return isEverLess && falls > 0;
}

/** More than 0 where the second is earlier, by the year of both or else in the year. */
function daysBack(before: Reading, head: Reading): number {
  if (before.kind === 'period' && head.kind === 'period')
    return (before.period?.first ?? 0) - (head.period?.first ?? 0);
  return dayInYear(before) - dayInYear(head);
}

function dayInYear(reading: Reading): number {
  if (reading.kind === 'month') return reading.month * LONGEST_MONTH + (reading.day ?? 0);
  if (reading.kind !== 'period' || !reading.period || isCoarser(reading.period.grain, 'month'))
    return Number.NaN;
  const { month, day } = civilDate(reading.period.first);
  return month * LONGEST_MONTH + day;
}

/** In days, and one more. */
const LONGEST_MONTH = 32;
const HALF_A_YEAR = 6 * LONGEST_MONTH;

/** What stands right before an offset; a line break stands for what is further off, if that is the text's beginning. */
function lineBefore(text: string, start: number): string {
  return start > LINE_REACH ? text.slice(start - LINE_REACH, start) : `\n${text.slice(0, start)}`;
}

function rangeEnd(text: string, spans: readonly Span[], from: number): number {
  let until = from;
  for (;;) {
    const [one, next] = [spans[until], spans[until + 1]];
    if (!one || !next || next.start - one.end > LONGEST_RANGE) return until;
    if (!TO_OR_AND.test(text.slice(one.end, next.start))) return until;
    until++;
  }
}

/** The head of a timeline that was told last, with its year. */
export interface TimelineHead {
  readonly period: Period;
  /** True for a heading of a year or a month, and for what stands below it. */
  readonly isOfHeading: boolean;
}

/**
 * The head behind another one, where its own words leave its year open. Below a heading it is of that year or month; below an entry it is the
 * first such day from there on, or the last one up to there where the newest comes first; none that had not come by the day of publication.
 */
export function inTimeline(
  reading: Reading,
  above: TimelineHead | undefined,
  { isFalling }: Timeline,
  published: CivilDay | undefined,
): Period | undefined {
  if (!above) return undefined;
  const { period, isOfHeading } = above;
  const { year, month } = civilDate(period.first);
  if (reading.kind === 'dayOfMonth' && reading.pointing === undefined)
    return isCoarser(period.grain, 'month') ? undefined : dayPeriod(year, month, reading.day);
  if (reading.kind !== 'month' || reading.pointing !== undefined || reading.from) return undefined;
  const same = monthOf(year, reading);
  if (!same || isOfHeading) return same;
  if (isFalling) return same.first <= lastDayOf(period) ? same : monthOf(year - 1, reading);
  if (lastDayOf(same) >= period.first) return same;
  const next = monthOf(year + 1, reading);
  return next && (published === undefined || next.first <= published) ? next : same;
}

/** What a date of a timeline is for those below it. */
export function headOf(
  period: Period,
  role: TimelineRole,
  isStated: boolean,
  above: TimelineHead | undefined,
): TimelineHead {
  const isHeading = role === 'heading' && isCoarser(period.grain, 'day');
  return { period, isOfHeading: isStated ? isHeading : above?.isOfHeading === true };
}

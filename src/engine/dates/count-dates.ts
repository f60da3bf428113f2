import type { CivilDay } from '../../model/civil-day.ts';
import type { DateMention } from './date-mention.ts';
import { isNear } from './in-story.ts';
import { datedMention, unanchoredMention } from './mention-of.ts';
import { inPeriodBehind, inSameYear, inYearBefore } from './month-beside-year.ts';
import { inOrderOf } from './numeric.ts';
import { type Period, periodAt } from './period.ts';
import { isWeekdayRange, weekdayRange } from './range.ts';
import type { Direction, Reading } from './reading.ts';
import { countsFromText, resolve } from './resolve.ts';
import type { Span } from './spans.ts';
import { type FoundSpan, placeOf } from './spans.ts';
import { opensSentence, storyAround } from './story.ts';
import { ofThatDay } from './that-day.ts';
import { headOf, inTimeline, type Timeline, type TimelineHead } from './timeline.ts';
import { isCoarser, type Told, withTold } from './told.ts';

/** The expressions of a text, and the timelines among them. */
interface FoundIn {
  readonly text: string;
  readonly language: string;
  readonly found: readonly FoundSpan[];
  readonly timeline: Timeline;
}

/** The date before, which one behind it may take back: "from Monday to Wednesday". */
interface Counted {
  readonly span: Span;
  /** Counted from either end of the publication. */
  readonly periods: readonly [Period, Period];
  readonly direction: Direction;
}

/** Stands for a publication that nobody knows: 31 December 9999, since what was told always lies before it. */
const NO_DAYS = [2932896, 2932896] as const;

/**
 * Says in text order what the expressions of a text mean, counted from the first and the last day on which it may have been published and from what it has
 * told so far. Undefined `published` is one that nobody knows.
 */
export function countDates(
  published: readonly [CivilDay, CivilDay] | undefined,
  { text, language, found, timeline }: FoundIn,
): DateMention[] {
  const mentions: DateMention[] = [];
  /** Says anew what the mention before means, once what stands behind it is known. */
  const retell = ({ span }: Counted, periods: readonly [Period, Period]): void => {
    const mention = datedMention(placeOf(text, span), span.reading, periods, 'published');
    if (mention) mentions.splice(-1, 1, mention);
  };
  let told: Told = {};
  let before: Counted | undefined;
  let head: (TimelineHead & { readonly end: number }) | undefined;
  for (const [at, one] of found.entries()) {
    const { span, undated, direction } = one;
    if (undated) {
      mentions.push(undated);
      continue;
    }
    const { start } = span;
    const counted = ofThatDay(one, told, text, published?.[0], found[at + 1]?.span.start);
    if (!counted) {
      mentions.push(unanchoredMention(placeOf(text, span), span.reading));
      continue;
    }
    const { reading, from, isYesterday } = counted;
    const isStated = reading.kind === 'period';
    const isOfNow = reading.kind === 'month' && published !== undefined && isNear(reading, published[0]);
    const story = storyAround(text, start, told, { direction, isOfNow }, published?.[0]);
    const role = timeline.roles.get(at);
    const isInEntry = role !== undefined || (head && isInLine(text, head.end, start));
    const ofTimeline = isInEntry ? inTimeline(reading, head, timeline, published?.[0]) : undefined;
    const ofText = ofTimeline ?? inSameYear(reading, text, span, told.last);
    const isFromText = ofText !== undefined || countsFromText(reading, told, story);
    const days = published ?? (isStated || isFromText ? NO_DAYS : undefined);
    const ofYear = before && yearBefore(text, before, { ...span, reading });
    const quarterEnd = endOfQuarter(text, one, found[at + 1], told);
    const count = (day: CivilDay): Period | undefined => {
      const ends = quarterEnd && resolve(quarterEnd, { published: day, told, direction: -1, story });
      if (ends?.grain === 'day') return periodAt('quarter', ends.first);
      return ofText ?? ofYear ?? resolve(reading, { published: day, told: from, direction, story });
    };
    let [first, last] = [days && count(days[0]), days && count(days[1])];
    if (!first || !last) {
      // "The next day" before any day was told is a date that nobody knows; "31 April" is none.
      if (!days || reading.kind === 'shift') mentions.push(unanchoredMention(placeOf(text, span), reading));
      continue;
    }
    if (isStated && reading.dayFirst) [first, last] = inOrderOf(language, first, reading.dayFirst);
    if (before && isWeekdayRange(text, before.span, span)) {
      const [begins, ends] = weekdayRange(before.periods[0], first, before.direction);
      const [begun, ended] = weekdayRange(before.periods[1], last, before.direction);
      retell(before, [begins, begun]);
      [first, last] = [ends, ended];
    }
    const ofThis = before && periodBehind(text, before, span, { reading, period: first });
    if (before && ofThis) retell(before, [ofThis, ofThis]);
    const anchor = isStated ? null : isFromText ? 'reference' : 'published';
    const mention = datedMention(placeOf(text, span), reading, [first, last], anchor);
    if (!mention) continue;
    mentions.push(mention);
    if (role && (isStated || ofTimeline)) head = { ...headOf(first, role, isStated, head), end: span.end };
    const isQuarterEnd = before?.periods[0].grain === 'quarter' && endsWith(text, before.span, span);
    // The story stays with the day of the report: "had left a day earlier. The road was clear at 11 a.m."
    if (!isQuarterEnd && !isYesterday)
      told = toldAfter(told, text, { ...span, reading }, ofThis ?? first, ofTimeline !== undefined);
    before = { span, periods: [first, last], direction };
  }
  return mentions;
}

/** A month in the year that was told before it. */
function yearBefore(text: string, { span, periods }: Counted, { reading, start }: Span): Period | undefined {
  const year = { reading: span.reading, period: periods[0] };
  return inYearBefore(reading, year, text.slice(span.end, start), opensSentence(text, span.start));
}

/** A month or weekday in the year or week that is told behind it. */
function periodBehind(
  text: string,
  { span }: Counted,
  { start }: Span,
  behind: { readonly reading: Reading; readonly period: Period },
): Period | undefined {
  return inPeriodBehind(span.reading, behind, text.slice(span.end, start));
}

/** True for what an entry of a timeline goes on to tell. */
function isInLine(text: string, from: number, to: number): boolean {
  return to - from < LONGEST_ENTRY && !text.slice(from, to).includes('\n');
}

/** In UTF-16 units: what is longer is an article. */
const LONGEST_ENTRY = 1_500;

/** The day that says where the quarter of a report ends; a company's own number of one holds for the whole report. */
function endOfQuarter(
  text: string,
  { span }: FoundSpan,
  next: FoundSpan | undefined,
  told: Told,
): Reading | undefined {
  const isItsOwn = span.reading.kind !== 'reported' || told.quarter !== undefined;
  return next && !isItsOwn && endsWith(text, span, next.span) ? next.span.reading : undefined;
}

/** True for a day that says where a quarter ends: "the quarter ended Sept. 30" is what the next sentences compare with, and not that day. */
function endsWith(text: string, quarter: Span, day: Span): boolean {
  return /^\s(?:that )?ended\s(?:on )?$/.test(text.slice(quarter.end, day.start));
}

/** What lasts since a year begins no story of it: "has baked since 1998. On July 3 he opens a second shop". */
const SINCE =
  /(?<![a-z])(?:since(?: [A-Z][\w ]{1,15} in)?|seit(?: de[mr])?|depuis(?: le)?|desde(?: el)?)\s$/i;
/** How far back that is looked for, in UTF-16 units. */
const SINCE_REACH = 30;

/** What later expressions may be counted from, once one more is told. */
function toldAfter(
  told: Told,
  text: string,
  { start, end, reading }: Span,
  period: Period,
  isOfTimeline: boolean,
): Told {
  if (!isNews(reading)) return told;
  const isSince = SINCE.test(text.slice(Math.max(0, start - SINCE_REACH), start));
  // "Their first meeting since Osaka in 2019. Three days later" is counted from the day before.
  if (isSince && told.day && isCoarser(period.grain, 'month')) return told;
  const saysYear = reading.kind === 'period' || (reading.kind === 'month' && reading.ofYear);
  const isDated = !isSince && (saysYear || isOfTimeline);
  return withTold(told, period, { start, end }, isDated);
}

/** A comparison with another year is not what a text is about: nothing is counted from it. */
function isNews(reading: Reading): boolean {
  return reading.kind !== 'yearsApart' && !(reading.kind === 'reported' && reading.years !== 0);
}

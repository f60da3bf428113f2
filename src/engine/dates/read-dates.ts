import type { CivilDay } from '../../model/civil-day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { DateMention, ReadDatesOptions } from './date-mention.ts';
import type { Direction } from './direction/clause.ts';
import { rulesOf } from './languages/languages.ts';
import { datedMention, unanchoredMention, undatedMention } from './mention-of.ts';
import { inPeriodBehind, inYearBefore } from './month-beside-year.ts';
import { isNoDate } from './no-date.ts';
import { type Period, periodAt } from './period.ts';
import type { Reading } from './reading.ts';
import { countsFromText, resolve } from './resolve.ts';
import { inOrderOf } from './slash-order.ts';
import { type Span, spansOf } from './spans.ts';
import { storyAround } from './story.ts';
import { headOf, inTimeline, type Timeline, type TimelineHead, timelineIn } from './timeline.ts';
import { type Told, withTold } from './told.ts';
import { isWeekdayRange, weekdayRange } from './weekday-range.ts';

/** Reads the time expressions of a text, in text order and without overlaps. Linear in the text's length; never throws. */
export function readDates(text: string, { published, language }: ReadDatesOptions): readonly DateMention[] {
  return dateReader(text, language)(published);
}

/**
 * The same for many days of publication (EDTF): what stands in the text is found once, and only counted anew from each day. A text that does not
 * say when it was written is tried on some hundreds.
 */
export function dateReader(
  text: string,
  language: string,
): (published: string | null) => readonly DateMention[] {
  const table = rulesOf(language);
  const spans = [...spansOf(text, table)].filter((span) => !isNoDate(text, span, language));
  const timeline = timelineIn(text, spans);
  const found = spans.map((span): FoundSpan => {
    const undated = undatedMention(placeOf(text, span), span.reading);
    const isPlaced = undated || span.reading.kind === 'period';
    return { span, undated, direction: isPlaced ? 0 : table.directionOf(text, span.start, span.end) };
  });
  return (published) => mentionsOn(publishedDays(published), { text, language, found, timeline });
}

/** An expression with what does not depend on the day of publication. */
interface FoundSpan {
  readonly span: Span;
  /** A length or a frequency, which no day is counted for. */
  readonly undated: DateMention | undefined;
  /** Nowhere for those and for a date with its year. */
  readonly direction: Direction;
}

interface FoundIn {
  readonly text: string;
  readonly language: string;
  readonly found: readonly FoundSpan[];
  readonly timeline: Timeline;
}

function mentionsOn(
  published: readonly [CivilDay, CivilDay] | undefined,
  { text, language, found, timeline }: FoundIn,
): DateMention[] {
  const mentions: DateMention[] = [];
  /** Says anew what the mention before means, once what stands behind it is known. */
  const retell = (span: Span, period: [Period, Period]): void => {
    const mention = datedMention(placeOf(text, span), span.reading, period, 'published');
    if (mention) mentions.splice(-1, 1, mention);
  };
  let told: Told = {};
  let before: Dated | undefined;
  let head: (TimelineHead & { readonly end: number }) | undefined;
  for (const [at, { span, undated, direction }] of found.entries()) {
    const { start } = span;
    const { reading, from } = ofThatDay({ span, undated, direction }, told, text, published?.[0]);
    const place = placeOf(text, span);
    if (undated) {
      mentions.push(undated);
      continue;
    }
    const stated = reading.kind === 'period';
    const story = storyAround(text, start, told, direction, published?.[0]);
    const role = timeline.roles.get(at);
    const isInEntry = role !== undefined || (head && isInLine(text, head.end, start));
    const ofTimeline = isInEntry ? inTimeline(reading, head, timeline, published?.[0]) : undefined;
    const fromText = ofTimeline !== undefined || countsFromText(reading, told, story);
    const days = published ?? (stated || fromText ? NO_DAYS : undefined);
    const gap = text.slice(before?.span.end ?? start, start);
    const ofYear =
      before &&
      inYearBefore(
        reading,
        { reading: before.span.reading, period: before.first },
        gap,
        OPENS_SENTENCE.test(text.slice(Math.max(0, before.span.start - OPENING), before.span.start)),
      );
    const count = (day: CivilDay): Period | undefined =>
      ofTimeline ?? ofYear ?? resolve(reading, { published: day, told: from, direction, story });
    const next = found[at + 1]?.span;
    // A company's own number of a quarter holds for the whole report.
    const isItsOwn = reading.kind !== 'reported' || told.quarter !== undefined;
    const end = next && !isItsOwn && endsWith(text, span, next) ? next : undefined;
    const counted = (day: CivilDay): Period | undefined => {
      const ends = end && resolve(end.reading, { published: day, told, direction: -1, story });
      return ends?.grain === 'day' ? periodAt('quarter', ends.first) : count(day);
    };
    let [first, last] = [days && counted(days[0]), days && counted(days[1])];
    if (!first || !last) {
      // "The next day" before any day was told is a date that nobody knows; "31 April" is none.
      if (!days || reading.kind === 'shift') mentions.push(unanchoredMention(place, reading));
      continue;
    }
    if (stated && reading.dayFirst) [first, last] = inOrderOf(language, first, reading.dayFirst);
    if (before && isWeekdayRange(text, before.span, span)) {
      const [begins, ends] = weekdayRange(before.first, first, before.direction);
      const [begun, ended] = weekdayRange(before.last, last, before.direction);
      retell(before.span, [begins, begun]);
      [first, last] = [ends, ended];
    }
    const ofThis = before && inPeriodBehind(before.span.reading, { reading, period: first }, gap);
    if (before && ofThis) retell(before.span, [ofThis, ofThis]);
    const mention = datedMention(
      place,
      reading,
      [first, last],
      stated ? null : fromText ? 'reference' : 'published',
    );
    if (!mention) continue;
    mentions.push(mention);
    if (role && (stated || ofTimeline)) head = { ...headOf(first, role, stated, head), end: span.end };
    const isItsEnd = before?.first.grain === 'quarter' && endsWith(text, before.span, span);
    before = { span, first, last, direction };
    if (isNews(reading) && !isItsEnd)
      told = withTold(
        told,
        first,
        span,
        (stated || ofTimeline !== undefined) &&
          !SINCE.test(text.slice(Math.max(0, start - SINCE_REACH), start)),
      );
  }
  return mentions;
}

/** What may stand before the first expression of a sentence: a preposition. */
const OPENS_SENTENCE = /(?:^|[.!?\n。]\s*)(?:\p{Lu}\S{0,3}\s|L['’])?$/u;
/** As far as that, in UTF-16 units. */
const OPENING = 8;

/** True for what an entry of a timeline goes on to tell. */
function isInLine(text: string, from: number, to: number): boolean {
  return to - from < LONGEST_ENTRY && !text.slice(from, to).includes('\n');
}

/** In UTF-16 units: what is longer is an article. */
const LONGEST_ENTRY = 1_500;

/**
 * 当天 is the day that its paragraph told. Behind a break it is the day of the news that the text begins with, where that is of the last week, else that of
 * the report: a paragraph between may be about the last meeting. So is "in the evening" of what is to come behind a day that is over.
 */
function ofThatDay(
  { span: { reading, start, rule }, direction }: FoundSpan,
  told: Told,
  text: string,
  published: CivilDay | undefined,
): { readonly reading: Reading; readonly from: Told } {
  const itself = { reading, from: told };
  if (reading.kind !== 'shift' || !reading.toTheDay || reading.amount !== 0 || reading.part) return itself;
  const { day, dayEnd = 0, lead } = told;
  const isOver = ({ first }: Period): boolean => published !== undefined && first < published;
  const isFar = !day || text.slice(dayEnd, start).includes('\n');
  const isPhrase = rule.name === 'phrase';
  if (isFar && !isPhrase && lead && isOver(lead) && (published ?? 0) - lead.first < NEWS_DAYS)
    return { reading, from: { ...told, day: lead } };
  // "That day he left for" is of that day, whatever its verb.
  return isFar || (isOver(day) && direction === 1 && isPhrase)
    ? { ...itself, reading: { ...reading, from: 'published' } }
    : itself;
}

/** A report tells of what happened in so many days. */
const NEWS_DAYS = 8;

/** The date before, which a range may take back: "from Monday to Wednesday". */
interface Dated {
  readonly span: Span;
  readonly first: Period;
  readonly last: Period;
  readonly direction: Direction;
}

function placeOf(text: string, { start, end, rule }: Span) {
  return { start, end, surface: text.slice(start, end), rule: rule.name };
}

/** What lasts since a year begins no story of it: "has baked since 1998. On July 3 he opens a second shop". */
const SINCE = /(?<![a-z])(?:since|seit(?: de[mr])?|depuis(?: le)?|desde(?: el)?)\s$/i;
/** How far back that is looked for, in UTF-16 units. */
const SINCE_REACH = 11;

/** True for a day that says where a quarter ends: "the quarter ended Sept. 30" is what the next sentences compare with, and not that day. */
function endsWith(text: string, quarter: Span, day: Span): boolean {
  return /^\s(?:that )?ended\s(?:on )?$/.test(text.slice(quarter.end, day.start));
}

/** Stands for a publication that nobody knows: 31 December 9999, since what was told always lies before it. */
const NO_DAYS = [2932896, 2932896] as const;

/** A comparison with another year is not what a text is about: nothing is counted from it. */
function isNews(reading: Reading): boolean {
  return reading.kind !== 'yearsApart' && !(reading.kind === 'reported' && reading.years !== 0);
}

function publishedDays(published: string | null): readonly [CivilDay, CivilDay] | undefined {
  if (published === null) return undefined;
  const parsed = parseEdtf(published);
  if (!parsed.ok) return undefined;
  const { earliest, latest } = parsed.value;
  return Number.isFinite(earliest) && Number.isFinite(latest) ? [earliest, latest] : undefined;
}

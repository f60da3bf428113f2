import type { CivilDay } from '../../model/civil-day.ts';
import type { Period } from './period.ts';
import type { Reading, ShiftReading } from './reading.ts';
import type { FoundSpan } from './spans.ts';
import { isStepBack, SENTENCE_END } from './story.ts';
import type { Told } from './told.ts';

/**
 * Of which day a phrase is that is counted from the text; the expression behind it stands at `next`. Undefined where nobody can know.
 * 当天 is the day that its paragraph told. Behind a break it is the day of the news that the text begins with, where that is of the last week, else that of
 * the report: a paragraph between may be about the last meeting. So is "in the evening" of what is to come behind a day that is over.
 */
export function ofThatDay(
  { span: { reading, start, end, rule }, direction }: FoundSpan,
  told: Told,
  text: string,
  published: CivilDay | undefined,
  next: number | undefined,
): { readonly reading: Reading; readonly from: Told; readonly isYesterday?: boolean } | undefined {
  const itself = { reading, from: told };
  if (reading.kind === 'shift' && SAME.test(text.slice(start, end)))
    return told.last && { reading: { ...reading, toTheDay: false }, from: told };
  if (reading.kind === 'shift' && isDayBefore(reading) && !/^前/.test(text.slice(start, end))) {
    const between = next === undefined ? undefined : text.slice(end, next);
    if (between === EVE) return { reading, from: {} };
    if (!told.last && isYesterday(text, end, between))
      return { ...itself, reading: { ...reading, from: 'published' }, isYesterday: true };
  }
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

/** "The same day", unlike "that day", is never the one of the report. */
const SAME = /^(?:the (?:very )?same|(?:le |am |ese )?(?:même|selben|mismo)|в тот же) |^同/i;

/** What says behind "the day before" whose eve it is: "the day before the summit", "la veille du sommet", "the day before Xi left". */
const OF_WHAT = /^ (?:[A-Z]|d['’]|(?:the|his|her|its|their|an?|d(?:u|e[lrs]?)) )/;
/** How far that is looked for, in UTF-16 units. */
const OF_WHAT_REACH = 8;

/** Between "накануне" and the date whose eve it is. */
const EVE = ' ';
/** Between "the day before" and the date that says which day it was: "Накануне, 5 марта,", "La veille, le 5 mars,". */
const SAME_DAY = /^, (?:\p{L}{1,3} ){0,2}$/u;

/** "The day before", a shift by a day back from what was told. */
const isDayBefore = ({ grain, amount, from }: ShiftReading): boolean =>
  grain === 'day' && amount === -1 && from === 'reference';

/**
 * "The day before" ahead of any other day is yesterday, unless it is the eve of something or of a date, or counts from a story that has no date: one
 * that the text has begun, or one that goes back: "The day before, he had met him".
 */
function isYesterday(text: string, end: number, next: string | undefined): boolean {
  return (
    !OF_WHAT.test(text.slice(end, end + OF_WHAT_REACH)) &&
    !(next !== undefined && SAME_DAY.test(next)) &&
    !SENTENCE_END.test(text.slice(0, end)) &&
    !isStepBack(text.slice(end), 0, 0)
  );
}

/** A report tells of what happened in so many days. */
const NEWS_DAYS = 8;

import type { CivilDay } from '../../model/civil-day.ts';
import type { FoundSpan } from './found-span.ts';
import type { Period } from './period.ts';
import type { Reading } from './reading.ts';
import type { Told } from './told.ts';

/**
 * 当天 is the day that its paragraph told. Behind a break it is the day of the news that the text begins with, where that is of the last week, else that of
 * the report: a paragraph between may be about the last meeting. So is "in the evening" of what is to come behind a day that is over.
 */
export function ofThatDay(
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

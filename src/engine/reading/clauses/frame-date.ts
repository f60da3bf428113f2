import { widthInDays } from '../../events/date-agreement.ts';
import type { Span } from '../layout/span.ts';
import { AND } from '../who/words/function-words.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';

/**
 * The dates of a clause without one at its head that only says of which year or month the next one is: "Last year Lind came to Norddal for the parade on Sept.
 * 3" is one deed with one day. What commas or "and" part from the head may be another: "In 2015 Lind came and met Berg on Sept. 3".
 */
export function withoutFrame(
  clause: Span,
  dates: readonly ReadDate[],
  context: Context,
): readonly ReadDate[] {
  const [frame, day, ...rest] = dates;
  if (!frame || !day || rest.length > 0) return dates;
  const isOfIt = frame.date.earliest <= day.date.earliest && frame.date.latest >= day.date.latest;
  if (!isOfIt || widthInDays(frame.date) <= widthInDays(day.date)) return dates;
  const before = wordsOf({ start: clause.start, end: frame.start }, context);
  const between = wordsOf({ start: frame.end, end: day.start }, context);
  return HEAD.test(before) && !PARTED.test(between.replace(/^[,，]/, '')) ? [day] : dates;
}

/** "In", "Im". */
const HEAD = /^[\s,]*(?:\p{L}{1,3}[\s’'])?$/u;
const PARTED = new RegExp(`[,;，；、]|\\s(?:${AND})\\s`);

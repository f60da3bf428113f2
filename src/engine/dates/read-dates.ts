import type { CivilDay } from '../../model/civil-day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { countDates } from './count-dates.ts';
import type { DateMention, ReadDatesOptions } from './date-mention.ts';
import { rulesOf } from './languages/languages.ts';
import { undatedMention } from './mention-of.ts';
import { isNoDate } from './no-date.ts';
import { isOfMonths, withYearOfRange } from './range.ts';
import type { Reading } from './reading.ts';
import { type FoundSpan, placeOf, spansOf } from './spans.ts';
import { timelineIn } from './timeline.ts';

/**
 * How a date is read. The rules of its language (english/, languages/) find expressions and read what they say by themselves (spans.ts, reading.ts);
 * where that leaves open whether "Thursday" is the last one or the next, its clause is asked (direction/). Then they are counted in text order
 * (count-dates.ts), from the publication or from what the text has told (told.ts, story.ts, timeline.ts), each by resolve.ts and choose.ts.
 */

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
  const spans = withYearOfRange(
    text,
    [...spansOf(text, table)].filter((span) => !isNoDate(text, span, language)),
  );
  const timeline = timelineIn(text, spans);
  const found: FoundSpan[] = [];
  for (const span of spans) {
    const undated = undatedMention(placeOf(text, span), span.reading);
    const isOpen = !undated && !isPlaced(span.reading);
    const before = found.at(-1);
    // "Will be held on Sept. 16 and 17": both are to come.
    const ofList = isOpen && before && isOfMonths(text, before.span, span) ? before.direction : undefined;
    const direction = ofList ?? (isOpen ? table.directionOf(text, span.start, span.end) : 0);
    found.push({ span, undated, direction });
  }
  return (published) => countDates(publishedDays(published), { text, language, found, timeline });
}

/** True for a date that says itself where it lies: "3 May 2022", "last Friday", "yesterday". Its clause need not be looked at, which is half of the cost. */
function isPlaced(reading: Reading): boolean {
  if (reading.kind === 'period') return true;
  if (reading.kind === 'shift') return reading.from === 'published' && reading.grain !== 'weekend';
  return 'pointing' in reading && reading.pointing !== undefined && !('from' in reading);
}

function publishedDays(published: string | null): readonly [CivilDay, CivilDay] | undefined {
  if (published === null) return undefined;
  const parsed = parseEdtf(published);
  if (!parsed.ok) return undefined;
  const { earliest, latest } = parsed.value;
  return Number.isFinite(earliest) && Number.isFinite(latest) ? [earliest, latest] : undefined;
}

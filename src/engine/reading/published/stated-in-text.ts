import type { PageDate } from '../../../model/page-facts.ts';
import { datelineIn } from '../../publication-date/dateline.ts';
import { findWrittenDates } from '../../publication-date/written-date.ts';
import type { Block } from '../layout/blocks.ts';

/** So many lines at the top may carry the date of the whole. */
const MOST_LINES = 12;

/** Longest line that is a date and what goes with it, in UTF-16 units. */
const LONGEST_LINE = 120;

/** "2–12 July 2024" is how long a thing lasted. */
const STRETCH = /(?<![\d:-])\d{1,2}\s?[–—-]\s?\d{1,2}(?![\d:-])/u;

/** "MOSCOW, March 13, 2023 (Agency) –" at the head of the first paragraph, in UTF-16 units. */
const HEAD = 90;
const AFTER_DATE = /^[^\p{L}]*(?:\([^)]{1,30}\))?[\s,.:]*(?:[-–—]{1,2}|:)\s/u;

/**
 * The day that a text gives itself: a line above its first paragraph, or the place and day with which a wire report begins. Null
 * where it gives none; a date without its year is none.
 */
export function statedInText(text: string, blocks: readonly Block[], language: string): PageDate | null {
  const firstProse = blocks.findIndex(({ kind }) => kind === 'prose');
  const above = blocks.slice(0, firstProse < 0 ? MOST_LINES : Math.min(firstProse, MOST_LINES));
  for (const { start, end, rule } of above) {
    if (end - start > LONGEST_LINE || rule === 'caption' || rule === 'link to another story') continue;
    const line = text.slice(start, end);
    const date = STRETCH.test(line) ? undefined : datelineIn(line, language)?.date.edtf;
    if (date !== undefined && isDay(date)) return stated(date, `a line above the text (“${line.trim()}”)`);
  }
  const prose = blocks[firstProse];
  if (prose === undefined) return null;
  const head = text.slice(prose.start, Math.min(prose.end, prose.start + HEAD));
  const [first] = findWrittenDates(head, language);
  return first && isDay(first.edtf) && AFTER_DATE.test(head.slice(first.end))
    ? stated(first.edtf, 'the head of the first paragraph')
    : null;
}

function isDay(edtf: string): boolean {
  return edtf.length === '2023-03-13'.length;
}

function stated(edtf: string, place: string): PageDate {
  return { edtf, known: 'stated', evidence: `stated in ${place}` };
}

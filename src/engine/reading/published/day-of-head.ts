import { civilDate, civilDay, isoDay } from '../../../model/civil-day.ts';
import { knownEdtf } from '../../../model/edtf.ts';
import type { PageDate } from '../../../model/page-facts.ts';
import { readDates } from '../../dates/read-dates.ts';
import type { Block } from '../layout/blocks.ts';
import { wireHeadOf } from '../layout/wire-head.ts';

/** A line above the text that is hardly more than a date, in UTF-16 units. */
const LONGEST_LINE = 40;

/**
 * What is known of when a text came out, with the day that its head gives without a year ("MOSCOW, March 13 (Agency) —"): that
 * day where just one such lies in the interval (EDTF), else the interval as it is.
 */
export function withDayOfHead(
  known: PageDate | null,
  text: string,
  blocks: readonly Block[],
  language: string,
): PageDate | null {
  if (!known) return null;
  const { earliest, latest } = knownEdtf(known.edtf);
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return known;
  const day = dayIn(text, blocks, language);
  const [first, last] = [civilDate(earliest).year, civilDate(latest).year];
  const days = Array.from({ length: last - first + 1 }, (_, index) =>
    day ? civilDay(first + index, day.month, day.date) : undefined,
  ).filter((one) => one !== undefined && one >= earliest && one <= latest);
  const [only, other] = days;
  if (!day || only === undefined || other !== undefined) return known;
  return {
    ...known,
    edtf: isoDay(only),
    evidence: `its head says “${day.said}”, and the year is ${known.evidence}`,
  };
}

function dayIn(
  text: string,
  blocks: readonly Block[],
  language: string,
): { readonly month: number; readonly date: number; readonly said: string } | undefined {
  const first = blocks.findIndex(({ kind }) => kind === 'prose');
  const prose = blocks[first];
  const lines = blocks.slice(0, Math.max(0, first)).filter(({ start, end }) => end - start <= LONGEST_LINE);
  const heads = lines.map(({ start, end }) => text.slice(start, end));
  if (prose) heads.push(wireHeadOf(text.slice(prose.start, prose.end)));
  for (const head of heads)
    for (const { timex, surface } of readDates(head, { published: null, language })) {
      const [, month, date] = /^XXXX-(\d\d)-(\d\d)$/.exec(timex) ?? [];
      if (month !== undefined) return { month: Number(month), date: Number(date), said: surface };
    }
  return undefined;
}

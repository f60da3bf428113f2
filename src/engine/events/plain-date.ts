import { type CivilDate, type CivilDay, civilDate, daysInMonth } from '../../model/civil-day.ts';
import type { EdtfDate } from '../../model/edtf.ts';

/**
 * Dates in plain English, for sentences that the engine composes (disagreements, evidence). What a view shows beside a
 * report is worded by src/ui instead, in the reader's language.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Seasons by their first month, as `parseEdtf` reads them. */
const SEASONS: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

/** An EDTF date as an English phrase: "20–22 March 2023", "about March 2023", "from October 2015". */
export function plainDate(date: EdtfDate): string {
  if (date.within) return `within ${plainDate(date.within)}`;
  const hedge = date.uncertain ? 'possibly ' : date.approximate ? 'about ' : '';
  return hedge + unhedged(date);
}

function unhedged({ earliest, latest, precision, interval, text }: EdtfDate): string {
  if (!Number.isFinite(earliest)) return `by ${instant(latest, precision)}`;
  if (!Number.isFinite(latest)) return `from ${instant(earliest, precision)}`;
  if (precision === 'decade' || precision === 'century') return decades(text);
  if (!interval || earliest === latest) return instant(earliest, precision);
  return range(civilDate(earliest), civilDate(latest), precision);
}

function instant(day: CivilDay, precision: EdtfDate['precision']): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  if (precision === 'day') return `${dayOfMonth} ${monthName(month)} ${year}`;
  if (precision === 'month') return `${monthName(month)} ${year}`;
  if (precision === 'season') return `${SEASONS[month] ?? monthName(month)} ${year}`;
  return String(year);
}

function range(start: CivilDate, end: CivilDate, precision: EdtfDate['precision']): string {
  if (precision === 'year') return start.year === end.year ? String(start.year) : `${start.year}–${end.year}`;
  const byMonth = precision !== 'day' && isWholeMonths(start, end);
  const [from, to] = byMonth
    ? [monthName(start.month), monthName(end.month)]
    : [`${start.day} ${monthName(start.month)}`, `${end.day} ${monthName(end.month)}`];
  if (start.year !== end.year) return `${from} ${start.year} – ${to} ${end.year}`;
  if (start.month !== end.month) return `${from}${byMonth ? '–' : ' – '}${to} ${end.year}`;
  return byMonth ? `${to} ${end.year}` : `${start.day}–${to} ${end.year}`;
}

function isWholeMonths(start: CivilDate, end: CivilDate): boolean {
  return start.day === 1 && end.day === daysInMonth(end.year, end.month);
}

/** "201X" is "the 2010s"; "20XX" has no short name that everybody reads alike, so it is spelt out. */
function decades(text: string): string {
  return text
    .split('/')
    .map((part) => part.replace(/[~?%]$/, ''))
    .map((part) =>
      part.endsWith('XX')
        ? `the years ${part.slice(0, 2)}00 to ${part.slice(0, 2)}99`
        : `the ${part.replace('X', '0')}s`,
    )
    .join(' to ');
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

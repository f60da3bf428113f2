import { type CivilDay, civilDate, MS_PER_DAY } from '../model/civil-day.ts';
import { type EdtfDate, type EdtfPrecision, knownEdtf } from '../model/edtf.ts';
import { type MessageKey, text, uiLocale } from './i18n.ts';

/**
 * EDTF in words, never finer than the date is: "20–22 Mar 2023", "Feb 2023", "c. 17 Mar 2023", "since Oct 2015",
 * "within 10–13 Jun 2018". Intl writes what it can in the given locale; seasons, decades and hedges, which it does not
 * know, are messages.
 */

/** A validated EDTF date in words. Sources give Gregorian dates, so the label stays Gregorian in every locale. */
export function dateLabel(edtf: string, locale: string = uiLocale()): string {
  return labelOf(knownEdtf(edtf), locale, 'with year');
}

function labelOf(date: EdtfDate, locale: string, year: YearWish): string {
  if (date.within) return text('date_within', labelOf(date.within, locale, year));
  return date.interval ? intervalLabel(date, locale, year) : hedge(date, singleLabel(date, locale, year));
}

/** The labels of dates that stand side by side: without the year where it is the same for all and no label needs it. */
export function labelsTogether(dates: readonly string[]): string[] {
  const parsed = dates.map(knownEdtf);
  const years = new Set(parsed.flatMap(({ earliest, latest }) => [earliest, latest].map(yearOf)));
  const isPlain =
    years.size === 1 && parsed.every(({ precision }) => precision === 'day' || precision === 'month');
  const year = isPlain ? 'without year' : 'with year';
  return parsed.map((date) => labelOf(date, uiLocale(), year));
}

/** NaN for an open end. */
function yearOf(day: CivilDay): number {
  return Number.isFinite(day) ? civilDate(day).year : Number.NaN;
}

type YearWish = 'with year' | 'without year';

/** Intl.DateTimeFormat takes about 50 µs to make and a long timeline writes hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

const PARTS = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Partial<Record<EdtfPrecision, Intl.DateTimeFormatOptions>>;

type IntlPrecision = keyof typeof PARTS;

function intervalLabel(date: EdtfDate, locale: string, year: YearWish): string {
  const [startText = '', endText = ''] = date.text.split('/');
  if (endText === '..') return text('date_since', dateLabel(startText, locale));
  if (endText === '') return text('date_from', dateLabel(startText, locale));
  if (startText === '..' || startText === '') return text('date_until', dateLabel(endText, locale));
  const [start, end] = [knownEdtf(startText), knownEdtf(endText)];
  const label =
    start.precision === end.precision && isIntlPrecision(start.precision)
      ? rangeLabel(start.earliest, end.earliest, format(start.precision, start.earliest, locale, year))
      : text('date_span', singleLabel(start, locale, year), singleLabel(end, locale, year));
  return hedge(date, label);
}

function singleLabel(date: EdtfDate, locale: string, wish: YearWish): string {
  const { earliest, precision } = date;
  if (isIntlPrecision(precision)) return format(precision, earliest, locale, wish).format(utc(earliest));
  const { year } = civilDate(earliest);
  const words = NAMED[precision === 'season' ? date.text.slice(5, 7) : precision] ?? 'date_winter';
  // Only the words for winter, which ends in the next year, have a place for the second.
  return text(words, String(year), String((year + 1) % 100).padStart(2, '0'));
}

/** What Intl has no format for; seasons by the numbers that EDTF gives them, and 24 is winter. */
const NAMED: Readonly<Record<string, MessageKey>> = {
  decade: 'date_decade',
  century: 'date_century',
  21: 'date_spring',
  22: 'date_summer',
  23: 'date_autumn',
};

function rangeLabel(start: CivilDay, end: CivilDay, formatter: Intl.DateTimeFormat): string {
  const parts = formatter.formatRangeToParts(utc(start), utc(end));
  const isSinglePart = (source: string): boolean =>
    parts.filter((part) => part.source === source && part.type !== 'literal').length === 1;
  // "20 – 22 Mar" reads better close, "30 Mar – 2 Apr" does not: close up where a single part stands on each side.
  const close = isSinglePart('startRange') && isSinglePart('endRange');
  return parts
    .map((part, index) =>
      close && part.type === 'literal' && parts[index - 1]?.source === 'startRange'
        ? part.value.trim()
        : part.value,
    )
    .join('')
    .replaceAll(THIN_SPACE, ' ');
}

/** Around the dash of an English range; a plain space reads the same and can be searched for. */
const THIN_SPACE = '\u2009';

function hedge(date: EdtfDate, label: string): string {
  const doubted = date.uncertain ? text('date_uncertain', label) : label;
  return date.approximate ? text('date_about', doubted) : doubted;
}

function format(
  precision: IntlPrecision,
  day: CivilDay,
  locale: string,
  wish: YearWish,
): Intl.DateTimeFormat {
  // Without an era the year 44 before our era would read as the year 45.
  const era = civilDate(day).year < 1;
  const key = `${locale} ${precision} ${era} ${wish}`;
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, {
      ...PARTS[precision],
      ...(era ? { era: 'short' } : {}),
      ...(wish === 'without year' ? { year: undefined } : {}),
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    formats.set(key, formatter);
  }
  return formatter;
}

function isIntlPrecision(precision: EdtfPrecision): precision is IntlPrecision {
  return Object.hasOwn(PARTS, precision);
}

/** Midnight UTC of a day, for formatters that run in UTC. */
function utc(day: CivilDay): number {
  return day * MS_PER_DAY;
}

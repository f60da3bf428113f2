import { civilDate, civilDay, MS_PER_DAY } from '../../model/civil-day.ts';
import { monthOf } from '../calendar/month-names.ts';
import { persianDay } from '../calendar/persian-day.ts';
import { spokenMonth } from '../calendar/spoken-months.ts';

/** A date as it is written somewhere. */
export interface WrittenDate {
  /** EDTF at the precision in which it is written: a day, a month or a year. */
  readonly edtf: string;
  /**
   * True where it is a moment in UTC: the day on the page's own calendar may be the one before or after. A moment with
   * any other offset, or with none, is the page's own civil day as it stands; nothing is ever converted.
   */
  readonly utc: boolean;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const ISO_LIKE = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d])/g;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)|^(\d{4})(\d{2})(\d{2})(?=\d{4}(?:\d\d)?$)/g;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일号號])?/g;
/** Years of an emperor's reign, as offices and newspapers in Japan count: "令和5年3月13日", the first year "元年". */
const JAPANESE_ERA = /(令和|平成|昭和)\s?(\d{1,2}|元)年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?/g;
/** The year before the first of each. */
const ERA_BEFORE: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const DAY_FIRST = /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?![\d])/g;
/** The names of months in Thai and Hindi have vowels that are marks. */
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]+(?:de\s+)?(\p{L}[\p{L}\p{M}]*)\.?,?[\s-]+(?:del?\s+)?(\d{4})(?!\d)/gu;
const MONTH_DAY_YEAR = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
/** "2024. május 3.", "2024 May 3" */
const YEAR_MONTH_DAY = /(?<!\d)(\d{4})\.?\s+(\p{L}+)\.?\s+(\d{1,2})(?!\d)/gu;
/** What `date` prints: "Thu Oct 23 14:24:21 CEST 2025". */
const MONTH_DAY_TIME_YEAR = /(\p{L}+)\s+(\d{1,2})\s+\d\d:\d\d:\d\d\s+(?:\p{L}+\s+)?(\d{4})(?!\d)/gu;
const MONTH_YEAR = /(?<![\p{L}\d]\s?)(\p{L}+)\.?\s+(?:de\s+)?(\d{4})(?!\d)/gu;

/** Time of day in UTC after the date: "T18:54:53.000Z", " 06:07 +0000", "10:00:00 GMT". */
const UTC_TIME = /^[T\s]\s?\d\d:?\d\d[\d:.,]*\s?(?:Z|[+-]00:?00|UTC|GMT)(?![\d+-])/i;

/** Seconds, or milliseconds, since 1970, as some systems state a date. */
const EPOCH = /^(1\d{9}|[1-4]\d{12})$/;

/** Thailand counts from the death of the Buddha: 2566 is 2023. Its metadata counts as ours do, and no page of ours is of 2400. */
const BUDDHIST_YEARS = 543;
const FIRST_BUDDHIST_YEAR = 2400;

/**
 * The dates written in a text that give a year, in the order of their place. `language` (BCP 47) decides what "3/4/2023" is;
 * where it does not ("en": American or British), such a date is left out rather than guessed.
 */
export function findWrittenDates(written: string, language: string): WrittenDate[] {
  const text = withWesternDigits(written);
  const inThai = /^th\b/i.test(language);
  const inPersian = /^fa\b/i.test(language);
  const named = (word = ''): number | undefined => monthOf(word) ?? spokenMonth(word, language);
  const found: WrittenDate[] = [];
  const add = (
    match: RegExpMatchArray,
    year = '',
    month: string | number | undefined = '',
    day?: string,
  ): void => {
    const ours = Number(year) - (inThai && Number(year) > FIRST_BUDDHIST_YEAR ? BUDDHIST_YEARS : 0);
    const iranian = inPersian ? persianDay(ours, Number(month), Number(day)) : undefined;
    const edtf = iranian
      ? edtfOf(iranian.year, iranian.month, iranian.day)
      : edtfOf(ours, Number(month), day === undefined ? undefined : Number(day));
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (edtf === undefined || found.some((other) => start < other.end && other.start < end)) return;
    found.push({ edtf, utc: UTC_TIME.test(text.slice(end)), start, end });
  };
  for (const match of text.matchAll(ISO_LIKE)) add(match, match[1], match[3], match[4]);
  for (const match of text.matchAll(COMPACT))
    add(match, match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]);
  for (const match of text.matchAll(EAST_ASIAN)) add(match, match[1], match[2], match[3]);
  for (const match of text.matchAll(JAPANESE_ERA)) {
    const [, era = '', year = '', month, day] = match;
    add(match, String((ERA_BEFORE[era] ?? 0) + (year === '元' ? 1 : Number(year))), month, day);
  }
  for (const match of text.matchAll(DAY_FIRST)) {
    const [, first = '', separator = '', second = '', year] = match;
    const order = separator === '.' ? 'day' : orderOf(Number(first), Number(second), language);
    if (order === 'day') add(match, year, second, first);
    if (order === 'month') add(match, year, first, second);
  }
  for (const match of text.matchAll(DAY_MONTH_YEAR)) add(match, match[3], named(match[2]), match[1]);
  for (const match of text.matchAll(YEAR_MONTH_DAY)) add(match, match[1], named(match[2]), match[3]);
  for (const pattern of [MONTH_DAY_YEAR, MONTH_DAY_TIME_YEAR])
    for (const match of text.matchAll(pattern)) add(match, match[3], named(match[1]), match[2]);
  for (const match of text.matchAll(MONTH_YEAR)) add(match, match[2], named(match[1]));
  return found.sort((a, b) => a.start - b.start);
}

/** The date that a machine-readable value states, as in `datetime` or a meta element; undefined where it is none. */
export function readDateValue(value: string, language: string): WrittenDate | undefined {
  const text = value.trim();
  const whole = { start: 0, end: text.length };
  const epoch = EPOCH.exec(text)?.[1];
  if (epoch !== undefined) {
    const { year, month, day } = civilDate(
      Math.floor((Number(epoch) * (epoch.length === 10 ? 1000 : 1)) / MS_PER_DAY),
    );
    return { edtf: edtfOf(year, month, day) ?? '', utc: true, ...whole };
  }
  if (/^\d{4}$/.test(text)) return { edtf: text, utc: false, ...whole };
  return findWrittenDates(text, language)[0];
}

/** EDTF of a date that exists; undefined for any other. */
export function edtfOf(year: number, month: number, day: number | undefined): string | undefined {
  if (!(civilDay(year, month, day ?? 1) !== undefined && year > 0)) return undefined;
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0')];
  return (day === undefined ? parts : [...parts, String(day).padStart(2, '0')]).join('-');
}

function orderOf(first: number, second: number, language: string): 'day' | 'month' | undefined {
  if (first > 12) return 'day';
  if (second > 12) return 'month';
  if (first === second) return 'day';
  if (/^en-us/i.test(language)) return 'month';
  return /^en$/i.test(language) || language === '' ? undefined : 'day';
}

/** Digits of Arabic, Persian, Hindi, Thai and those as wide as a sign print as those of our patterns, unit for unit: "١٣ مارس ٢٠٢٣". */
function withWesternDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹๐-๙０-９]/g, (digit) => String((digit.charCodeAt(0) - 0x30) % 0x10))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
}

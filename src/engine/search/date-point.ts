import { civilDay } from '../../model/civil-day.ts';
import { type DateParts, datePartsAt, isYear, pastFillers, yearOf } from './date-forms.ts';
import type { TimeAnchors } from './relative-time.ts';
import { PARTS_OF_YEAR, SEASONS } from './relative-words.ts';
import type { SearchWord } from './words.ts';

/** A time as a query names it: a year, a month, a day, or days of one month ("20-22 March 2023"). */
export interface DatePoint {
  readonly edtf: string;
  readonly isRange: boolean;
  /** Where the day or month that was named does not exist ("30 February 2023"): `edtf` is what of it does. */
  readonly isUnreal?: true;
  /** The word behind it. */
  readonly next: number;
}

/** The date at word `at`: a day, month or year, or days of one month. */
export function datePointAt(
  query: string,
  words: readonly SearchWord[],
  at: number,
  { isMonthFirst = false }: TimeAnchors,
): DatePoint | undefined {
  const word = words[at];
  if (!word) return undefined;
  const decade = /^(\d{3})0s$/.exec(word.term);
  if (decade && isYear(Number(decade[1]) * 10))
    return { edtf: `${decade[1]}X`, isRange: false, next: at + 1 };
  const season = seasonAt(words, at);
  if (season) return season;
  const parts = datePartsAt(query, words, at, isMonthFirst);
  return parts && pointOf(parts);
}

/** "spring 2023", "2023 spring", 2023年春; "early 2023", "Q3 2023". */
function seasonAt(words: readonly SearchWord[], at: number): DatePoint | undefined {
  const term = words[at]?.term ?? '';
  const yearAt = pastFillers(words, at + 1);
  const behind = yearOf(words[yearAt]);
  const part = PARTS_OF_YEAR.get(term);
  if (part && behind !== undefined) {
    const [from, to] = part.map((month) => `${behind}-${twoDigits(month)}`);
    return { edtf: `${from}/${to}`, isRange: true, next: yearAt + 1 };
  }
  const season = SEASONS.get(term);
  if (season !== undefined && behind !== undefined)
    return { edtf: `${behind}-${season}`, isRange: false, next: yearAt + 1 };
  const year = yearOf(words[at]);
  const seasonWord = words[at + 1]?.term === '年' ? at + 2 : at + 1;
  const after = SEASONS.get(words[seasonWord]?.term ?? '');
  // "2022 spring 2023" is a year and then a season, as with months.
  if (year === undefined || after === undefined || yearOf(words[seasonWord + 1]) !== undefined)
    return undefined;
  return { edtf: `${year}-${after}`, isRange: false, next: seasonWord + 1 };
}

function pointOf(parts: DateParts): DatePoint {
  const { next } = parts;
  const year = String(parts.year);
  const { month, day, lastDay } = parts;
  if (month === undefined) return { edtf: year, isRange: false, next };
  if (month < 1 || month > 12) return { edtf: year, isRange: false, isUnreal: true, next };
  const monthText = `${year}-${twoDigits(month)}`;
  const exists = (one: number): boolean => civilDay(parts.year, month, one) !== undefined;
  if (day === undefined) return { edtf: monthText, isRange: false, next };
  if (!exists(day)) return { edtf: monthText, isRange: false, isUnreal: true, next };
  const dayText = `${monthText}-${twoDigits(day)}`;
  if (lastDay === undefined || !exists(lastDay) || lastDay <= day)
    return { edtf: dayText, isRange: false, next };
  return { edtf: `${dayText}/${monthText}-${twoDigits(lastDay)}`, isRange: true, next };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

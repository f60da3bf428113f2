import { isoDay } from '../../model/civil-day.ts';
import { knownEdtf, parseEdtf } from '../../model/edtf.ts';
import { dayOf, pastFillers, secondEndAt } from './date-forms.ts';
import { datePointAt } from './date-point.ts';
import { type Bound, boundDate, joinDates } from './date-span.ts';
import { monthOf } from './month-names.ts';
import { countedFrom, relativeTimeAt, type TimeAnchors } from './relative-time.ts';
import { AFTER, BEFORE, BEHIND, BETWEEN, FROM, SINCE, UNTIL } from './time-words.ts';
import type { SearchWord } from './words.ts';
import { lastOf, yearlyDaysAt } from './yearless-date.ts';

/** A time that a query names. */
export interface DateMatch {
  /** How many words it takes. */
  readonly count: number;
  /** Undefined for words of a time that nobody knows, such as "before this article" on a page without a date. */
  readonly edtf: string | undefined;
  /** Where the day or month that was named does not exist. */
  readonly isUnreal?: true;
}

const BOUNDS: readonly (readonly [words: ReadonlySet<string>, bound: Bound])[] = [
  [SINCE, 'since'],
  [AFTER, 'after'],
  [BEFORE, 'before'],
  [UNTIL, 'until'],
];

/**
 * The time named at word `at` of a query: "march 2023", "20-22 March 2023", "2019 to 2021", "since 2024",
 * "before 2014", 2023年3月. A day or month that does not exist ("30 February 2023") counts as the month or year that
 * does; the part says so, and the chip shows the reader what was understood.
 */
export function dateAt(
  query: string,
  words: readonly SearchWord[],
  at: number,
  anchors: TimeAnchors = {},
): DateMatch | undefined {
  const first = words[at];
  if (!first) return undefined;
  const between = BETWEEN.has(first.term);
  const bound = BOUNDS.find(([boundWords]) => boundWords.has(first.term))?.[1];
  const start = between || bound || FROM.has(first.term) ? pastFillers(words, at + 1) : at;
  const range = rangeAt(query, words, start, between, anchors);
  if (range) {
    // "from 2019 to 2021" is bounded by its ends; "before 2019-2021" would be odd, and its range is still the best reading.
    return { count: range.next - at, edtf: range.edtf };
  }
  if (between) return undefined;
  const point = datePointAt(query, words, start, anchors);
  if (!point)
    return relativeAt(words, at, start, bound, anchors) ?? boundDay(query, words, at, start, bound, anchors);
  const unreal = point.isUnreal ? { isUnreal: point.isUnreal } : {};
  if (bound) return { count: point.next - at, edtf: boundDate(point.edtf, bound), ...unreal };
  const behind = boundBehind(words, point.next);
  return behind
    ? { count: behind.next - at, edtf: boundDate(point.edtf, behind.bound), ...unreal }
    : { count: point.next - at, edtf: point.edtf, ...unreal };
}

/** "last month", "since last year", "before this article". */
function relativeAt(
  words: readonly SearchWord[],
  at: number,
  start: number,
  bound: Bound | undefined,
  anchors: TimeAnchors,
): DateMatch | undefined {
  const found = relativeTimeAt(words, start, anchors);
  if (!found) return undefined;
  const { edtf, next } = found;
  const { earliest = 0, latest = 0 } = edtf === undefined ? {} : knownEdtf(edtf);
  // An interval has two ends, and a bound counts from the one that lies on its side.
  const asked =
    edtf?.includes('/') && bound ? isoDay(bound === 'since' || bound === 'before' ? earliest : latest) : edtf;
  return { count: next - at, edtf: asked !== undefined && bound ? boundDate(asked, bound) : asked };
}

/** "Since 9 May", 5月9日以后: the last one that has begun. */
function boundDay(
  query: string,
  words: readonly SearchWord[],
  at: number,
  start: number,
  before: Bound | undefined,
  anchors: TimeAnchors,
): DateMatch | undefined {
  const found = yearlyDaysAt(query, words, start);
  const from = countedFrom(anchors);
  const day = found && from !== undefined ? lastOf(found.days, from) : undefined;
  if (!found || day === undefined) return undefined;
  const behind = before ? undefined : boundBehind(words, found.next);
  const bound = before ?? behind?.bound;
  return bound && { count: (behind?.next ?? found.next) - at, edtf: boundDate(isoDay(day), bound) };
}

/** The word of a bound that stands behind a Chinese date. */
function boundBehind(words: readonly SearchWord[], at: number): { bound: Bound; next: number } | undefined {
  const bound = BEHIND[(words[at]?.term ?? '') + (words[at + 1]?.term ?? '')];
  return bound && { bound, next: at + 2 };
}

function rangeAt(
  query: string,
  words: readonly SearchWord[],
  at: number,
  between: boolean,
  anchors: TimeAnchors,
): { readonly edtf: string; readonly next: number } | undefined {
  const from = datePointAt(query, words, at, anchors);
  if (from?.isRange) return from;
  const secondAt = secondEndAt(query, words, from?.next ?? at + 1, between);
  if (secondAt === undefined) return undefined;
  const to = datePointAt(query, words, secondAt, anchors);
  if (!to || to.isRange) return undefined;
  const start = from?.edtf ?? monthBefore(words[at], to.edtf) ?? dayBefore(words[at], to.edtf);
  return start === undefined ? undefined : { edtf: joinDates(start, to.edtf), next: to.next };
}

/** The first end of "20 to 22 March 2023", which borrows its month from the second. */
function dayBefore(word: SearchWord | undefined, to: string): string | undefined {
  const day = dayOf(word);
  const first = `${to.slice(0, 'YYYY-MM'.length)}-${String(day).padStart(2, '0')}`;
  return day !== undefined && knownEdtf(to).precision === 'day' && parseEdtf(first).ok ? first : undefined;
}

/** The first end of "March to May 2023", which borrows its year from the second. */
function monthBefore(word: SearchWord | undefined, to: string): string | undefined {
  const month = monthOf(word?.term ?? '');
  return month === undefined ? undefined : `${to.slice(0, 4)}-${String(month).padStart(2, '0')}`;
}

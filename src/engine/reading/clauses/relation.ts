import { isoDay } from '../../../model/civil-day.ts';
import { type EdtfDate, knownEdtf } from '../../../model/edtf.ts';
import { patternOf } from '../../text/pattern-of.ts';
import { NUMBER_WORDS, SEVERAL } from '../cues/number-words.ts';
import { APART_DAYS } from '../tuning.ts';

/** `after`: the clause before comes after this one, so this one is earlier. */
export interface Relation {
  readonly side: 'after' | 'before';
  readonly mostDays: number;
  /** So many days apart at the least: "a day after" is not the same day, "two days before" is a day that is counted, and so is "a week before". */
  readonly leastDays?: number;
}

/** How a clause with these first words lies to the one before it; undefined where they do not say. */
export function relationOf(words: string): Relation | undefined {
  const measured = /\b((?:hour|day|week|month|year)s?) (after|before)$/.exec(words);
  if (!measured) return undefined;
  const [, measure = '', side] = measured;
  // "Two days before" is counted, "days before" and "over two days before" are not.
  const [, loose, number = '', unit] = COUNTED.exec(words) ?? [];
  const days = numberOf(number) * (unit === 'week' ? 7 : 1);
  const isCounted = loose === undefined && days > 0;
  return {
    side: side === 'after' ? 'after' : 'before',
    mostDays: isCounted ? days : (APART_DAYS[measure] ?? 0),
    ...(isCounted && { leastDays: days }),
  };
}

const COUNTED = patternOf(
  '((?:over|more than|less than|about|around|some|at least|at most|up to|nearly|almost) )?',
  String.raw`\b(an?|the|${SEVERAL}|\d{1,2}) (day|week)s? (?:after|before)$`,
);

/** A stretch of so many days is told by its days, a longer one by its months. */
const FEW = 10;

/** 0 for no number. */
function numberOf(word: string): number {
  const isOne = word === 'a' || word === 'an' || word === 'the';
  return isOne ? 1 : NUMBER_WORDS.indexOf(word) + 1 || Number(word);
}

/**
 * "Hours after": at most so long before the other; the precision is that of the measure. `bound` is the last day on which what has happened
 * can have, in days.
 */
export function relatedDate(
  { side, mostDays, leastDays }: Relation,
  other: EdtfDate,
  bound = Number.POSITIVE_INFINITY,
): EdtfDate | undefined {
  const least = leastDays ?? 0;
  const [from, to] =
    side === 'after'
      ? [other.earliest - mostDays, other.latest - least]
      : [other.earliest + least, Math.min(other.latest + mostDays, bound)];
  // What would have happened after its report did not: the other one's day is not what it was counted from.
  if (!Number.isFinite(from) || !Number.isFinite(to) || to < from) return undefined;
  const ofDays = other.precision === 'day' && (leastDays !== undefined || to - from <= FEW);
  const grain = mostDays <= FEW || ofDays ? 10 : mostDays <= 60 ? 7 : 4;
  const [first, last] = [isoDay(from).slice(0, grain), isoDay(to).slice(0, grain)];
  return knownEdtf(first === last ? first : `${first}/${last}`);
}

import { type CivilDay, isoDay, isoWeekday } from '../../../model/civil-day.ts';
import type { Days } from '../../events/date-agreement.ts';
import { type DatedSpan, datesOf } from '../clauses/dated-span.ts';
import type { Clue } from './clues.ts';
import { type DayReader, WEEKDAY } from './own-days.ts';

/** What the expression of a clue means where the text came out on a day. */
export interface Meanings {
  /** The days of a stretch, those on which it means the same together. */
  readonly between: (first: CivilDay, last: CivilDay) => Iterable<Run>;
  /** What it means on some day: the same for all expressions that mean the same. */
  readonly said: string;
  /** How far from the day on which it is said it can mean, in days: "Tuesday" a week to either side, "in March" a year. */
  readonly from: number;
  readonly to: number;
}

/** Days on which an expression means the same. */
export interface Run {
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly meant: Days;
}

/** Reads what the expression of a clue means; undefined where it means nothing on any day. */
export function meaningsOf(
  { date, sentence, isPresent }: Clue,
  text: string,
  readDates: DayReader,
): Meanings | undefined {
  const start = Math.max(sentence.start, date.start - SIDE);
  const words = text.slice(start, Math.min(sentence.end, date.end + SIDE));
  const at = date.start - start;
  const readOn = readDates(words);
  const isAhead =
    isPresent && readOn(null).some(({ start, end, timex }) => start <= at && at < end && WEEKDAY.test(timex));
  const known = new Map<CivilDay, Days | undefined>();
  const on = (day: CivilDay): Days | undefined => {
    if (!known.has(day)) {
      const meant = dateAt(at, words, readOn(isoDay(day)));
      // "On Monday he comes" is of the Monday to come, whichever a reader of dates takes it for.
      known.set(
        day,
        isAhead && meant && meant.latest < day
          ? { earliest: meant.earliest + WEEK, latest: meant.latest + WEEK }
          : meant,
      );
    }
    return known.get(day);
  };
  const sampled = (days: readonly CivilDay[]): Sample[] =>
    days.flatMap((day) => {
      const meant = on(day);
      return meant ? [{ day, from: meant.earliest - day, to: meant.latest - day }] : [];
    });
  const first = sampled(TWO_WEEKS);
  const weekly = first.length === TWO_WEEKS.length ? sameEveryWeek(first) : undefined;
  const samples = weekly ? first : [...first, ...sampled(MONTHS)];
  const [one] = samples;
  if (!one) return undefined;
  const from = Math.min(...samples.map((one) => one.from));
  const to = Math.max(...samples.map((one) => one.to));
  const slack = weekly ? 0 : SLACK;
  return {
    between: runsOf(weekly ?? on),
    said: `${one.day + one.from}/${one.day + one.to}`,
    from: from - slack,
    to: to + slack,
  };
}

type Reads = (day: CivilDay) => Days | undefined;

/** "Last month" means the same for weeks: where both ends of a stretch agree, what lies between them is not read. */
function runsOf(on: Reads): Meanings['between'] {
  function* runs(first: CivilDay, last: CivilDay, width: number): Generator<Run> {
    for (let start = Math.floor(first / width) * width; start <= last; start += width) {
      const [meant, then] = [on(start), width > 1 ? on(start + width) : undefined];
      const own = { first: Math.max(first, start), last: Math.min(last, start + width - 1) };
      const isSame = meant && then && meant.earliest === then.earliest && meant.latest === then.latest;
      if (isSame || width === 1) {
        if (meant) yield { ...own, meant };
      } else yield* runs(own.first, own.last, width / FINER);
    }
  }
  return (first, last) => runs(first, last, WIDEST);
}

/** How long such a stretch is, in days, and by how much the next that is tried is shorter. */
const WIDEST = 64;
const FINER = 8;

/** What an expression means on a day, in days from it. */
interface Sample {
  readonly day: CivilDay;
  readonly from: number;
  readonly to: number;
}

/**
 * The meanings of "on Thursday" or "yesterday", which lie as far from every Monday as from any other, without a reading of each
 * day; undefined for "last month".
 */
function sameEveryWeek(samples: readonly Sample[]): Reads | undefined {
  const byWeekday = new Map(samples.map((one) => [isoWeekday(one.day), one]));
  const isSame = samples.every(({ day, from, to }) => {
    const other = byWeekday.get(isoWeekday(day));
    return other?.from === from && other.to === to;
  });
  if (!isSame) return undefined;
  return (day) => {
    const sample = byWeekday.get(isoWeekday(day));
    return sample && { earliest: day + sample.from, latest: day + sample.to };
  };
}

/**
 * How much of a sentence is read on either side of an expression, in UTF-16 units; few sentences are longer. A list of 50 KB without
 * a stop was read whole for each of its expressions and each day, which took seven seconds.
 */
const SIDE = 400;

const WEEK = 7;

/** A week of days, and another of which each lies in another month and has another weekday, in days since 1970. */
const TWO_WEEKS: readonly CivilDay[] = Array.from({ length: 14 }, (_, index) =>
  index < 7 ? 18_800 + index : 18_800 + 30 * index,
);

/** Days of each month of a year and a half. */
const MONTHS: readonly CivilDay[] = Array.from({ length: 18 }, (_, index) => 18_810 + 30 * index);

/** What lies between two samples, in days. */
const SLACK = 31;

function dateAt(offset: number, sentence: string, dates: readonly DatedSpan[]): Days | undefined {
  return datesOf(sentence, dates).find(({ start, end }) => start <= offset && offset < end)?.date;
}

import { type CivilDay, isoDay } from '../../../model/civil-day.ts';
import type { EdtfDate } from '../../../model/edtf.ts';
import { type DatedSpan, datesOf } from '../clauses/dated-span.ts';
import type { Clue } from './clues.ts';
import { type DayReader, WEEKDAY } from './own-days.ts';

/** What the expression of a clue means where the text came out on a day. */
export interface Meanings {
  readonly on: (day: CivilDay) => EdtfDate | undefined;
  /** What it means on some day: the same for all expressions that mean the same. */
  readonly said: string;
  /**
   * How far from the day on which it is said it can mean, in days: "Tuesday" a week to either side, "in
   * March" a year.
   */
  readonly from: number;
  readonly to: number;
}

/** Reads what the expression of a clue means; undefined where it means nothing on any day. */
export function meaningsOf(
  { date, sentence, isPresent }: Clue,
  text: string,
  readDates: DayReader,
): Meanings | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const at = date.start - sentence.start;
  const readOn = readDates(words);
  const known = new Map<CivilDay, EdtfDate | undefined>();
  const readOnDay = (day: CivilDay): EdtfDate | undefined => {
    if (!known.has(day)) known.set(day, dateAt(at, words, readOn(isoDay(day))));
    return known.get(day);
  };
  const isAhead =
    isPresent && readOn(null).some(({ start, end, timex }) => start <= at && at < end && WEEKDAY.test(timex));
  // "On Monday he comes" is of the Monday to come, whichever a reader of dates takes it for.
  const on = (day: CivilDay): EdtfDate | undefined => {
    const meant = readOnDay(day);
    return isAhead && meant && meant.latest < day ? readOnDay(day + WEEK) : meant;
  };
  let [from, to] = [Infinity, -Infinity];
  for (const day of SAMPLES) {
    const meant = on(day);
    if (!meant) continue;
    from = Math.min(from, meant.earliest - day);
    to = Math.max(to, meant.latest - day);
  }
  if (from > to) return undefined;
  const slack = to - from > NEAR ? SLACK : 0;
  return { on, said: on(SAMPLES[0] ?? 0)?.text ?? '', from: from - slack, to: to + slack };
}

const WEEK = 7;

/** An expression that reaches no further, in days, is one of the week and not of the year. */
export const NEAR = 45;

/** Each day of two weeks and one of each month of a year and a half, in days since 1970. */
const SAMPLES: readonly CivilDay[] = [
  ...Array.from({ length: 14 }, (_, index) => 18_800 + index),
  ...Array.from({ length: 18 }, (_, index) => 18_810 + 30 * index),
];

/** What lies between two samples, in days. */
const SLACK = 31;

function dateAt(offset: number, sentence: string, dates: readonly DatedSpan[]): EdtfDate | undefined {
  return datesOf(sentence, dates).find(({ start, end }) => start <= offset && offset < end)?.date;
}

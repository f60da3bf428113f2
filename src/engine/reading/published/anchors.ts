import { type CivilDay, isoDay } from '../../../model/civil-day.ts';
import type { EdtfDate } from '../../../model/edtf.ts';
import { widthInDays } from '../../events/date-agreement.ts';
import { type Step, stepIn } from '../../events/told-step.ts';
import { type DatedSpan, datesOf } from '../clauses/dated-span.ts';
import type { Telling } from '../clauses/telling.ts';
import { participantsOf } from '../who/cast.ts';
import { contradicts } from './contradicts.ts';
import { fitOf, type Scene } from './fit.ts';
import type { KnownPast, PastEvent } from './known-past.ts';
import { FIT, REACH } from './tuning.ts';

/** Reads the time expressions of a text as if it had come out on a day (EDTF); of one text for as many days as are asked for. */
export type DateReader = (text: string) => (published: string | null) => readonly DatedSpan[];

/** What a text says relative to its own day, and the event that it must mean. */
export interface Anchor {
  readonly telling: Telling;
  readonly event: PastEvent;
  /** How well who, where and what fit. */
  readonly facts: number;
  /** The days on which the text can have said so, and how well it fits on each. */
  readonly days: ReadonlyMap<CivilDay, number>;
}

/** The events that a telling may be of, each with the days on which a text can have told of it in these words. */
export function anchorsOf(
  telling: Telling,
  text: string,
  readDates: DateReader,
  past: KnownPast,
  scene: Scene,
): Anchor[] {
  const who = participantsOf(telling.cast);
  const candidates = new Set(who.flatMap((id) => past.of(id)));
  const sentence = text.slice(telling.sentence.start, telling.sentence.end);
  const offset = (telling.date?.start ?? 0) - telling.sentence.start;
  const step = stepIn(telling.words);
  const readOn = readDates(sentence);
  const meanings = new Map<CivilDay, EdtfDate | undefined>();
  const meantOn = (day: CivilDay): EdtfDate | undefined => {
    if (!meanings.has(day)) meanings.set(day, dateAt(offset, sentence, readOn(isoDay(day))));
    return meanings.get(day);
  };
  const reach = reachOf(meantOn);
  if (!reach) return [];
  return [...candidates].flatMap((event) => {
    if (widthInDays(event.date) > FIT.widestEvent) return [];
    const found = fitOf(telling, who, event, scene);
    if (!found || found.fit < FIT.least || contradicts(telling, event, past)) return [];
    const { facts, fit: weight } = found;
    const days = new Map<CivilDay, number>();
    for (const distance of REACH) {
      const day = event.date.earliest + distance;
      // Asked first: counting from the days is most of what this costs.
      if (day + reach.from > event.date.latest || day + reach.to < event.date.earliest) continue;
      if (!isPossible(telling, event, day)) continue;
      const meant = meantOn(day);
      if (!meant || widthInDays(meant) > FIT.widestReading) continue;
      const isIt =
        (meant.earliest <= event.date.earliest && event.date.latest <= meant.latest) ||
        (event.date.earliest <= meant.earliest && meant.latest <= event.date.latest);
      const whole = meant.earliest === event.date.earliest && meant.latest === event.date.latest;
      if (isIt && isStepOf(step, meant, event.date)) days.set(day, weight + (whole ? FIT.whole : 0));
    }
    return days.size > 0 ? [{ telling, event, facts, days }] : [];
  });
}

/**
 * How far from the day on which it is said an expression can mean: "Tuesday" a week to either side, "in March" a year. Tried on some days, so
 * that none of the many on which it cannot mean an event is counted from (an undated article took 27 ms, now 18, on a busy machine). Undefined for what means
 * nothing on any of them.
 */
function reachOf(
  meantOn: (day: CivilDay) => EdtfDate | undefined,
): { readonly from: number; readonly to: number } | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const day of SAMPLES) {
    const meant = meantOn(day);
    if (!meant) continue;
    from = Math.min(from, meant.earliest - day);
    to = Math.max(to, meant.latest - day);
  }
  return from <= to ? { from: from - SLACK, to: to + SLACK } : undefined;
}

/** Each day of a week and one of each month of a year and a half, in days since 1970. */
const SAMPLES: readonly CivilDay[] = [
  ...Array.from({ length: 7 }, (_, index) => 18_800 + index),
  ...Array.from({ length: 18 }, (_, index) => 18_810 + 30 * index),
];

/** What lies between two samples, in days. */
const SLACK = 31;

/** "Arrived on Wednesday" is no visit that ended on a Wednesday, and "left on Wednesday" none that began then. */
function isStepOf(step: Step | undefined, meant: EdtfDate, event: EdtfDate): boolean {
  if (widthInDays(meant) > 1) return true;
  if (step === 'start') return meant.earliest === event.earliest;
  return step !== 'end' || meant.latest === event.latest;
}

function dateAt(offset: number, sentence: string, dates: readonly DatedSpan[]): EdtfDate | undefined {
  return datesOf(sentence, dates).find(({ start, end }) => start <= offset && offset < end)?.date;
}

/** What has happened lies behind, what is planned ahead. */
function isPossible({ status }: Telling, { date }: PastEvent, day: CivilDay): boolean {
  return status === 'planned' ? date.latest >= day : status !== 'happened' || date.earliest <= day;
}

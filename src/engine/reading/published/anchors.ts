import { type CivilDay, isoDay } from '../../../model/civil-day.ts';
import type { EdtfDate } from '../../../model/edtf.ts';
import { widthInDays } from '../../events/date-agreement.ts';
import { type Step, stepIn } from '../../events/told-step.ts';
import { participantsOf } from '../cast.ts';
import { type DatedSpan, datesOf } from '../dated-span.ts';
import type { Telling } from '../telling.ts';
import { fitOf, type Scene } from './fit.ts';
import type { KnownPast, PastEvent } from './known-past.ts';
import { FIT, REACH } from './tuning.ts';

/** Reads the time expressions of a text as if it had come out on a day (EDTF); of one text for as many days as are asked for. */
export type DateReader = (text: string) => (published: string | null) => readonly DatedSpan[];

/** What a text says relative to its own day, and the event that it must mean. */
export interface Anchor {
  readonly telling: Telling;
  readonly event: PastEvent;
  readonly weight: number;
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
  return [...candidates].flatMap((event) => {
    if (widthInDays(event.date) > FIT.widestEvent) return [];
    const weight = fitOf(telling, who, event, scene);
    if (weight < FIT.least) return [];
    const days = new Map<CivilDay, number>();
    for (const distance of REACH) {
      const day = event.date.earliest + distance;
      // Asked first: it halves the days, and counting from them is most of what this costs.
      if (!isPossible(telling, event, day)) continue;
      const meant = meantOn(day);
      if (!meant || widthInDays(meant) > FIT.widestReading) continue;
      const isIt =
        (meant.earliest <= event.date.earliest && event.date.latest <= meant.latest) ||
        (event.date.earliest <= meant.earliest && meant.latest <= event.date.latest);
      const whole = meant.earliest === event.date.earliest && meant.latest === event.date.latest;
      if (isIt && isStepOf(step, meant, event.date)) days.set(day, weight + (whole ? FIT.whole : 0));
    }
    return days.size > 0 ? [{ telling, event, weight, days }] : [];
  });
}

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

import type { EdtfDate } from '../../model/edtf.ts';
import { anchorDay, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';

/** One time that people came together: what happened in one place on days that follow each other. */
export interface Occasion {
  /** The event that tells it best, then those that lie in it. */
  readonly events: readonly [Event, ...Event[]];
  readonly earliest: number;
  readonly latest: number;
}

/** How many of the people and places asked for the title of an event names, whether it lies in them alone, and whether it tells the deed. */
interface TitledCounts {
  readonly people: number;
  readonly places: number;
  readonly isThereAlone: boolean;
  readonly isDeed: boolean;
}

/** Talks on the 8th and the parade on the 9th are one time that people came together. Days. */
export const SAME_TIME = 1;
/** Whoever is received on the 13th and again on the 15th has stayed there, and visited once. Days. */
export const SAME_VISIT = 2;

/** What makes of two events one time that people came together. */
export interface Together {
  /** Days that may lie between them. */
  readonly apart: number;
  /**
   * Of a question for who it was: true for somebody (id) at an event who answers it. One of them must have been at both: beside Scholz
   * on the 17th Blinken on the 18th is another answer.
   */
  readonly answers?: (event: Event, id: string) => boolean;
}

/** A vague date ("2022") covers so much that it would swallow every stay in it. Days. */
const LONGEST_STAY = 14;

/**
 * Events as occasions, in order of time. Events that lie in one place on days at most so many apart are one occasion, and so are the
 * parts of an event: leaders count a visit once, whatever it held. Of its events the one whose title names the places asked
 * for comes first, then one that lies in them alone, then one that tells the deed, then the whole, then the one that names people asked for, then the longest, then that of most reports.
 */
export function occasionsOf(
  events: readonly Event[],
  titled: (event: Event) => TitledCounts,
  together: Together = { apart: SAME_TIME },
): readonly Occasion[] {
  const dated = events
    .map((event) => ({ event, date: knownEdtf(event.date) }))
    .toSorted(
      (a, b) => anchorDay(a.date) - anchorDay(b.date) || b.event.reports.length - a.event.reports.length,
    );
  const occasions: Occasion[] = [];
  const kin = kinOf(events);
  const places = new Map<string, number>();
  let open: readonly number[] = [];
  for (const { event, date } of dated) {
    open = open.filter((one) => (occasions[one]?.latest ?? 0) + together.apart >= anchorDay(date));
    const related = (kin.get(event.id) ?? []).flatMap((id) => places.get(id) ?? []);
    const touching = open.filter((one) => isThere(event, date, occasions[one], together));
    const at = Math.max(-1, ...related, ...touching);
    const known = occasions[at];
    if (known) occasions[at] = joined(known, event, date, titled);
    else occasions.push({ events: [event], earliest: anchorDay(date), latest: lastDay(date) });
    const own = known ? at : occasions.length - 1;
    places.set(event.id, own);
    if (!open.includes(own)) open = [...open, own];
  }
  return occasions;
}

/** For each event those that it is a part of, or that are parts of it. */
function kinOf(events: readonly Event[]): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = kin.get(id);
    if (known) known.push(other);
    else kin.set(id, [other]);
  };
  for (const { id, parts = [] } of events)
    for (const part of parts) {
      add(id, part);
      add(part, id);
    }
  return kin;
}

/** True for an event in one place with an occasion, on days that touch its days. */
function isThere(
  event: Event,
  date: EdtfDate,
  occasion: Occasion | undefined,
  { apart, answers }: Together,
): boolean {
  if (!occasion) return false;
  const { events, earliest, latest } = occasion;
  if (latest - earliest > LONGEST_STAY || lastDay(date) - anchorDay(date) > LONGEST_STAY) return false;
  const touches = anchorDay(date) <= latest + apart && lastDay(date) >= earliest - apart;
  return (
    touches &&
    events.some(({ places }) => places.some((place) => event.places.includes(place))) &&
    (!answers ||
      event.participants.some(
        (id) => answers(event, id) && events.some((one) => one.participants.includes(id)),
      ))
  );
}

function joined(
  { events, earliest, latest }: Occasion,
  event: Event,
  date: EdtfDate,
  titled: (event: Event) => TitledCounts,
): Occasion {
  const [first, ...others] = events;
  const isBetter = compareMerits(meritsOf(event, titled(event)), meritsOf(first, titled(first))) > 0;
  return {
    events: isBetter ? [event, first, ...others] : [first, ...others, event],
    earliest: Math.min(earliest, anchorDay(date)),
    latest: Math.max(latest, lastDay(date)),
  };
}

/** What makes an event tell an occasion better, the more telling first. */
function meritsOf(
  { parts = [], reports, date: text }: Event,
  { people, places, isThereAlone, isDeed }: TitledCounts,
): readonly number[] {
  const date = knownEdtf(text);
  const days = lastDay(date) - anchorDay(date);
  return [
    places,
    Number(isThereAlone),
    Number(isDeed),
    parts.length,
    Math.min(people, 1),
    days,
    people,
    reports.length,
  ];
}

function compareMerits(a: readonly number[], b: readonly number[]): number {
  return a.map((merit, at) => merit - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function lastDay(date: EdtfDate): number {
  return Number.isFinite(date.latest) ? date.latest : anchorDay(date);
}

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

/** Talks on the 8th and the parade on the 9th are one stay. Days. */
const SAME_STAY = 1;

/** A vague date ("2022") covers so much that it would swallow every stay in it. Days. */
const LONGEST_STAY = 14;

/**
 * Events as occasions, in order of time. Events that lie in one place on days that touch are one occasion, and so are the
 * parts of an event: leaders count a visit once, whatever it held. Of its events the whole comes first, then the one whose
 * title names most of the people asked for (`titledCount`), then the one with most reports.
 */
export function occasionsOf(
  events: readonly Event[],
  titledCount: (event: Event) => number,
): readonly Occasion[] {
  const dated = events
    .map((event) => ({ event, date: knownEdtf(event.date) }))
    .toSorted(
      (a, b) => anchorDay(a.date) - anchorDay(b.date) || b.event.reports.length - a.event.reports.length,
    );
  const occasions: Occasion[] = [];
  for (const { event, date } of dated) {
    const at = occasions.findLastIndex((occasion) => isPartOf(event, date, occasion));
    const known = occasions[at];
    if (known) occasions[at] = joined(known, event, date, titledCount);
    else occasions.push({ events: [event], earliest: anchorDay(date), latest: lastDay(date) });
  }
  return occasions;
}

function isPartOf(event: Event, date: EdtfDate, { events, earliest, latest }: Occasion): boolean {
  if (events.some((other) => other.parts?.includes(event.id) || event.parts?.includes(other.id))) return true;
  if (latest - earliest > LONGEST_STAY || lastDay(date) - anchorDay(date) > LONGEST_STAY) return false;
  const touches = anchorDay(date) <= latest + SAME_STAY && lastDay(date) >= earliest - SAME_STAY;
  return touches && events.some(({ places }) => places.some((place) => event.places.includes(place)));
}

function joined(
  { events, earliest, latest }: Occasion,
  event: Event,
  date: EdtfDate,
  titledCount: (event: Event) => number,
): Occasion {
  const [first, ...others] = events;
  const merits = ({ parts = [], reports }: Event, titled: number): number[] => [
    parts.length,
    titled,
    reports.length,
  ];
  const [mine, its] = [merits(event, titledCount(event)), merits(first, titledCount(first))];
  const differing = mine.findIndex((merit, at) => merit !== its[at]);
  const isBetter = (mine[differing] ?? 0) > (its[differing] ?? 0);
  return {
    events: isBetter ? [event, first, ...others] : [first, ...others, event],
    earliest: Math.min(earliest, anchorDay(date)),
    latest: Math.max(latest, lastDay(date)),
  };
}

function lastDay(date: EdtfDate): number {
  return Number.isFinite(date.latest) ? date.latest : anchorDay(date);
}

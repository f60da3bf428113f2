import { type CivilDay, civilDate } from '../../../model/civil-day.ts';
import { widthInDays } from '../../events/date-agreement.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import type { KnownPast, PastEvent } from './known-past.ts';
import { ERA, TOPIC } from './tuning.ts';

/** How likely the days around one are for a text by what it is about, in nats, and the sum of that over all days (`mass`, no logarithm). */
export interface Prior {
  readonly on: (day: CivilDay) => number;
  readonly mass: number;
}

/**
 * What a text says of its time as a whole: the years of those whom it names, and the weeks of which as much is known that is like
 * it. Weeks of which nothing is known are as likely as the usual one.
 */
export function priorOf(
  { names }: Pick<ArticleToRead, 'names'>,
  past: KnownPast,
  likeness: (event: PastEvent) => number,
): Prior {
  const entities = [...new Set(names.map(({ entity }) => entity))];
  const era = eraOf(entities, past);
  const rarity = new Map(
    entities.map((id) => [id, Math.log(past.events.length / Math.max(1, past.of(id).length))]),
  );
  const events = past.events.filter(
    ({ date }) => widthInDays(date) <= TOPIC.widestEvent && date.earliest >= TOPIC.first,
  );
  const bins = events.reduce((last, { date }) => Math.max(last, binOf(date.earliest)), 1) + TOPIC.after;
  const [told, known] = [new Float64Array(bins), new Float64Array(bins)];
  let usual = 0;
  for (const event of events) {
    const shared = entities.filter((id) => event.people.has(id) || event.places.main.has(id));
    const like = Math.exp(
      TOPIC.words * likeness(event) +
        TOPIC.names * shared.reduce((sum, id) => sum + (rarity.get(id) ?? 0), 0),
    );
    const bin = binOf(event.date.earliest);
    told[bin] = (told[bin] ?? 0) + like;
    known[bin] = (known[bin] ?? 0) + 1;
    usual += like / events.length;
  }
  spread(told);
  spread(known);
  const values = Float64Array.from({ length: bins }, (_, bin) => {
    const topic = Math.log(((told[bin] ?? 0) + usual) / ((known[bin] ?? 0) + 1) / usual);
    return topic + era(civilDate(TOPIC.first + bin * TOPIC.bin).year);
  });
  const least = values.reduce((one, other) => Math.min(one, other), 0);
  return {
    on: (day) => values[binOf(day)] ?? least,
    mass: values.reduce((sum, value) => sum + TOPIC.bin * Math.exp(value), 0),
  };
}

function binOf(day: CivilDay): number {
  return Math.floor((day - TOPIC.first) / TOPIC.bin);
}

/** Spreads what is in each bin over those around it, ever less. */
function spread(bins: Float64Array): void {
  const fades = Math.exp(-TOPIC.bin / TOPIC.scale);
  const own = Float64Array.from(bins);
  for (let bin = 1; bin < bins.length; bin++) bins[bin] = (bins[bin] ?? 0) + fades * (bins[bin - 1] ?? 0);
  let ahead = 0;
  for (let bin = bins.length - 1; bin >= 0; bin--) {
    bins[bin] = (bins[bin] ?? 0) + ahead;
    ahead = fades * (ahead + (own[bin] ?? 0));
  }
}

/**
 * How well the whole cast of a text suits a year: who is named in it is known from then more often than others are. Measured
 * against the share of that year in all that is known, because a knowledge base knows much of some years; without that, every
 * text about two who meet every year was taken to be of its fullest one.
 */
function eraOf(entities: readonly string[], past: KnownPast): (year: number) => number {
  const all = yearsOf(past.events);
  const cast = entities.map((id) => yearsOf(past.of(id))).filter(({ size }) => size >= ERA.fewest);
  const known = new Map<number, number>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    const usual = (all.near(year) + 1) / (all.size + 1);
    // Drawn towards the usual share: of one who is known from a few events, that none is of that year says little.
    const shares = cast.map(
      ({ near, size }) => (near(year) + ERA.smoothing * usual) / (size + ERA.smoothing),
    );
    const score = ERA.weight * shares.reduce((sum, share) => sum + Math.log(share / usual), Math.log(usual));
    known.set(year, score);
    return score;
  };
}

/** How many of some events have years, and how many of them lie in a year or next to it. */
function yearsOf(events: readonly PastEvent[]): {
  readonly size: number;
  readonly near: (year: number) => number;
} {
  const near = new Map<number, number>();
  const dated = events.flatMap(({ years }) => (years ? [years] : []));
  for (const [first, last] of dated)
    for (let year = first; year <= last; year++) near.set(year, (near.get(year) ?? 0) + 1);
  return { size: dated.length, near: (year) => near.get(year) ?? 0 };
}

import { type Span, touches } from '../../../src/engine/reading/layout/span.ts';
import type { TextEvent } from '../../../src/engine/reading/read-events.ts';
import { knownEdtf } from '../../../src/model/edtf.ts';
import type { GoldEvent, Judged } from './gold/gold.ts';

/** How the events read from some texts compare with what a reader wrote down. */
export interface ReadingFigures {
  /** Events of the gold, those of them that were found, and of these the ones with the right status and date. */
  gold: number;
  found: number;
  status: number;
  date: number;
  /** Of the people and places of the events found: those that were named. */
  cast: number;
  castNamed: number;
  /** Events read, those that tell of nothing in the gold, and those where there must be none. */
  read: number;
  wrong: number;
  forbidden: number;
  /** Events that tell again what another event already tells. */
  doubled: number;
}

/** A gold event with the event that was read for it. */
export interface Match {
  readonly gold: GoldEvent;
  readonly event: TextEvent | undefined;
}

/** What came out for one text. */
export interface Measured {
  readonly matches: readonly Match[];
  readonly wrong: readonly TextEvent[];
  readonly forbidden: readonly TextEvent[];
  readonly figures: ReadingFigures;
}

/** Measures the events read from one text. */
export function measure(judged: Judged, events: readonly TextEvent[]): Measured {
  const within = events.filter(({ start }) => start < judged.end);
  const taken = new Set<TextEvent>();
  const matches = new Map<GoldEvent, TextEvent>();
  // The surest pairs first: an event that is right in date and status belongs to that gold and to no other.
  for (const least of [2, 1, 0])
    for (const gold of judged.events) {
      if (matches.has(gold)) continue;
      const event = within.find(
        (one) => !taken.has(one) && tells(one, gold.spans) && rightness(one, gold) >= least,
      );
      if (!event) continue;
      taken.add(event);
      matches.set(gold, event);
    }
  const spans = judged.events.flatMap((gold) => gold.spans);
  const others = within.filter((event) => !taken.has(event));
  const wrong = others.filter((event) => !tells(event, spans) && !tells(event, judged.tolerated));
  const pairs = judged.events.map((gold): Match => ({ gold, event: matches.get(gold) }));
  const cast = pairs.map(({ gold, event }) => castOf(gold, event));
  return {
    matches: pairs,
    wrong,
    forbidden: within.filter((event) => tells(event, judged.forbidden) && !tells(event, spans)),
    figures: {
      gold: judged.events.length,
      found: matches.size,
      status: pairs.filter(({ gold, event }) => event?.status === gold.status).length,
      date: pairs.filter(({ gold, event }) => event && isDateRight(event.date, gold)).length,
      cast: sum(cast.map(([all]) => all)),
      castNamed: sum(cast.map(([, named]) => named)),
      read: within.length,
      wrong: wrong.length,
      forbidden: within.filter((event) => tells(event, judged.forbidden) && !tells(event, spans)).length,
      doubled: others.filter((event) => tells(event, spans)).length,
    },
  };
}

/** The figures of several texts together. */
export function total(figures: readonly ReadingFigures[]): ReadingFigures {
  const sumOf = (key: keyof ReadingFigures): number => sum(figures.map((one) => one[key]));
  return {
    gold: sumOf('gold'),
    found: sumOf('found'),
    status: sumOf('status'),
    date: sumOf('date'),
    cast: sumOf('cast'),
    castNamed: sumOf('castNamed'),
    read: sumOf('read'),
    wrong: sumOf('wrong'),
    forbidden: sumOf('forbidden'),
    doubled: sumOf('doubled'),
  };
}

/** The same days as a reader's, written in whatever way. */
export function isDateRight(date: string, { date: right, also }: GoldEvent): boolean {
  const read = knownEdtf(date);
  return [right, ...also]
    .map((text) => knownEdtf(text))
    .some(({ earliest, latest }) => earliest === read.earliest && latest === read.latest);
}

function rightness(event: TextEvent, gold: GoldEvent): number {
  return Number(event.status === gold.status) + Number(isDateRight(event.date, gold));
}

function castOf(
  { participants, places }: GoldEvent,
  event: TextEvent | undefined,
): [all: number, named: number] {
  if (!event) return [0, 0];
  const named = [...event.participants, ...event.places];
  const all = [...participants, ...places];
  return [all.length, all.filter((id) => named.includes(id)).length];
}

function tells({ sentences }: TextEvent, spans: readonly (readonly [number, number])[]): boolean {
  return spans.some(([start, end]) => sentences.some((sentence: Span) => touches(sentence, { start, end })));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

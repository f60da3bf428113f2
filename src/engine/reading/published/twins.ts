import type { CivilDay } from '../../../model/civil-day.ts';
import { stemsOf } from '../../grouping/words.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import type { Span } from '../layout/span.ts';
import type { Anchor } from './anchors.ts';
import type { KnownPast, PastEvent } from './known-past.ts';
import { CERTAIN, TWIN } from './tuning.ts';

/** What of a text speaks for an event, each with how much it says. */
type Marks = ReadonlyMap<string, number>;

/**
 * True where what a text tells fits another time as well by who, where and what, and nothing else in it says which of the two is meant. "Trump met Xi
 * in Beijing on Thursday" is both of 2017 and of 2026; likeness of so few words, and how often a thing is told, are chance.
 * `best` is the day that fits best.
 */
export function hasTwin(
  best: CivilDay,
  anchors: readonly Anchor[],
  marks: (event: PastEvent) => Marks,
): boolean {
  const days = new Set(anchors.flatMap((anchor) => [...anchor.days.keys()]));
  const [top, own] = explain(best, anchors);
  const seen = new Set<string>();
  for (const day of days) {
    if (Math.abs(day - best) <= CERTAIN.apart) continue;
    const [facts, others] = explain(day, anchors);
    const key = others.map(({ id }) => id).join(' ');
    if (facts < top - TWIN.slack || seen.has(key)) continue;
    seen.add(key);
    if (advantage(marksOf(own, marks), marksOf(others, marks)) < TWIN.least) return true;
  }
  return false;
}

/** How well the facts that are told fit a day, and the events that they are of then. */
function explain(day: CivilDay, anchors: readonly Anchor[]): readonly [number, readonly PastEvent[]] {
  const best = new Map<Anchor['telling'], Anchor>();
  for (const anchor of anchors) {
    const known = best.get(anchor.telling);
    if (anchor.days.has(day) && (!known || known.facts < anchor.facts)) best.set(anchor.telling, anchor);
  }
  const chosen = [...best.values()];
  return [chosen.reduce((sum, { facts }) => sum + facts, 0), [...new Set(chosen.map(({ event }) => event))]];
}

function marksOf(events: readonly PastEvent[], marks: (event: PastEvent) => Marks): Marks {
  return new Map(events.flatMap((event) => [...marks(event)]));
}

/** What only the first has, less what only the second has. */
function advantage(one: Marks, other: Marks): number {
  const only = (a: Marks, b: Marks): number =>
    [...a].reduce((sum, [mark, weight]) => sum + (b.has(mark) ? 0 : weight), 0);
  return only(one, other) - only(other, one);
}

/** What of a text speaks for an event besides the names and days by which it was found: its other words, and all whom it names. */
export function marksIn(
  { text, names }: Pick<ArticleToRead, 'text' | 'names'>,
  dates: readonly Span[],
  past: KnownPast,
): (event: PastEvent) => Marks {
  const spans = [...names, ...dates].toSorted((a, b) => a.start - b.start);
  let [rest, end] = ['', 0];
  for (const span of spans) {
    rest += `${text.slice(end, Math.max(end, span.start))} `;
    end = Math.max(end, span.end);
  }
  const stems = stemsOf(rest + text.slice(end));
  const entities = [...new Set(names.map(({ entity }) => entity))];
  const known = new Map<PastEvent, Marks>();
  return (event) => {
    const before = known.get(event);
    if (before) return before;
    const marks = new Map([
      ...stems.filter((stem) => event.words.has(stem)).map((stem) => [stem, past.tells(stem)] as const),
      ...entities
        .filter((id) => event.people.has(id) || event.places.all.has(id))
        .map((id) => [`#${id}`, Math.log(past.events.length / past.of(id).length)] as const),
    ]);
    known.set(event, marks);
    return marks;
  };
}

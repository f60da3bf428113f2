import { type CivilDay, civilDate } from '../../model/civil-day.ts';
import { lastDayOf, type Period } from './period.ts';
import type { Direction, Pointing } from './reading.ts';

/** From where a choice among periods is made. */
interface Standpoint {
  readonly published: CivilDay;
  /** Where the clause points to. */
  readonly direction: Direction;
}

/** A month-day this near to the publication is that year's, whatever the tense (measured on 2,444 expressions of news). */
export const NEAR_DAYS = 45;

/** How many times nearer a date ahead must be than the one behind, where no word tells which is meant. */
const MUCH_NEARER = 3;

/**
 * The one of some periods, in order of time, that an expression means: the last that has begun, or the first that has not
 * ended where it lies ahead. `pointing` ("last", "this", "next") beats the direction of the clause. Undefined where none will do.
 */
export function choose(
  candidates: readonly Period[],
  { published, direction }: Standpoint,
  pointing: Pointing | undefined,
): Period | undefined {
  if (pointing === -1) return candidates.findLast((one) => lastDayOf(one) < published);
  if (pointing === 1) return candidates.find((one) => one.first > published);
  if (pointing === 0)
    return candidates.find((one) => civilDate(one.first).year === civilDate(published).year);
  if (direction === 0) return nearest(candidates, published);
  return direction === 1
    ? candidates.find((one) => lastDayOf(one) >= published)
    : candidates.findLast((one) => one.first <= published);
}

/** The last candidate that has begun, unless the next one is much nearer: news tells of the past more than of plans. */
export function nearest(candidates: readonly Period[], published: CivilDay): Period | undefined {
  const begun = candidates.findLast((one) => one.first <= published);
  const next = candidates.find((one) => one.first > published);
  if (!begun || !next) return begun ?? next;
  return (next.first - published) * MUCH_NEARER < published - lastDayOf(begun) ? next : begun;
}

/** The candidate that the publication lies in or the least from: "this winter" in early March is the one just past. */
export function closest(candidates: readonly Period[], published: CivilDay): Period | undefined {
  const gap = (one: Period): number => Math.max(one.first - published, published - lastDayOf(one), 0);
  return candidates.toSorted((a, b) => gap(a) - gap(b))[0];
}

import { seeded } from '../../seeded.ts';

/**
 * A set cut in two: the half whose errors may be looked at, and the half of which only figures are. `measure.ts` prints the
 * figures of both at every run, so those of the held-out half were seen while rules were chosen; its errors never were.
 */
export interface Halves<T> {
  readonly tuning: readonly T[];
  readonly heldOut: readonly T[];
}

/** Any number does; it must never change, or what was looked at would count as held out. */
const SEED = 6;

/** Cuts by a seeded shuffle. */
export function inHalves<T>(items: readonly T[]): Halves<T> {
  const mixed = shuffled(items);
  const middle = Math.floor(mixed.length / 2);
  return { tuning: mixed.slice(0, middle), heldOut: mixed.slice(middle) };
}

/** A shuffle by sort keys that the seed draws. */
function shuffled<T>(items: readonly T[]): T[] {
  const random = seeded(SEED);
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

import type { Candidate } from './candidate.ts';
import { MARGIN } from './confidence.ts';

/** How far the name itself and the words of the text speak for one of its bearers. */
export function pointsOf({ odds }: Candidate, entity: string): number {
  return odds.get(entity) ?? 0;
}

/** The one with the most points; undefined where another comes near. */
export function best(entities: readonly string[], points: (entity: string) => number): string | undefined {
  // Nearly all names have one bearer, and there is nothing to sort.
  if (entities.length < 2) return entities[0];
  const [first, second] = entities.toSorted((a, b) => points(b) - points(a));
  if (first === undefined || second === undefined) return first;
  return points(first) - points(second) >= MARGIN ? first : undefined;
}

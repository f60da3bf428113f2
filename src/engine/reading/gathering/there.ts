import type { Telling } from '../clauses/telling.ts';
import { withScenes } from '../who/cast.ts';

/** "He met Lind there": a telling with the place (of `last`, where those of what was told before it are one) for which its "there" stands. */
export function withThere(told: Telling, last: readonly string[]): Telling {
  if (!told.isThere || told.scenes.length > 0 || last.length !== 1) return told;
  return { ...told, scenes: last, cast: withScenes(told.cast, last) };
}

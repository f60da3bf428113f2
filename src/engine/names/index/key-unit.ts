import { DROPPED, foldedUnit } from '../../text/fold.ts';
import { lowerUnit, UNITS } from '../../text/units.ts';

/** Stands in a key for what is not seen, of which no key has any. */
export const UNSEEN = 0xffff;

/** Stands behind the end of a text: before each unit of a key. */
export const END = 0;

/**
 * What each unit is in the keys that names are sorted by: folded, and a small letter. Filled as units are met, like the classes of
 * units.ts: a page meets a hundred. What is 0 must be asked for (`keyUnit`), or is behind the end of a text.
 */
export const keyUnits = new Uint16Array(UNITS);

/** The same, whether it was met or not. */
export function keyUnit(unit: number): number {
  const folded = foldedUnit(unit);
  // The NaN that `charCodeAt` gives outside a text folds to -1.
  if (folded < 0) return END;
  const key = folded === DROPPED ? UNSEEN : lowerUnit(folded);
  keyUnits[unit] = key;
  return key;
}

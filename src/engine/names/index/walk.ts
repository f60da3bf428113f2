import { DROPPED, foldedUnit, SPACE } from '../../text/fold.ts';
import { LONGEST_GAP } from './spelling.ts';

/**
 * Finds the keys that a text goes through at a place, the longest first: the first row of one, `NO_ROW` where there is no more. With
 * `again` the next one at the place that was last asked for.
 */
export type Walk = (text: string, at: number, again: boolean) => number;

/** What a walk gives where there is no key. */
export const NO_ROW = -1;

/** How much is passed over between two units of a key: all that spelling.ts accepts. */
const LONGEST_PASSAGE = 2 * LONGEST_GAP;

/** Behind what is not seen, and behind white space after white space: what a name may hold without spelling it. */
export function afterPassage(text: string, from: number): number {
  const afterSpace = foldedUnit(text.charCodeAt(from - 1)) === SPACE;
  let place = from;
  while (place - from < LONGEST_PASSAGE) {
    const unit = foldedUnit(text.charCodeAt(place));
    if (unit !== DROPPED && !(afterSpace && unit === SPACE)) break;
    place++;
  }
  return place;
}

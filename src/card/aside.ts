import { type Box, unionOf } from '../model/placed-mention.ts';
import { covers, movedInto } from './parking.ts';
import { overlaps, shifted } from './placement.ts';
import { GAP } from './tuning.ts';

/**
 * A card's box, moved along the line by as little as it takes to lie on no pinned card. It stays at its name: where it
 * could not, or where there is no room, it lies over the pinned one, as the card that the reader asked for last.
 */
export function asideOf(card: Box, pinned: readonly Box[], name: readonly Box[], viewport: Box): Box {
  const isFree = (box: Box): boolean => !pinned.some((other) => overlaps(box, other));
  if (isFree(card)) return card;
  const whole = unionOf(name);
  const isAtName = (box: Box): boolean => box.left <= whole.right && box.right >= whole.left;
  const [nearest] = pinned
    .flatMap(({ left, right }) => [left - GAP - card.right, right + GAP - card.left])
    .sort((one, other) => Math.abs(one) - Math.abs(other))
    .map((x) => movedInto(shifted(card, { x, y: 0 }), viewport))
    .filter((box) => isAtName(box) && isFree(box) && !name.some((line) => covers(box, line)));
  return nearest ?? card;
}

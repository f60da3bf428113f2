import { type Box, unionOf } from '../model/placed-mention.ts';
import { covers, movedInto } from './parking.ts';
import { clamp, sharedArea, shifted } from './placement.ts';
import { GAP } from './tuning.ts';

/**
 * A card's box, moved along the line to where it hides least of the pinned cards, by as little as that takes. It stays at its
 * name: where there is no more room it lies over a pinned one in part, as the card that the reader asked for last.
 */
export function asideOf(card: Box, pinned: readonly Box[], name: readonly Box[], viewport: Box): Box {
  const whole = unionOf(name);
  // As far as the name reaches: so it still stands at it.
  const [least, most] = [whole.left - card.right, whole.right - card.left];
  const moved = pinned
    .flatMap(({ left, right }) => [left - GAP - card.right, right + GAP - card.left])
    .map((x) => clamp(x, least, most))
    .sort((one, other) => Math.abs(one) - Math.abs(other))
    .map((x) => movedInto(shifted(card, { x, y: 0 }), viewport))
    .filter((box) => !name.some((line) => covers(box, line)));
  const hiddenBy = (box: Box): number => pinned.reduce((sum, other) => sum + sharedArea(box, other), 0);
  return moved.reduce((best, box) => (hiddenBy(box) < hiddenBy(best) ? box : best), card);
}

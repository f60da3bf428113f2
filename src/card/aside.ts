import { type Box, unionOf } from '../model/placed-mention.ts';
import { movedInto } from './parking.ts';
import { clamp, sharedArea, shifted } from './placement.ts';
import { GAP } from './tuning.ts';

/**
 * The box of a card above or below its name, moved along the line to where it hides least of the pinned cards. It goes no further
 * than the name reaches: where there is no more room it lies over a pinned one in part, as the card that the reader asked for last.
 */
export function asideOf(card: Box, pinned: readonly Box[], name: readonly Box[], viewport: Box): Box {
  const whole = unionOf(name);
  const moved = pinned
    .flatMap(({ left, right }) => [left - GAP - card.right, right + GAP - card.left])
    .map((to) => {
      const x = clamp(to, whole.left - card.right, whole.right - card.left);
      return movedInto(shifted(card, { x, y: 0 }), viewport);
    });
  const hiddenBy = (box: Box): number => pinned.reduce((sum, other) => sum + sharedArea(box, other), 0);
  return moved.reduce((best, box) => (hiddenBy(box) < hiddenBy(best) ? box : best), card);
}

import type { Box } from '../model/placed-mention.ts';
import { type Placement, type Shift, scaled } from './placement.ts';
import { GAP, LEAST_SHEET, LEAST_TOLD, LEFT_OF_PAGE, LOW_SHEET, MOST_SHEET, PUSHED_AWAY } from './tuning.ts';

/** What is to be placed: the name's box, what is visible (both of the layout viewport), and the height that the sheet wants in its own px. */
interface SheetQuestion {
  /** Null where nobody knows where it stands. */
  readonly name: Box | null;
  readonly viewport: Box;
  readonly height: number;
  /** CSS px of the page to one of the sheet. */
  readonly zoom: number;
}

/**
 * Where a card opened by a finger goes: over the whole width at the bottom, where the thumb is. A name low on the screen
 * makes the sheet lower, and one that would still be covered sends it to the top.
 */
export function placeSheet({ name, viewport, height, zoom }: SheetQuestion): Placement {
  const by = 1 / zoom;
  const { side, box } = placeOnScreen(name && scaled(name, by), scaled(viewport, by), height);
  return { side, box: scaled(box, zoom), zoom };
}

/** In px of the sheet, which are those of the hand: its least and most heights are measured by eye and finger. */
function placeOnScreen(name: Box | null, viewport: Box, height: number): Placement {
  const { left, right, top, bottom } = viewport;
  const whole = bottom - top;
  // A phone that was turned once had a sheet whose name and close button lay above its screen.
  const wanted = Math.min(height, Math.max(whole * MOST_SHEET, LOW_SHEET), whole - LEFT_OF_PAGE);
  const least = Math.min(wanted, Math.max(whole * LEAST_SHEET, LEAST_TOLD));
  const below = name === null ? wanted : bottom - name.bottom - GAP;
  const above = name === null ? 0 : name.top - GAP - top;
  if (below < least && above >= least)
    return { side: 'above', box: { left, right, top, bottom: top + Math.min(wanted, above) } };
  // In a window too low for both, the sheet tells whose it is, and lies on the name.
  const tall = below < least ? wanted : Math.min(wanted, below);
  return { side: 'below', box: { left, right, top: bottom - tall, bottom } };
}

/** True where a finger has pushed a sheet far enough, in px of the sheet, towards the edge that it stands at. */
export function isPushedAway({ side }: Placement, { y }: Shift): boolean {
  return (side === 'above' ? -y : y) >= PUSHED_AWAY;
}

import type { Box } from '../model/placed-mention.ts';
import { overlaps, shrunk } from './placement.ts';
import { CARD_WIDTH, GAP, MARGIN, MOST_HEIGHT } from './tuning.ts';

/**
 * Where the reader has put the card by hand: its distances from the nearest corner of what is visible, because a card that
 * was parked at the right stands at the right in a window of any width.
 */
export interface Parking {
  readonly atRight: boolean;
  readonly atBottom: boolean;
  /** CSS px from that corner. */
  readonly x: number;
  readonly y: number;
}

/** The place of a card that stands in this box. */
export function parkingOf(box: Box, viewport: Box): Parking {
  const [left, right] = [box.left - viewport.left, viewport.right - box.right];
  const [top, bottom] = [box.top - viewport.top, viewport.bottom - box.bottom];
  const [atRight, atBottom] = [right < left, bottom < top];
  return { atRight, atBottom, x: atRight ? right : left, y: atBottom ? bottom : top };
}

/** The box of a parked card of this height: the parked corner stays where it is, the others follow. */
export function placeParked({ atRight, atBottom, x, y }: Parking, viewport: Box, height: number): Box {
  const width = Math.min(CARD_WIDTH, viewport.right - viewport.left - 2 * MARGIN);
  const tall = Math.min(height, MOST_HEIGHT, viewport.bottom - viewport.top - 2 * MARGIN);
  const left = atRight ? viewport.right - x - width : viewport.left + x;
  const top = atBottom ? viewport.bottom - y - tall : viewport.top + y;
  return movedInto({ left, top, right: left + width, bottom: top + tall }, viewport);
}

/** A box that grows downwards to the height that is wanted, as far as there is room; it never shrinks under the hand that put it there. */
export function grown(box: Box, height: number, viewport: Box): Box {
  const wanted = Math.min(box.top + Math.min(height, MOST_HEIGHT), viewport.bottom - MARGIN);
  return { ...box, bottom: Math.max(box.bottom, wanted) };
}

/** A box shifted as little as it takes to lie in what is visible; its head stays in sight where it is too large. */
export function movedInto(box: Box, viewport: Box): Box {
  const x = stepInto(box.left, box.right, viewport.left, viewport.right);
  const y = stepInto(box.top, box.bottom, viewport.top, viewport.bottom);
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

/** True where a card in this box would lie on the name, or as close to it as no card is placed. */
export function covers(card: Box, name: Box): boolean {
  return overlaps(card, shrunk(name, -GAP));
}

function stepInto(from: number, to: number, least: number, most: number): number {
  const over = Math.max(0, to + MARGIN - most);
  return Math.max(least + MARGIN - from, -over);
}

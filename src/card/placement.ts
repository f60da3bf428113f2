import { type Box, unionOf } from '../model/placed-mention.ts';
import { CARD_WIDTH, CORNER_INSET, GAP, INDENT, LEAST_ROOM, MARGIN, MOST_HEIGHT } from './tuning.ts';

/**
 * Where the card goes: boxes in, a box out, nothing else. Beside a horizontal line the card stands below or above the
 * whole line, beside a vertical one left or right of it, so that it covers neither the name nor the line being read.
 */

/** The side of the name on which a card stands. */
export type Side = 'below' | 'above' | 'right' | 'left';

export interface Placement {
  readonly side: Side;
  readonly box: Box;
  /** CSS px of the page to one of the card; 1 where absent. */
  readonly zoom?: number;
}

interface PlacementQuestion {
  /** The boxes of the name, one a line; at least one. */
  readonly name: readonly Box[];
  readonly vertical: boolean;
  /** What is visible: the visual viewport, in the coordinates of the layout viewport. */
  readonly viewport: Box;
  /** The height that the card wants. */
  readonly height: number;
  /** True where text runs from right to left: the card then hangs from the name's right end. */
  readonly rightToLeft: boolean;
  /** The side of a card that is open: it stays there while its height changes. */
  readonly side?: Side | undefined;
}

/** Places the card in the layout viewport. Inside what is visible wherever it fits; the card scrolls where it does not. */
export function placeCard(question: PlacementQuestion): Placement {
  const { viewport, vertical } = question;
  const name = unionOf(question.name);
  const room = shrunk(viewport, MARGIN);
  const width = Math.min(CARD_WIDTH, Math.max(0, room.right - room.left));
  const wanted = Math.min(question.height, MOST_HEIGHT);
  const side = question.side ?? chooseSide(name, room, vertical ? width : wanted, vertical);
  return {
    side,
    box: vertical
      ? beside(side, name, room, width, wanted)
      : stacked(side, question, name, room, width, wanted),
  };
}

/** How far something has moved, in CSS px. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** A box that has moved. */
export function shifted(box: Box, { x, y }: Shift): Box {
  return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
}

/** A box in px of another size. */
export function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

/** True where two boxes share a part. */
export function overlaps(a: Box, b: Box): boolean {
  return sharedArea(a, b) > 0;
}

/** How much of two boxes is the same, in square CSS px. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** The middle of a card's box, and a point inside each corner: the corners themselves are rounded away. */
export function middleAndCorners(box: Box): [x: number, y: number][] {
  const { left, top, right, bottom } = shrunk(box, CORNER_INSET);
  return [
    [(left + right) / 2, (top + bottom) / 2],
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
}

/** Below or right where the card fits there, else above or left where it fits, else where there is more room. */
function chooseSide(name: Box, room: Box, size: number, vertical: boolean): Side {
  const [after, before] = vertical
    ? [room.right - name.right - GAP, name.left - GAP - room.left]
    : [room.bottom - name.bottom - GAP, name.top - GAP - room.top];
  const first = size <= after || (size > before && after >= before);
  if (vertical) return first ? 'right' : 'left';
  return first ? 'below' : 'above';
}

function stacked(
  side: Side,
  question: PlacementQuestion,
  name: Box,
  room: Box,
  width: number,
  wanted: number,
): Box {
  // The end of a name that runs over two lines is where the eye is; above, it is the beginning.
  const line = question.name.at(side === 'below' ? -1 : 0) ?? name;
  const start = question.rightToLeft ? line.right + INDENT - width : line.left - INDENT;
  const left = clamp(start, room.left, room.right - width);
  const free = side === 'below' ? room.bottom - name.bottom - GAP : name.top - GAP - room.top;
  const height = Math.min(wanted, Math.max(free, LEAST_ROOM), room.bottom - room.top);
  const ideal = side === 'below' ? name.bottom + GAP : name.top - GAP - height;
  const top = clamp(ideal, room.top, room.bottom - height);
  return { left, top, right: left + width, bottom: top + height };
}

function beside(side: Side, name: Box, room: Box, width: number, wanted: number): Box {
  const height = Math.min(wanted, room.bottom - room.top);
  const ideal = side === 'right' ? name.right + GAP : name.left - GAP - width;
  const left = clamp(ideal, room.left, room.right - width);
  const top = clamp(name.top, room.top, room.bottom - height);
  return { left, top, right: left + width, bottom: top + height };
}

/** A box that has come nearer to its middle on each side; further from it below zero. */
export function shrunk(box: Box, by: number): Box {
  return { left: box.left + by, top: box.top + by, right: box.right - by, bottom: box.bottom - by };
}

/** A value within bounds; the lower one wins where they cross: the head of a card matters more than its foot. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

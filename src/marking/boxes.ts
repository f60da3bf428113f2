import { type Box, unionOf } from '../model/placed-mention.ts';
import { HIT_SLOP } from './tuning.ts';

/** Two boxes in one line overlap across it at least by this share of the smaller. */
const SAME_LINE = 0.5;

/** A gap along the line that still belongs to one name: a space between two elements of it, in heights of the line. */
const SPACE_IN_LINE = 0.6;

/** One box for each line of a name: the rectangles of its parts, joined where they stand in one line. */
export function linesOf(rects: Iterable<Box>, vertical: boolean): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of rects) {
    const box: Box = { left, top, right, bottom };
    if (right - left <= 0 || bottom - top <= 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && isSameLine(last, box, vertical)) lines[lines.length - 1] = unionOf([last, box]);
    else lines.push(box);
  }
  return lines;
}

/** True for a point in a box, or next to it by less than rounding under zoom can make it. */
export function holds(box: Box, x: number, y: number): boolean {
  return (
    x >= box.left - HIT_SLOP &&
    x <= box.right + HIT_SLOP &&
    y >= box.top - HIT_SLOP &&
    y <= box.bottom + HIT_SLOP
  );
}

function isSameLine(a: Box, b: Box, vertical: boolean): boolean {
  const [across, along] = vertical ? [spanX, spanY] : [spanY, spanX];
  const height = Math.min(length(across(a)), length(across(b)));
  return (
    overlap(across(a), across(b)) >= SAME_LINE * height &&
    overlap(along(a), along(b)) >= -SPACE_IN_LINE * height
  );
}

type Extent = readonly [from: number, to: number];

const spanX = (box: Box): Extent => [box.left, box.right];
const spanY = (box: Box): Extent => [box.top, box.bottom];
const length = ([from, to]: Extent): number => to - from;

/** Negative where there is a gap. */
function overlap(a: Extent, b: Extent): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

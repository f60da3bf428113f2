import type { Box } from '../model/placed-mention.ts';
import { shrunk } from './placement.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * True where a pointer is still with the card: on the name, on the card, or on the straight way from any point of the
 * one to any point of the other. That is the convex hull of the two, so a hand may cut the corner and cross the gap.
 * Geometry instead of speed, because a slow hand on its way is no less on its way.
 */
export function isOnSafePath(point: Point, name: Box, card: Box | null, slop: number): boolean {
  const boxes = card === null ? [name] : [name, card];
  const hull = convexHull(boxes.flatMap((box) => cornersOf(box, slop)));
  return hull.every((corner, index) => {
    const following = hull[(index + 1) % hull.length];
    return following === undefined || turnOf(corner, following, point) >= 0;
  });
}

function cornersOf(box: Box, slop: number): Point[] {
  const { left, top, right, bottom } = shrunk(box, -slop);
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Andrew's monotone chain; corners in turning order, so that what is inside lies on the same side of every edge. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function halfHull(points: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (chain.length >= 2 && turnOf(...lastTwo(chain), point) <= 0) chain.pop();
    chain.push(point);
  }
  // The last corner of this half is the first of the other.
  return chain.slice(0, -1);
}

function lastTwo(chain: readonly Point[]): [Point, Point] {
  // Called with two or more points only.
  return chain.slice(-2) as [Point, Point];
}

/** Above zero where a, b, c turn one way, below zero where they turn the other, zero on a line. */
function turnOf(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

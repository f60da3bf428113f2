import { expect, it } from 'vitest';
import { holds, linesOf } from '../../src/marking/boxes.ts';
import type { Box } from '../../src/model/placed-mention.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

it.each<{ name: string; rects: Box[]; vertical?: boolean; lines: Box[] }>([
  { name: 'one rectangle', rects: [box(10, 10, 60, 30)], lines: [box(10, 10, 60, 30)] },
  {
    name: 'two elements and the space between them',
    rects: [box(10, 10, 30, 30), box(30, 12, 35, 32), box(35, 12, 90, 32)],
    lines: [box(10, 10, 90, 32)],
  },
  {
    name: 'a name wrapped over two lines',
    rects: [box(400, 10, 460, 30), box(10, 34, 80, 54)],
    lines: [box(400, 10, 460, 30), box(10, 34, 80, 54)],
  },
  {
    name: 'two columns in which the line goes on',
    rects: [box(10, 10, 60, 30), box(400, 10, 460, 30)],
    lines: [box(10, 10, 60, 30), box(400, 10, 460, 30)],
  },
  {
    name: 'vertical text in two parts of one line',
    rects: [box(10, 10, 30, 50), box(10, 50, 30, 90)],
    vertical: true,
    lines: [box(10, 10, 30, 90)],
  },
  {
    name: 'parts without size',
    rects: [box(10, 10, 10, 30), box(10, 10, 60, 30)],
    lines: [box(10, 10, 60, 30)],
  },
])('joins $name', ({ rects, vertical = false, lines }) => {
  expect(linesOf(rects, vertical)).toEqual(lines);
});

it('forgives rounding at the edge of a box, and no more', () => {
  expect(holds(box(10, 10, 20, 20), 20.6, 15)).toBe(true);
  expect(holds(box(10, 10, 20, 20), 23, 15)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnSafePath } from '../../src/card/safe-path.ts';
import type { Box } from '../../src/model/placed-mention.ts';

const name: Box = { left: 300, top: 100, right: 370, bottom: 120 };
const card: Box = { left: 283, top: 128, right: 671, bottom: 500 };
const at = (x: number, y: number, to: Box | null = card, slop = 6): boolean =>
  isOnSafePath({ x, y }, name, to, slop);

describe('the way from the name to its card', () => {
  test.each([
    ['on the name', 330, 110, true],
    ['on the card', 600, 480, true],
    ['in the gap between them', 330, 124, true],
    ['cutting the corner to the far end of the card', 480, 122, true],
    ['a slip of a few px off the name', 296, 110, true],
    ['up and away', 330, 80, false],
    ['on along the line of text', 600, 105, false],
    ['past the card', 700, 300, false],
    ['below the card', 400, 510, false],
  ])('%s', (_, x, y, isOn) => {
    expect(at(x, y)).toBe(isOn);
  });

  test('without a card there is only the name', () => {
    expect(at(330, 110, null)).toBe(true);
    expect(at(330, 140, null)).toBe(false);
  });

  test('every point of a straight way from the one to the other is safe', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const within = (box: Box, x: number, y: number) =>
      [box.left + x * (box.right - box.left), box.top + y * (box.bottom - box.top)] as const;
    fc.assert(
      fc.property(part, part, part, part, part, (nx, ny, cx, cy, along) => {
        const [from, to] = [within(name, nx, ny), within(card, cx, cy)];
        expect(at(from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1]))).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../src/card/placement.ts';
import { CARD_WIDTH, GAP, LEAST_ROOM, MARGIN } from '../../src/card/tuning.ts';
import { type Box, unionOf } from '../../src/model/placed-mention.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const screen = box(0, 0, 1280, 800);
const place = (name: Box | readonly Box[], more: Partial<Parameters<typeof placeCard>[0]> = {}) =>
  placeCard({
    name: Array.isArray(name) ? name : [name as Box],
    vertical: false,
    viewport: screen,
    height: 400,
    rightToLeft: false,
    ...more,
  });

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.right <= outer.right &&
  inner.bottom <= outer.bottom;

describe('where the card goes', () => {
  test('below the name where it fits, with its text under the name', () => {
    const { side, box: card } = place(box(300, 100, 70, 20));
    expect(side).toBe('below');
    expect(card.top).toBe(120 + GAP);
    expect(card.left).toBeLessThan(300);
    expect(card.right - card.left).toBe(CARD_WIDTH);
  });

  test('above where there is no room below', () => {
    const { side, box: card } = place(box(300, 700, 70, 20));
    expect(side).toBe('above');
    expect(card.bottom).toBe(700 - GAP);
  });

  test('where there is more room if it fits nowhere, and then it is cut', () => {
    const { side, box: card } = place(box(300, 300, 70, 20), { height: 600 });
    expect(side).toBe('below');
    expect(card.bottom).toBe(800 - MARGIN);
  });

  test('stays on its side while it grows', () => {
    const name = box(300, 350, 70, 20);
    expect(place(name, { height: 300 }).side).toBe('below');
    expect(place(name, { height: 430, side: 'below' }).side).toBe('below');
    expect(place(name, { height: 300, side: 'above' }).box.bottom).toBe(350 - GAP);
  });

  test('a name over two lines: under its end, above its beginning, off both lines', () => {
    const lines = [box(900, 400, 60, 20), box(100, 424, 50, 20)];
    const below = place(lines, { height: 200 }).box;
    expect(below.top).toBe(444 + GAP);
    expect(below.left).toBeLessThanOrEqual(100);
    expect(place(lines, { height: 390, side: 'above' }).box.left).toBeGreaterThan(800);
  });

  test('beside vertical text', () => {
    expect(place(box(300, 100, 20, 70), { vertical: true })).toMatchObject({
      side: 'right',
      box: { left: 320 + GAP, top: 100 },
    });
    expect(place(box(1200, 100, 20, 70), { vertical: true })).toMatchObject({
      side: 'left',
      box: { right: 1200 - GAP },
    });
  });

  test('from right to left it hangs from the right end of the name', () => {
    expect(place(box(600, 100, 70, 20), { rightToLeft: true }).box.right).toBeGreaterThan(670);
  });

  test('inside what a pinch leaves visible', () => {
    const seen = box(500, 300, 420, 320);
    const { box: card } = place(box(520, 330, 60, 20), { viewport: seen });
    expect(isInside(card, seen)).toBe(true);
  });

  test('never over the name, and inside the viewport, wherever there is room for a card at all', () => {
    const question = fc.record({
      viewport: fc.record({
        left: fc.integer({ min: 0, max: 400 }),
        top: fc.integer({ min: 0, max: 400 }),
        width: fc.integer({ min: 200, max: 2_000 }),
        height: fc.integer({ min: 320, max: 1_500 }),
      }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      height: fc.integer({ min: 60, max: 3_000 }),
      rightToLeft: fc.boolean(),
    });
    fc.assert(
      fc.property(question, ({ viewport: seen, x, y, height, rightToLeft }) => {
        const viewport = box(seen.left, seen.top, seen.width, seen.height);
        const name = box(seen.left + x * (seen.width - 80), seen.top + y * (seen.height - 20), 80, 20);
        const { box: card } = place(name, { viewport, height, rightToLeft });
        expect(isInside(card, viewport)).toBe(true);
        const room = Math.max(viewport.bottom - name.bottom, name.top - viewport.top) - GAP - MARGIN;
        if (room >= LEAST_ROOM) expect(overlap(card, name)).toBe(false);
      }),
    );
  });
});

test('the union of boxes holds each of them', () => {
  expect(unionOf([box(0, 0, 10, 10), box(50, 20, 5, 5)])).toEqual(box(0, 0, 55, 25));
});

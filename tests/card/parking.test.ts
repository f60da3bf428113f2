import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, movedInto, parkingOf, placeParked } from '../../src/card/parking.ts';
import { CARD_WIDTH, MARGIN } from '../../src/card/tuning.ts';

const viewport = { left: 0, top: 0, right: 1200, bottom: 800 };
const box = (left: number, top: number, height: number) => ({
  left,
  top,
  right: left + CARD_WIDTH,
  bottom: top + height,
});

describe('a card that the reader has put somewhere', () => {
  test.each<[string, ReturnType<typeof box>, ReturnType<typeof box>]>([
    ['top left', box(20, 30, 300), box(20, 30, 200)],
    ['top right', box(1200 - 20 - CARD_WIDTH, 30, 300), box(1200 - 20 - CARD_WIDTH, 30, 200)],
    ['bottom right', box(1200 - 20 - CARD_WIDTH, 480, 300), box(1200 - 20 - CARD_WIDTH, 580, 200)],
  ])('stands in its corner whatever its height: %s', (_, put, lower) => {
    expect(placeParked(parkingOf(put, viewport), viewport, 200)).toEqual(lower);
  });

  test('stands at the right of a wider window too', () => {
    const parking = parkingOf(box(1200 - 20 - CARD_WIDTH, 30, 300), viewport);
    expect(placeParked(parking, { ...viewport, right: 1900 }, 300).right).toBe(1880);
  });

  test('is never out of reach, wherever it is dragged and however small the window is', () => {
    const place = fc.integer({ min: -3_000, max: 3_000 });
    const side = fc.integer({ min: 120, max: 2_000 });
    fc.assert(
      fc.property(place, place, side, side, (left, top, right, bottom) => {
        const small = { left: 0, top: 0, right, bottom };
        const moved = movedInto(box(left, top, 300), small);
        const placed = placeParked(parkingOf(moved, small), small, 300);
        expect(placed.top).toBeGreaterThanOrEqual(MARGIN);
        expect(placed.left).toBeGreaterThanOrEqual(MARGIN);
        expect(placed.left).toBeLessThan(right);
        expect(placed.top).toBeLessThan(bottom);
      }),
    );
  });

  test('covers a name that it lies on or touches, and no other', () => {
    const name = { left: 100, top: 100, right: 160, bottom: 118 };
    expect(covers(box(120, 110, 300), name)).toBe(true);
    expect(covers(box(100, 122, 300), name)).toBe(true);
    expect(covers(box(100, 130, 300), name)).toBe(false);
  });
});

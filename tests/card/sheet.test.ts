import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaled } from '../../src/card/placement.ts';
import { placeSheet } from '../../src/card/sheet.ts';
import { GAP, LEAST_SHEET, LEAST_TOLD, LEFT_OF_PAGE } from '../../src/card/tuning.ts';

const viewport = { left: 0, top: 0, right: 390, bottom: 800 };
const nameAt = (top: number) => ({ left: 40, top, right: 120, bottom: top + 20 });

describe('the sheet of a name that was tapped', () => {
  test('lies at the bottom over the whole width, no higher than it needs', () => {
    expect(placeSheet({ name: nameAt(200), viewport, height: 300, zoom: 1 })).toEqual({
      side: 'below',
      box: { left: 0, right: 390, top: 500, bottom: 800 },
      zoom: 1,
    });
  });

  test('lies there too once nobody knows where the name is: the screen was turned', () => {
    expect(placeSheet({ name: null, viewport, height: 300, zoom: 1 }).box).toEqual({
      left: 0,
      right: 390,
      top: 500,
      bottom: 800,
    });
  });

  test('is as large to the eye on a page that the phone shows from far away', () => {
    const by = 2.5;
    const far = placeSheet({
      name: scaled(nameAt(200), by),
      viewport: scaled(viewport, by),
      height: 300,
      zoom: by,
    });
    expect(far).toEqual({
      side: 'below',
      box: scaled({ left: 0, right: 390, top: 500, bottom: 800 }, by),
      zoom: by,
    });
  });

  test('leaves something of the page however much there is to tell', () => {
    expect(placeSheet({ name: nameAt(100), viewport, height: 2_000, zoom: 1 }).box.top).toBe(320);
  });

  test('takes more of a low window, as long as the name stays in sight', () => {
    const low = { left: 0, top: 0, right: 780, bottom: 360 };
    const heightFor = (top: number): number => {
      const { box } = placeSheet({ name: nameAt(top), viewport: low, height: 600, zoom: 1 });
      expect(box.top >= top + 20 || box.bottom <= top).toBe(true);
      return box.bottom - box.top;
    };
    expect(heightFor(20)).toBe(260);
    expect(heightFor(120)).toBeGreaterThan(200);
    expect(heightFor(320)).toBe(260);
  });

  test.each([300, 420, 440, 520, 600, 780])('never lies on the name (at %i px)', (top) => {
    const name = nameAt(top);
    const { box } = placeSheet({ name, viewport, height: 600, zoom: 1 });
    expect(box.top >= name.bottom || box.bottom <= name.top).toBe(true);
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(280);
  });

  test('tells something in every window of a phone on its side, on the name where nothing else has room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 900 }), fc.integer({ min: 0, max: 100 }), (bottom, part) => {
        const name = nameAt((part * (bottom - 20)) / 100);
        const { box } = placeSheet({ name, viewport: { ...viewport, bottom }, height: 600, zoom: 1 });
        expect(box.bottom - box.top).toBeGreaterThanOrEqual(LEAST_TOLD);
        const isRoomy =
          Math.max(name.top, bottom - name.bottom) - GAP >= Math.max(LEAST_TOLD, bottom * LEAST_SHEET);
        if (isRoomy) expect(box.top >= name.bottom || box.bottom <= name.top).toBe(true);
      }),
    );
  });

  test('is all on the screen, with a strip of the page to tap, however low it is and wherever the name is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 900 }),
        fc.option(fc.integer({ min: -60, max: 900 })),
        fc.integer({ min: 60, max: 2_000 }),
        (bottom, at, height) => {
          const name = at === null ? null : nameAt(at);
          const { box } = placeSheet({ name, viewport: { ...viewport, bottom }, height, zoom: 1 });
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(bottom);
          expect(box.bottom - box.top).toBeLessThanOrEqual(bottom - LEFT_OF_PAGE);
          expect(box.bottom).toBeGreaterThan(box.top);
        },
      ),
    );
  });
});

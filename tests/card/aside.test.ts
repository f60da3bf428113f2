import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asideOf } from '../../src/card/aside.ts';
import { overlaps, placeCard } from '../../src/card/placement.ts';
import { CARD_WIDTH } from '../../src/card/tuning.ts';
import type { Box } from '../../src/model/placed-mention.ts';

const viewport = { left: 0, top: 0, right: 1280, bottom: 800 };
const NAME = { left: 118, top: 160, right: 326, bottom: 212 };
const cardAt = (left: number, top: number): Box => ({
  left,
  top,
  right: left + CARD_WIDTH,
  bottom: top + 500,
});
const CARD = cardAt(101, 220);

describe('a card whose place lies on a pinned one', () => {
  test.each<[string, Box, number]>([
    ['goes to the left of one that stands at its right', cardAt(401, 190), 8],
    ['goes to the right of one that stands at its left', cardAt(-190, 190), 206],
    ['stays where no pinned one lies', cardAt(700, 190), 101],
    ['hides as little of it as it can where it would have to leave its name', cardAt(60, 190), 326],
  ])('%s', (_, pinned, left) => {
    expect(asideOf(CARD, [pinned], [NAME], viewport)).toEqual({ ...CARD, left, right: left + CARD_WIDTH });
  });

  test('between two hides as little of both as it can', () => {
    const pinned = [cardAt(401, 190), cardAt(-300, 190)];
    expect(asideOf(CARD, pinned, [NAME], viewport)).toEqual({ ...CARD, left: 8, right: 8 + CARD_WIDTH });
  });

  test('hides but a strip of one beside which the window ends', () => {
    const name = { left: 758, top: 160, right: 889, bottom: 186 };
    const aside = asideOf(cardAt(741, 194), [cardAt(510, 30)], [name], viewport);
    expect(aside.left).toBe(viewport.right - 8 - CARD_WIDTH);
  });

  test.each([1440, 1600, 1920])(
    'hides but a strip of one in a window of %i px, beside whose name it ends',
    (right) => {
      const window = { ...viewport, right };
      const name = { left: 918, top: 160, right: 1049, bottom: 186 };
      const aside = asideOf(cardAt(901, 194), [cardAt(670, 30)], [name], window);
      expect(aside.left).toBe(Math.min(name.right, right - 8 - CARD_WIDTH));
    },
  );

  test('never covers its name, and stays where it is free', () => {
    const at = fc.record({ left: fc.integer({ min: 0, max: 890 }), top: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 4 }), at, (places, { left, top }) => {
        const name = { left, top, right: left + 90, bottom: top + 20 };
        const { box } = placeCard({
          name: [name],
          vertical: false,
          viewport,
          height: 300,
          rightToLeft: false,
        });
        const pinned = places.map((place) => cardAt(place.left, place.top));
        const aside = asideOf(box, pinned, [name], viewport);
        expect(overlaps(aside, name)).toBe(false);
        expect(aside.left >= 0 && aside.right <= viewport.right).toBe(true);
        const isFree = (card: Box) => !pinned.some((other) => overlaps(card, other));
        if (isFree(box)) expect(aside).toEqual(box);
      }),
    );
  });
});

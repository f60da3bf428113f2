import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsWithRoom, type WeighedRow } from '../../../src/card/frame/first-view.ts';

/** The talks below the line are the best of all, and stand last. */
const rows: WeighedRow[] = [
  { id: 'later', side: 'after', height: 75 },
  { id: 'visit', side: 'after', height: 110 },
  { id: 'yesterday', side: 'before', height: 75 },
  { id: 'last-week', side: 'before', height: 75 },
  { id: 'talks', side: 'before', height: 55 },
];
const strongest = ['talks', 'visit', 'last-week', 'later', 'yesterday'];
const nothing = () => 0;
const shown = (room: number, overhang: (last: WeighedRow) => number = nothing): string[] =>
  [...rowsWithRoom(rows, strongest, room, overhang)].toSorted();

describe('the rows of a card that have no room for all', () => {
  test.each([
    [390, ['last-week', 'later', 'talks', 'visit', 'yesterday']],
    [330, ['last-week', 'later', 'talks', 'visit']],
    [240, ['last-week', 'talks', 'visit']],
    [170, ['talks', 'visit']],
    // The best of each side stay, if they must be scrolled to.
    [60, ['talks', 'visit']],
  ])('%i px: the strongest stay', (room, wanted) => expect(shown(room)).toEqual(wanted));

  test('of the last row the title is enough', () => {
    expect(shown(229, ({ height }) => height - 44)).toEqual(['last-week', 'talks', 'visit']);
  });
});

test('the strongest of each side is always shown, and what is shown fits or is only these', () => {
  const aRow = fc.record({
    side: fc.constantFrom('after' as const, 'before' as const),
    height: fc.integer({ min: 30, max: 150 }),
  });
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 8 }), fc.integer({ min: 0, max: 700 }), (sketches, room) => {
      const some = sketches.map((row, at) => ({ ...row, id: `e${at}` }));
      const order = some.map(({ id }) => id).toReversed();
      const kept = some.filter(({ id }) => rowsWithRoom(some, order, room, nothing).has(id));
      const best = ['after', 'before'].flatMap((side) => some.findLast((row) => row.side === side) ?? []);
      expect(kept).toEqual(expect.arrayContaining(best));
      const height = kept.reduce((sum, row) => sum + row.height, 0);
      expect(height <= room || kept.length === best.length).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsWithRoom } from '../../../src/card/frame/rows-with-room.ts';
import { aRow, ROWS as rows, STRONGEST as strongest } from './weighed-rows.ts';

const shown = (room: number): string[] =>
  [...rowsWithRoom(rows, strongest, room)].map(({ id }) => id).toSorted();

describe('the rows of a card that have no room for all', () => {
  test.each([
    [390, ['last-week', 'later', 'talks', 'visit', 'yesterday']],
    [330, ['last-week', 'later', 'talks', 'visit']],
    [240, ['last-week', 'talks', 'visit']],
    [170, ['talks', 'visit']],
    // The best of each side stay, if they must be scrolled to.
    [60, ['talks', 'visit']],
  ])('%i px: the strongest stay', (room, wanted) => expect(shown(room)).toEqual(wanted));

  test('both sides fill up evenly, however strong the other is', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ id, side: 'before' as const, height: 50 }));
    const few = ['x', 'y'].map((id) => ({ id, side: 'after' as const, height: 50 }));
    const order = [...many, ...few].map(({ id }) => id);
    expect([...rowsWithRoom([...few, ...many], order, 200)].map(({ id }) => id)).toEqual([
      'x',
      'a',
      'b',
      'y',
    ]);
  });
});

test('the strongest of each side is always shown, and what is shown fits or is only these', () => {
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 8 }), fc.integer({ min: 0, max: 700 }), (sketches, room) => {
      const some = sketches.map((row, at) => ({ ...row, id: `e${at}` }));
      const order = some.map(({ id }) => id).toReversed();
      const kept = some.filter((row) => rowsWithRoom(some, order, room).has(row));
      const best = ['after', 'before'].flatMap((side) => some.findLast((row) => row.side === side) ?? []);
      expect(kept).toEqual(expect.arrayContaining(best));
      const height = kept.reduce((sum, row) => sum + row.height, 0);
      expect(height <= room || kept.length === best.length).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstView, hasRoomFor, type MeasuredList } from '../../../src/card/frame/first-view.ts';
import { FADE, ROUNDING, ROW_AIR } from '../../../src/card/frame/tuning.ts';
import { aRow, ROWS as rows, STRONGEST as strongest } from './weighed-rows.ts';

/** Rows of a list from the latest to the earliest, of which those after the page come first. */
const someRows = (minLength: number) =>
  fc
    .array(aRow, { minLength, maxLength: 8 })
    .map((sketches) =>
      sketches.map((row, at) => ({ ...row, id: `e${at}` })).toSorted((a, b) => a.side.localeCompare(b.side)),
    );

/** A list that is high enough for all of its rows. */
const LIST: MeasuredList = {
  rows,
  strongest,
  lead: 5,
  line: 20,
  gap: 0,
  tail: 5,
  height: 420,
};

describe('the first view', () => {
  const view = (changes: Partial<MeasuredList>) => {
    const { leftOut, ...seen } = firstView({ ...LIST, ...changes });
    return { leftOut: [...leftOut], ...seen };
  };

  test('of a list that fits is all of it', () =>
    expect(view({})).toEqual({ leftOut: [], leftOutHeight: 0, scrollTop: 0, cut: null, blank: 0 }));

  test('scrolls rows that are further off out of sight', () =>
    expect(view({ height: 240, strongest: ['visit', 'yesterday'] })).toEqual({
      leftOut: [],
      leftOutHeight: 0,
      // The air of the first row lies above it.
      scrollTop: 77,
      // Half of it would be seen.
      cut: 'last-week',
      blank: 25,
    }));

  test('leaves out what lies between better rows, and what no scroll could put out of sight', () =>
    expect(view({ height: 290 })).toEqual({
      leftOut: ['later', 'yesterday'],
      leftOutHeight: 150,
      scrollTop: 0,
      cut: null,
      blank: 20,
    }));

  test('begins with the line where nothing came after it', () => {
    const before = rows.filter(({ side }) => side === 'before');
    expect(view({ rows: before, height: 160 })).toEqual({
      leftOut: ['yesterday'],
      leftOutHeight: 75,
      scrollTop: 0,
      cut: null,
      blank: 0,
    });
  });
});

test('the line of the page is in sight in every first view that is as high as it', () => {
  fc.assert(
    fc.property(someRows(0), fc.integer({ min: 60, max: 700 }), (some, height) => {
      const list = { lead: 5, line: 20, gap: 0, tail: 5, height };
      const seen = firstView({ ...list, rows: some, strongest: some.map(({ id }) => id).toReversed() });
      const above = some.filter(({ id, side }) => side === 'after' && !seen.leftOut.has(id));
      const top = list.lead + above.reduce((sum, row) => sum + row.height, 0);
      expect(top).toBeGreaterThanOrEqual(seen.scrollTop);
      expect(top + list.line).toBeLessThanOrEqual(seen.scrollTop + height);
    }),
  );
});

test('a note above the first row of all is seen with it', () => {
  const row = (id: string, side: 'after' | 'before', height: number) => ({ id, side, height });
  const rows = [
    row('a', 'after', 59),
    row('b', 'after', 59),
    row('c', 'before', 50),
    row('d', 'before', 59),
    row('e', 'before', 50),
  ];
  const list = { ...LIST, rows, strongest: ['a', 'c', 'b', 'd', 'e'], lead: 26, height: 291 };
  expect(firstView(list)).toMatchObject({ scrollTop: 0, cut: 'e' });
});

/** What may stand above the first row: its padding, and notes of one to three lines. */
const aLead = fc.integer({ min: 5, max: 70 });

test('no row of a first view is cut where the best of each side have room', () => {
  fc.assert(
    fc.property(someRows(1), fc.integer({ min: 60, max: 700 }), aLead, (some, height, lead) => {
      const strongest = some.map(({ id }) => id).toReversed();
      const list: MeasuredList = { ...LIST, rows: some, strongest, lead, height };
      fc.pre(hasRoomFor(0, list));
      const { cut } = firstView(list);
      for (const { id, from, to } of placesOf(list)) {
        const isCutBelow = from < height && to > height + ROUNDING && id !== cut;
        expect([id, isCutAbove({ from, to }) || isCutBelow]).toEqual([id, false]);
      }
    }),
  );
});

test('where not even the best of each side have room one stands whole beside the line, and none is cut at the lower edge', () => {
  const twoRows = fc.tuple(fc.integer({ min: 30, max: 110 }), fc.integer({ min: 30, max: 110 }));
  fc.assert(
    fc.property(twoRows, fc.integer({ min: 60, max: 200 }), ([next, past], height) => {
      const rows = [
        { id: 'next', side: 'after' as const, height: next },
        { id: 'past', side: 'before' as const, height: past },
      ];
      const list = { ...LIST, rows, strongest: ['next', 'past'], height };
      fc.pre(!hasRoomFor(0, list) && ROW_AIR + next + (list.line ?? 0) <= height);
      const whole = wholeRows(list);
      const { cut } = firstView(list);
      expect(whole).toContain('next');
      const hidden = placesOf(list).find(({ id }) => id === cut);
      // All of the blank is left out that the hidden one leaves.
      if (hidden) expect(firstView(list).blank).toBe(Math.max(0, height - hidden.from - FADE));
      for (const { id, from, to } of placesOf(list))
        expect([id, from < height && to > height + ROUNDING && id !== cut]).toEqual([id, false]);
    }),
  );
});

test('a note is scrolled past, and no row cut, where rows and line have room without it', () => {
  fc.assert(
    fc.property(someRows(1), aLead, fc.integer({ min: 0, max: 70 }), (some, lead, spare) => {
      const rows = some.map((row) => ({ ...row, side: 'after' as const }));
      const strongest = rows.map(({ id }) => id);
      const height = ROW_AIR + rows.reduce((sum, row) => sum + row.height, LIST.line ?? 0) + spare;
      for (const { id, from, to } of placesOf({ ...LIST, rows, strongest, lead, height }))
        expect([id, isCutAbove({ from, to })]).toEqual([id, false]);
    }),
  );
});

function isCutAbove({ from, to }: { readonly from: number; readonly to: number }): boolean {
  return from < 0 && to > FADE;
}

test('a card that ends with its last whole row shows the rows that it showed above a blank, and leaves none', () => {
  fc.assert(
    fc.property(
      someRows(1),
      fc.integer({ min: 60, max: 700 }),
      fc.integer({ min: 5, max: 40 }),
      (rows, height, lead) => {
        const order = rows.map(({ id }) => id).toReversed();
        const list = { ...LIST, rows, strongest: order, lead, height };
        const ended = { ...list, height: height - firstView(list).blank };
        expect(wholeRows(ended)).toEqual(wholeRows(list));
        expect(firstView(ended).blank).toBeLessThanOrEqual(ROUNDING);
      },
    ),
  );
});

/** The ids of the rows that are seen whole in the first view. */
function wholeRows(list: MeasuredList): string[] {
  return placesOf(list).flatMap(({ id, from, to }) =>
    from >= -FADE && to <= list.height + ROUNDING ? id : [],
  );
}

/** Where the rows of a first view stand, CSS px from its upper edge. */
function placesOf(list: MeasuredList): { readonly id: string; readonly from: number; readonly to: number }[] {
  const { leftOut, scrollTop } = firstView(list);
  const rows = list.rows.filter(({ id }) => !leftOut.has(id));
  const firstBelow = rows.findIndex(({ side }) => side === 'before');
  let top = list.lead - scrollTop;
  return rows.map(({ id, height }, at) => {
    if (at === firstBelow) top += list.line ?? 0;
    const from = top;
    top += height;
    return { id, from, to: top };
  });
}

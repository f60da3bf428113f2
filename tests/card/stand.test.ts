import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/card/placement.ts';
import type { ReaderFocus } from '../../src/card/reader-focus.ts';
import { createShowing, type Showing } from '../../src/card/showing.ts';
import { createStand, type Stand } from '../../src/card/stand.ts';
import type { Drawn } from '../../src/card/state.ts';
import { LEAST_ROOM } from '../../src/card/tuning.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import type { Box, PlacedMention } from '../../src/model/placed-mention.ts';

const VIEWPORT = { left: 0, top: 0, right: 1200, bottom: 900 };
const NO_FOCUS: ReaderFocus = { giveBack() {} };

const namedAt = (left: number, top: number): PlacedMention => ({
  mention: { start: 0, end: 2, entity: null, candidates: ['li-qiang'], confidence: 1 },
  surface: 'Li',
  boxes: [{ left, top, right: left + 80, bottom: top + 20 }],
  vertical: false,
  passage: () => NO_PASSAGE,
  isPlace: false,
});

function standBeside(pinned: Box[]): Stand {
  return createStand({
    visible: () => VIEWPORT,
    zoom: () => 1,
    isRightToLeft: () => false,
    pinned: () => pinned,
  });
}

/** Places the card of a name, as its controller does: what was placed is remembered with what is shown. */
function open(stand: Stand, left: number, top: number): Showing & { box: Box } {
  const placed = namedAt(left, top);
  const showing = createShowing(placed, null, NO_FOCUS);
  showing.placement = stand.place(stateOf(placed), showing, false);
  return Object.assign(showing, { box: showing.placement.box });
}

function stateOf(placed: PlacedMention) {
  const counts = { turn: 1, removals: 0, isUsed: true };
  return { kind: 'open', ...counts, placed, by: 'pointer', drawn: { height: 300 } } as const;
}

describe('a card that the reader has dragged', () => {
  test('is where the next one stands, until that would cover its own name', () => {
    const stand = standBeside([]);
    const first = open(stand, 100, 100);
    stand.drag(first, { x: 600, y: 300 }, true);
    expect(first.dragged).not.toBeNull();
    expect(open(stand, 300, 80).box).toEqual(first.dragged);
    const under = open(stand, 800, 500).box;
    expect(under).not.toEqual(first.dragged);
    expect(overlaps(under, { left: 800, top: 500, right: 880, bottom: 520 })).toBe(false);
  });

  test('is dragged from where it stood when the hand took it, however many moves that takes', () => {
    const stand = standBeside([]);
    const first = open(stand, 100, 100);
    const drag = (x: number, isDone: boolean): void => {
      stand.drag(first, { x, y: 0 }, isDone);
      first.placement = stand.place(stateOf(first.placed), first, true);
    };
    for (const x of [100, 200, 300]) drag(x, x === 300);
    expect(first.dragged?.left).toBe(first.box.left + 300);
    drag(10, true);
    expect(first.dragged?.left).toBe(first.box.left + 310);
  });
});

test('no card is parked on one that the reader has pinned there', () => {
  const pinned: Box[] = [];
  const stand = standBeside(pinned);
  const first = open(stand, 100, 100);
  stand.drag(first, { x: 600, y: 300 }, true);
  const parked = first.dragged as Box;
  expect(open(stand, 300, 80).box).toEqual(parked);
  pinned.push(parked);
  const next = open(stand, 300, 80).box;
  expect(overlaps(next, parked)).toBe(false);
  pinned.length = 0;
  expect(open(stand, 300, 80).box).toEqual(parked);
});

test('a card stands beside a pinned one rather than on it', () => {
  const stand = standBeside([{ left: 400, top: 100, right: 788, bottom: 600 }]);
  expect(open(stand, 100, 100).box.right).toBeLessThanOrEqual(400);
});

describe('a card that has less height than it wants', () => {
  const low = { ...VIEWPORT, bottom: 500 };
  const stand = createStand({
    visible: () => low,
    zoom: () => 1,
    isRightToLeft: () => false,
    pinned: () => [],
  });
  const placed = namedAt(300, 60);
  const heightOf = (drawn: Drawn): number => {
    const { box } = stand.place({ ...stateOf(placed), drawn }, createShowing(placed, null, NO_FOCUS), false);
    return box.bottom - box.top;
  };
  const given = heightOf({ height: 600 });

  test('ends with its last whole row', () => {
    expect(given).toBeLessThan(450);
    expect(heightOf({ height: 600, rowsEnd: { given, at: given - 45 } })).toBe(given - 45);
  });

  test('stays on its side of the name though what is left of it would have room on the other', () => {
    const middle = namedAt(300, 270);
    const boxOf = (drawn: Drawn): Box =>
      stand.place({ ...stateOf(middle), drawn }, createShowing(middle, null, NO_FOCUS), false).box;
    const { top, bottom } = boxOf({ height: 600 });
    const rowsEnd = { given: bottom - top, at: LEAST_ROOM };
    expect(boxOf({ height: LEAST_ROOM }).top).toBeGreaterThan(290);
    expect(boxOf({ height: 600, rowsEnd })).toMatchObject({ top: bottom - LEAST_ROOM, bottom });
  });

  test('ends with it as a sheet, in px of its own', () => {
    const far = createStand({
      visible: () => low,
      zoom: () => 2,
      isRightToLeft: () => false,
      pinned: () => [],
    });
    const heightIn = (drawn: Drawn): number => {
      const { box } = far.place(
        { ...stateOf(placed), by: 'touch', drawn },
        createShowing(placed, null, NO_FOCUS),
        false,
      );
      return box.bottom - box.top;
    };
    const whole = heightIn({ height: 600 });
    expect(heightIn({ height: 600, rowsEnd: { given: whole / 2, at: whole / 2 - 45 } })).toBe(whole - 90);
  });

  test('has all that there is where its rows were measured in another height', () =>
    expect(heightOf({ height: 600, rowsEnd: { given: given - 100, at: given - 145 } })).toBe(given));
});

test('a card beside a pinned one stays on the side of it that it came up on, however high it grows', () => {
  // Above its name, and wide of the pinned one as long as it is low.
  const stand = standBeside([{ left: 231, top: 200, right: 619, bottom: 380 }]);
  const card = open(stand, 322, 700);
  const grown = { ...stateOf(card.placed), drawn: { height: 620 } };
  expect(stand.place(grown, card, true).box.left).toBe(card.box.left);
  expect(stand.place(grown, { ...card, placement: null }, false).box.left).not.toBe(card.box.left);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  cardReducer,
  hasHost,
  isShown,
} from '../../src/card/state.ts';
import { MOST_REMOVALS } from '../../src/card/tuning.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import type { PlacedMention } from '../../src/model/placed-mention.ts';

const placed: PlacedMention = {
  mention: { start: 0, end: 7, entity: 'wang-yi', candidates: ['wang-yi'], confidence: 1 },
  surface: 'Wang Yi',
  boxes: [{ left: 10, top: 10, right: 80, bottom: 30 }],
  vertical: false,
  passage: () => NO_PASSAGE,
  isPlace: false,
};

const elsewhere: PlacedMention = { ...placed, boxes: [{ left: 10, top: 90, right: 80, bottom: 110 }] };

const dwell: CardEvent = { kind: 'dwell', placed };
const show: CardEvent = { kind: 'show', placed, by: 'pointer' };
const lived = (...events: CardEvent[]): CardState => events.reduce(cardReducer, CLOSED);
/** An open card of turn 1. */
const OPEN = [show, { kind: 'drawn', turn: 1, height: 300 }] as const;

describe('the life of a card', () => {
  test.each<[string, readonly CardEvent[], CardState['kind']]>([
    ['a dwell prepares the card', [dwell], 'preparing'],
    ['what is drawn for a dwell is not shown', [dwell, { kind: 'drawn', turn: 1, height: 300 }], 'preparing'],
    ['it is shown where the pointer stays', [dwell, { kind: 'drawn', turn: 1, height: 300 }, show], 'open'],
    ['as soon as it is drawn', [dwell, show, { kind: 'drawn', turn: 1, height: 300 }], 'open'],
    [
      'not where the pointer stays on another name',
      [dwell, { kind: 'drawn', turn: 1, height: 300 }, { ...show, placed: elsewhere }],
      'opening',
    ],
    [
      'nor for a key, whose card is drawn otherwise',
      [dwell, { kind: 'drawn', turn: 1, height: 300 }, { ...show, by: 'keyboard' }],
      'opening',
    ],
    ['a dwell without an answer leaves nothing', [dwell, { kind: 'refused', turn: 1 }], 'closed'],
    ['nothing is shown before it is drawn', [show], 'opening'],
    ['a drawn card is shown', OPEN, 'open'],
    [
      'what was drawn for an older turn is not',
      [show, show, { kind: 'drawn', turn: 1, height: 300 }],
      'opening',
    ],
    ['a dwell on another name does not disturb it', [...OPEN, dwell], 'open'],
    ['a pointer that leaves has time to come back', [...OPEN, { kind: 'left' }], 'leaving'],
    ['and comes back', [...OPEN, { kind: 'left' }, { kind: 'returned' }], 'open'],
    ['or does not', [...OPEN, { kind: 'left' }, { kind: 'expired', turn: 1 }], 'warm'],
    [
      'a timer of an older turn closes nothing',
      [...OPEN, { kind: 'left' }, { kind: 'expired', turn: 0 }],
      'leaving',
    ],
    ['an open card has no time to run out', [...OPEN, { kind: 'expired', turn: 1 }], 'open'],
    ['leaving before anything is seen takes it back', [show, { kind: 'left' }], 'warm'],
    [
      'by keyboard the pointer has no say',
      [{ ...show, by: 'keyboard' }, { kind: 'drawn', turn: 1, height: 9 }, { kind: 'left' }],
      'open',
    ],
    ['Escape closes', [...OPEN, { kind: 'close' }], 'warm'],
    ['a background without an answer closes, frame and all', [show, { kind: 'refused', turn: 1 }], 'closed'],
    ['a late refusal closes nothing', [...OPEN, { kind: 'refused', turn: 1 }], 'open'],
    ['a frame that never draws is given up', [show, { kind: 'expired', turn: 1 }], 'closed'],
    ['a frame that nobody needs goes', [dwell, { kind: 'expired', turn: 1 }], 'closed'],
    ['what the page removes is gone', [...OPEN, { kind: 'removed' }], 'closed'],
    ['and what it alters, seen', [...OPEN, { kind: 'tampered' }], 'closed'],
    ['or on its way', [show, { kind: 'tampered' }], 'closed'],
    ['or made ready', [dwell, { kind: 'tampered' }], 'closed'],
    ['or kept', [...OPEN, { kind: 'close' }, { kind: 'tampered' }], 'closed'],
  ])('%s', (_, events, kind) => {
    expect(lived(...events).kind).toBe(kind);
  });

  test('a page that removes it three times is left alone for good', () => {
    const removal: CardEvent[] = [show, { kind: 'removed' }];
    const twice = Array.from({ length: MOST_REMOVALS - 1 }, () => removal).flat();
    expect(lived(...twice, show).kind).toBe('opening');
    expect(lived(...twice, ...removal, show, dwell).kind).toBe('silent');
  });

  test('so is one that alters what nobody sees, and no other: pages tidy up what they do not know', () => {
    const often = (...events: CardEvent[]): CardState =>
      lived(...Array.from({ length: MOST_REMOVALS }, () => events).flat());
    expect(often(dwell, { kind: 'tampered' }).kind).toBe('silent');
    expect(often(show, { kind: 'tampered' }).kind).toBe('closed');
    expect(often(dwell, { kind: 'removed' }).kind).toBe('closed');
  });

  test('a new height is taken, the same one changes nothing', () => {
    const open = lived(...OPEN);
    expect(cardReducer(open, { kind: 'drawn', turn: 1, height: 400 })).toMatchObject({
      kind: 'open',
      drawn: { height: 400 },
    });
    const rowsEnd = { given: 280, at: 250 };
    expect(cardReducer(open, { kind: 'drawn', turn: 1, height: 300, rowsEnd })).toMatchObject({
      drawn: { rowsEnd },
    });
    expect(cardReducer(open, { kind: 'drawn', turn: 1, height: 300 })).toBe(open);
  });

  test('what is drawn again at the height that it has changes nothing, seen or not: no timer starts anew', () => {
    const drawnAgain: CardEvent = { kind: 'drawn', turn: 1, height: 300 };
    const prepared = lived(dwell, drawnAgain);
    expect(cardReducer(prepared, drawnAgain)).toBe(prepared);
    const leaving = lived(...OPEN, { kind: 'left' });
    expect(cardReducer(leaving, drawnAgain)).toBe(leaving);
  });

  describe('whatever happens', () => {
    const mention = fc.constantFrom(placed, elsewhere);
    const turn = fc.integer({ min: 0, max: 6 });
    const anything: fc.Arbitrary<CardEvent> = fc.oneof(
      fc.constantFrom<CardEvent>(
        { kind: 'left' },
        { kind: 'returned' },
        { kind: 'close' },
        { kind: 'pinned' },
        { kind: 'removed' },
        { kind: 'tampered' },
      ),
      mention.map((one): CardEvent => ({ kind: 'dwell', placed: one })),
      fc
        .tuple(mention, fc.constantFrom('pointer', 'keyboard', 'touch'))
        .map(([one, by]): CardEvent => ({ kind: 'show', placed: one, by })),
      fc
        .tuple(turn, fc.constantFrom(300, 400))
        .map(([one, height]): CardEvent => ({ kind: 'drawn', turn: one, height })),
      turn.map((one): CardEvent => ({ kind: 'refused', turn: one })),
      turn.map((one): CardEvent => ({ kind: 'expired', turn: one })),
    );
    const lives = fc.array(anything, { maxLength: 30 });

    test('a card is shown only after its own turn was drawn', () => {
      fc.assert(
        fc.property(lives, (events) => {
          let state: CardState = CLOSED;
          const drawn = new Set<number>();
          for (const event of events) {
            if (event.kind === 'drawn') drawn.add(event.turn);
            const next = cardReducer(state, event);
            expect(next.turn).toBeGreaterThanOrEqual(state.turn);
            if (isShown(next)) expect(drawn.has(next.turn) && hasHost(next)).toBe(true);
            state = next;
          }
        }),
      );
    });

    test('an event that changes nothing, as many do that come twice, leaves the same object', () => {
      fc.assert(
        fc.property(lives, (events) => {
          let state: CardState = CLOSED;
          for (const event of events.flatMap((one) => [one, one])) {
            const next = cardReducer(state, event);
            if (next !== state) expect(next).not.toEqual(state);
            state = next;
          }
        }),
      );
    });
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDatePlaces } from '../../src/marking/date-places.ts';
import type { HitGround } from '../../src/marking/hit-ground.ts';
import type { PlacedMention } from '../../src/model/placed-mention.ts';
import { readPage } from './read-html.ts';

vi.mock('../../src/marking/visibility.ts', () => ({ isShown: () => true, isTopmost: () => true }));

afterEach(() => vi.unstubAllGlobals());

/** A letter is as wide as this, px. */
const LETTER = 10;

/** A page whose one line is drawn until it is taken out. */
let isDrawn: boolean;

beforeEach(() => {
  isDrawn = true;
});

/** What stands at a letter of "Xi Jinping spoke in February 2022." */
function dateAtLetter(letter: number): PlacedMention | null {
  const { index, memory, rules } = readPage('<p>Xi Jinping spoke in February 2022.</p>');
  const [span] = index.inOrder();
  if (!span) throw new Error('nobody is named');
  const { startNode: text } = span;
  const { ownerDocument: document, parentElement } = text;
  vi.stubGlobal('getComputedStyle', () => ({ writingMode: 'horizontal-tb' }));
  Object.assign(document, {
    caretPositionFromPoint: () => ({ offsetNode: text, offset: letter }),
    elementFromPoint: () => parentElement,
    createRange: () => {
      let [start, end] = [0, 0];
      return {
        setStart: (_: Node, at: number) => (start = at),
        setEnd: (_: Node, at: number) => (end = at),
        getClientRects: () =>
          isDrawn
            ? [{ left: start * LETTER, right: end * LETTER, top: 0, bottom: 20, width: 1, height: 20 }]
            : [],
      };
    },
  });
  const shadow = { shadowRoots: () => [], meet: () => {} };
  const ground = { document, index, memory, shadow, rules } as unknown as HitGround;
  return createDatePlaces(ground).at(letter * LETTER + 1, 10);
}

test('a word of a date widens to the whole of it', () => {
  const word = dateAtLetter(25);
  expect(word).toMatchObject({ surface: 'February', boxes: [{ left: 200, right: 280 }] });
  expect(word?.whole?.('February 2022')).toMatchObject({
    surface: 'February 2022',
    boxes: [{ left: 200, right: 330 }],
  });
});

test('a word stays a word where the page has taken its line out meanwhile', () => {
  const word = dateAtLetter(25);
  isDrawn = false;
  expect(word?.whole?.('February 2022')).toMatchObject({
    surface: 'February',
    boxes: [{ left: 200, right: 280 }],
  });
});

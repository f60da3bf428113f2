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

/** What stands at a letter of a text in a language. */
function dateAtLetter(
  letter: number,
  said = 'Xi Jinping spoke in February 2022.',
  lang = 'en',
): PlacedMention | null {
  const { index, memory, rules } = readPage(`<p>${said}</p>`);
  const [span] = index.inOrder();
  if (!span) throw new Error('nobody is named');
  const { startNode: text } = span;
  const { ownerDocument: document, parentElement } = text;
  if (document.documentElement) document.documentElement.lang = lang;
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

test.each([
  ['Xi Jinping sprach am Donnerstagmorgen.', 'de', 'Donnerstagmorgen'],
  ['Xi Jinping sprach am Donnerstagnachmittag.', 'de', 'Donnerstagnachmittag'],
  ['Xi Jinping spoke last week.', 'en', 'week'],
  ['Xi Jinping ha parlato ieri.', 'it', 'ieri'],
  ['Xi Jinping marched on.', 'en', null],
  ['Xi Jinping spoke well.', 'en', null],
])('of "%s" (%s) the word for a time is %s', (said, lang, word) => {
  const at = said.indexOf(word ?? said.split(' ')[3] ?? '');
  expect(dateAtLetter(at, said, lang)?.surface ?? null).toBe(word);
});

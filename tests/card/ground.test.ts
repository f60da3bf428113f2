import { describe, expect, test } from 'vitest';
import { cardGround } from '../../src/card/ground.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import type { PlacedMention } from '../../src/model/placed-mention.ts';

/** A document, and the frame that it stands in as its own script sees it: null where that is of another origin. */
interface FakeDocument {
  readonly name: string;
  readonly defaultView: { readonly frameElement: object | null; getComputedStyle(): object };
}

function documentIn(name: string, frame: object | null): FakeDocument {
  const style = { borderLeftWidth: '2px', borderTopWidth: '2px', paddingLeft: '10px', paddingTop: '0px' };
  return { name, defaultView: { frameElement: frame, getComputedStyle: () => style } };
}

function frameIn(ownerDocument: FakeDocument, sandbox: string | null, left: number, top: number): object {
  return {
    ownerDocument,
    getAttribute: () => sandbox,
    getBoundingClientRect: () => ({ left, top }),
  };
}

const placed: PlacedMention = {
  mention: { start: 0, end: 7, entity: 'wang-yi', candidates: ['wang-yi'], confidence: 1 },
  surface: 'Wang Yi',
  boxes: [{ left: 10, top: 20, right: 80, bottom: 40 }],
  vertical: false,
  passage: () => NO_PASSAGE,
  isPlace: false,
};

const ground = (document: FakeDocument) => cardGround(document as unknown as Document);

describe('the card of a name hangs', () => {
  const page = documentIn('page', null);

  test.each<[string, FakeDocument, string]>([
    ['in its own page', page, 'page'],
    ['in its own frame', documentIn('frame', frameIn(page, null, 0, 0)), 'frame'],
    [
      'in its own frame where a sandbox lets scripts run',
      documentIn('frame', frameIn(page, 'allow-same-origin Allow-Scripts', 0, 0)),
      'frame',
    ],
    [
      'over the frame that a sandbox keeps scripts out of',
      documentIn('letter', frameIn(page, 'allow-same-origin', 0, 0)),
      'page',
    ],
    [
      'over the outermost of them, whose limits all frames in it have',
      documentIn(
        'inner',
        frameIn(documentIn('letter', frameIn(page, 'allow-same-origin', 0, 0)), 'allow-scripts', 0, 0),
      ),
      'page',
    ],
    ['where it is, where the page around is closed to it', documentIn('sandbox', null), 'sandbox'],
  ])('%s', (_, document, home) => {
    expect((ground(document).document as unknown as FakeDocument).name).toBe(home);
  });

  test('beside the name as the page around sees it: inside of border and padding of each frame', () => {
    const letter = documentIn('letter', frameIn(page, 'allow-same-origin', 100, 50));
    const quoted = documentIn('quoted', frameIn(letter, null, 30, 400));
    expect(ground(quoted).lift(placed).boxes).toEqual([
      { left: 10 + 112 + 42, top: 20 + 52 + 402, right: 80 + 112 + 42, bottom: 40 + 52 + 402 },
    ]);
  });
});

describe('what lies under the card of a letter', () => {
  const inside = (name: string, parentNode: object | null) => ({
    name,
    nodeType: 1,
    parentNode,
    shadowRoot: null,
  });
  const shell = inside('shell', null);
  const page = {
    ...documentIn('page', null),
    elementFromPoint: (x: number): object => (x < 600 ? frame : shell),
  };
  const frame = {
    ...inside('frame', shell),
    ...frameIn(page, 'allow-same-origin', 100, 50),
  };
  const paper = inside('paper', null);
  const text = inside('text', paper);
  const letter = {
    ...documentIn('letter', frame),
    elementFromPoint: (x: number, y: number) => (x === 8 && y === 8 ? text : null),
  };
  const namesAt = (x: number, y: number) =>
    [...ground(letter).elementsAt(x, y)].map((element) => (element as unknown as typeof shell).name);

  test('is first what the letter itself is written on, then the page around it', () => {
    expect(namesAt(120, 60)).toEqual(['text', 'paper', 'frame', 'shell']);
  });

  test('is the page alone beside the letter', () => {
    expect(namesAt(700, 60)).toEqual(['shell']);
  });
});

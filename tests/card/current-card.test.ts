import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CurrentCard, createCurrentCard } from '../../src/card/current-card.ts';
import type { CardGround } from '../../src/card/ground.ts';
import type { CardHost } from '../../src/card/host.ts';
import type { HostKeeper } from '../../src/card/host-keeper.ts';
import type { PageWatchOptions } from '../../src/card/page-watch.ts';
import { KEEP_UNSEEN, KEEP_WARM } from '../../src/card/tuning.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import type { Box, OpenedBy, PlacedMention } from '../../src/model/placed-mention.ts';
import { ok } from '../../src/model/result.ts';

/** What the watch over the page was last told to do, and how wide that is, px. */
const page = vi.hoisted(() => ({ width: 390, watched: null as PageWatchOptions | null }));
vi.mock('../../src/card/page-watch.ts', () => ({
  watchPage(options: PageWatchOptions) {
    page.watched = options;
    return { look() {} };
  },
}));
vi.mock('../../src/card/page-scheme.ts', () => ({ pageScheme: () => 'light' }));
vi.mock('../../src/card/reader-focus.ts', () => ({ rememberFocus: () => ({ giveBack() {} }) }));

const VIEWPORT = { left: 0, top: 0, right: 900, bottom: 700 };

/** What the host of these cards was told last, and how the page treats it. */
const host = {
  box: null as Box | null,
  /** Where it was laid out unseen. */
  laidOut: null as Box | null,
  ringed: [] as readonly Box[],
  hasFocus: false,
  isLet: true,
};
let delays: number[];
let asks: number[];
let askedBy: OpenedBy[];
let hidden: string[];

beforeEach(() => {
  Object.assign(host, { box: null, hasFocus: false, isLet: true });
  delays = [];
  asks = [];
  askedBy = [];
  hidden = [];
});

function keeper(): HostKeeper {
  const parent = {} as Element;
  let kept: CardHost | null = null;
  const opened: CardHost = {
    nonce: 'nonce',
    parent,
    layOut: ({ box }) => void Object.assign(host, { laidOut: box }),
    show: ({ box }: { box: Box }) => Object.assign(host, { box }).isLet,
    ring: (ringed) => void Object.assign(host, { ringed }),
    hide: () => void Object.assign(host, { box: null, hasFocus: false }),
    takeFocus: () => void Object.assign(host, { hasFocus: true }),
    hasFocus: () => host.hasFocus,
    isTarget: () => true,
    isIntact: () => true,
    isCovered: () => false,
    isPlainlyVisible: () => true,
    lookThrough: (look) => look(),
    remove() {},
  };
  const letGo = (): void => {
    kept = null;
  };
  return {
    get host() {
      return kept;
    },
    parentFor: () => parent,
    ask: async (_placed, by, turn) => {
      kept = opened;
      asks.push(turn);
      askedBy.push(by);
      return ok(null);
    },
    drop: letGo,
    release: letGo,
    remove() {},
  };
}

/** A card in a window of this size, or in a frame of it. */
function cardIn(viewport: Box, top: object | null = null): CurrentCard {
  const view = {};
  Object.assign(view, { top: top ?? view });
  const documentElement = {
    get clientWidth() {
      return page.width;
    },
  };
  const document = { defaultView: view, documentElement } as Document;
  return createCurrentCard({
    document,
    // As much of it as a card asks for.
    ground: { document, documents: [document], elementOf: () => null } as unknown as CardGround,
    clock: {
      now: () => 0,
      after(delay) {
        delays.push(delay);
        return () => {};
      },
    },
    keeper: keeper(),
    viewport: () => viewport,
    isAlive: () => true,
    pinned: () => [],
    onHidden: (nonce) => hidden.push(nonce),
  });
}

function namedAt(top: number): PlacedMention {
  return {
    mention: { start: 0, end: 2, entity: null, candidates: ['li-qiang'], confidence: 0.5 },
    surface: 'Li',
    boxes: [{ left: 10, top, right: 80, bottom: top + 20 }],
    vertical: false,
    passage: () => NO_PASSAGE,
    isPlace: false,
  };
}

/** Asks for a card and has it drawn. */
function open(card: CurrentCard, by: OpenedBy, placed = namedAt(10)): void {
  card.dispatch({ kind: 'show', placed, by });
  card.dispatch({ kind: 'drawn', turn: card.state.turn, height: 300 });
}

test('no card opens in a frame so low that it would lie over its own name; as low a window has one', () => {
  const opens = (top: object | null): boolean => {
    const card = cardIn({ left: 0, top: 0, right: 260, bottom: 140 }, top);
    open(card, 'keyboard', namedAt(60));
    return card.state.kind === 'open';
  };
  expect(opens(null)).toBe(true);
  expect(opens({})).toBe(false);
});

test('a sheet that has room only on its own name opens, in a frame too, and washes over nothing', () => {
  const card = cardIn({ left: 0, top: 0, right: 640, bottom: 320 }, {});
  open(card, 'touch', namedAt(20));
  expect(host.ringed).toHaveLength(1);
  open(card, 'touch', namedAt(150));
  expect([card.state.kind, host.ringed]).toEqual(['open', []]);
});

test('a page that takes a card away while it opens three times is left alone', () => {
  host.isLet = false;
  const card = cardIn(VIEWPORT);
  for (let times = 0; times < 3; times++) open(card, 'keyboard');
  expect(card.state.kind).toBe('silent');
  asks = [];
  card.dispatch({ kind: 'show', placed: namedAt(10), by: 'keyboard' });
  expect(asks).toEqual([]);
});

test('a frame goes again soon where nothing came of it, and stays for the next name once a card was seen', () => {
  const card = cardIn(VIEWPORT);
  card.dispatch({ kind: 'dwell', placed: namedAt(10) });
  expect(delays.at(-1)).toBe(KEEP_UNSEEN);
  open(card, 'pointer');
  card.dispatch({ kind: 'close' });
  expect(delays.at(-1)).toBe(KEEP_WARM);
});

test('a card that is made ready is laid out unseen in the place where it is seen then', () => {
  const card = cardIn(VIEWPORT);
  card.dispatch({ kind: 'dwell', placed: namedAt(10) });
  card.dispatch({ kind: 'drawn', turn: card.state.turn, height: 300 });
  expect([card.state.kind, host.box]).toEqual(['preparing', null]);
  const { laidOut } = host;
  card.dispatch({ kind: 'show', placed: namedAt(10), by: 'pointer' });
  expect([card.state.kind, host.box]).toEqual(['open', laidOut]);
});

test('a card knows how it was asked for: by keyboard it tells of its keys', () => {
  const card = cardIn(VIEWPORT);
  card.dispatch({ kind: 'dwell', placed: namedAt(10) });
  open(card, 'keyboard', namedAt(60));
  open(card, 'touch', namedAt(90));
  expect(askedBy).toEqual(['pointer', 'keyboard', 'touch']);
});

test('a row that is clicked in a card above its name stays where it is: the card does not grow under the hand', () => {
  const card = cardIn(VIEWPORT);
  open(card, 'pointer', namedAt(640));
  const before = host.box;
  expect(before && before.bottom - before.top).toBe(300);
  const grow = (height: number): void => card.dispatch({ kind: 'drawn', turn: card.state.turn, height });
  host.hasFocus = true;
  grow(500);
  expect(host.box).toEqual(before);
  grow(300);
  host.hasFocus = false;
  grow(500);
  expect(host.box && host.box.bottom - host.box.top).toBe(500);
});

describe('a card that is let go of to be pinned', () => {
  test('is handed over where it stands, and the next name begins anew', () => {
    const card = cardIn(VIEWPORT);
    open(card, 'pointer');
    const box = host.box;
    expect(card.release()).toMatchObject({ box, scheme: 'light' });
    expect(card.state.kind).toBe('closed');
    expect(card.showing).toBeNull();
    // It goes on: nobody is told that it is seen no longer.
    expect(hidden).toEqual([]);
    expect(host.box).toEqual(box);
  });

  test('is none where none is seen', () => {
    const card = cardIn(VIEWPORT);
    expect(card.release()).toBeNull();
    card.dispatch({ kind: 'dwell', placed: namedAt(10) });
    expect(card.release()).toBeNull();
  });
});

test('a sheet goes where a finger pushes it towards its edge, and nowhere else', () => {
  const card = cardIn(VIEWPORT);
  open(card, 'touch');
  const box = host.box;
  const { turn } = card.state;
  card.drag({ kind: 'drag', x: 90, y: -60, isDone: true, turn });
  card.drag({ kind: 'drag', x: 0, y: 20, isDone: true, turn });
  expect([card.state.kind, host.box]).toEqual(['open', box]);
  card.drag({ kind: 'drag', x: 5, y: 60, isDone: false, turn });
  expect(card.state.kind).toBe('open');
  card.drag({ kind: 'drag', x: 5, y: 60, isDone: true, turn });
  expect(card.state.kind).toBe('warm');
});

test('a sheet stays where the screen is turned, at the bottom; any other card goes with its window', () => {
  const viewport = { left: 0, top: 0, right: 390, bottom: 800 };
  const card = cardIn(viewport);
  open(card, 'touch', namedAt(700));
  expect(host.box?.top).toBe(0);
  page.watched?.onResized();
  expect(host.box?.top).toBe(0);
  page.width = 800;
  page.watched?.onResized();
  expect([card.state.kind, host.box?.bottom]).toEqual(['open', 800]);
  page.width = 390;
  open(card, 'pointer');
  page.watched?.onResized();
  expect(card.state.kind).toBe('warm');
});

test('a drag of the card before moves no other', () => {
  const card = cardIn(VIEWPORT);
  open(card, 'pointer');
  const box = host.box;
  const { turn } = card.state;
  card.drag({ kind: 'drag', x: 90, y: 60, isDone: false, turn: turn - 1 });
  expect(host.box).toEqual(box);
  card.drag({ kind: 'drag', x: 90, y: 60, isDone: true, turn });
  expect(host.box).not.toEqual(box);
});

test('a pointer that leaves lets go of a card, unless the reader is in it', () => {
  const card = cardIn(VIEWPORT);
  open(card, 'pointer');
  host.hasFocus = true;
  card.pointer(false);
  expect([card.state.kind, card.isHeld]).toEqual(['open', true]);
  host.hasFocus = false;
  card.pointer(false);
  expect(card.state.kind).toBe('leaving');
  card.pointer(true);
  expect([card.state.kind, card.isHeld]).toEqual(['open', false]);
  card.end();
  expect([card.state.kind, hidden]).toEqual(['closed', ['nonce']]);
});

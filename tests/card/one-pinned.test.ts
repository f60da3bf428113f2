import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardController, createCardController } from '../../src/card/controller.ts';
import type { CardHost } from '../../src/card/host.ts';
import { NOT_OPENED } from '../../src/card/showing.ts';
import type { Envelope } from '../../src/messaging/deliver.ts';
import { sendFromPage } from '../../src/messaging/send-from-page.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import type { PlacedMention } from '../../src/model/placed-mention.ts';
import { fail, ok } from '../../src/model/result.ts';
import { browser } from '../ui/browser-double.ts';

/** The hosts of these tests in the order in which they were opened, and which of them the reader is in. */
const page = vi.hoisted(() => ({
  open: [] as string[],
  focused: null as string | null,
  opened: 0,
  /** The pointer comes onto the host that was opened last, or leaves it. */
  onPointer(_isOn: boolean): void {},
}));

vi.mock('../../src/card/host.ts', () => ({
  createCardHost({ parent, onPointer }: { parent: Element; onPointer: (isOn: boolean) => void }): CardHost {
    page.onPointer = onPointer;
    const nonce = `${++page.opened}`;
    const leave = (): void => {
      if (page.focused === nonce) page.focused = null;
    };
    return {
      nonce,
      parent,
      layOut: () => undefined,
      show: () => page.open.includes(nonce) || page.open.push(nonce) > 0,
      ring() {},
      hide() {
        page.open = page.open.filter((other) => other !== nonce);
        leave();
      },
      takeFocus: () => void Object.assign(page, { focused: nonce }),
      hasFocus: () => page.focused === nonce,
      isTarget: () => false,
      isIntact: () => true,
      isCovered: () => false,
      isPlainlyVisible: () => true,
      lookThrough: (look) => look(),
      remove() {
        page.open = page.open.filter((other) => other !== nonce);
        leave();
      },
    };
  },
}));
vi.mock('../../src/card/page-watch.ts', () => ({ watchPage: () => ({ look() {} }) }));
vi.mock('../../src/card/escape.ts', () => ({ swallowEscape: () => ({ closedInside() {} }) }));
vi.mock('../../src/platform/rewritten-document.ts', () => ({
  listenForGood: (_document: Document, _signal: AbortSignal, listen: () => void) => listen(),
}));
vi.mock('../../src/card/page-scheme.ts', () => ({ pageScheme: () => 'light' }));
vi.mock('../../src/card/reader-focus.ts', () => ({
  rememberFocus: () => ({ giveBack: () => focusGivenBack() }),
}));

const focusGivenBack = vi.fn();
const PINNED = '1';
const CURRENT = '2';
let ending: AbortController;
let card: CardController;
let turn: number;
let window: EventTarget;

beforeEach(() => {
  vi.stubGlobal('chrome', {
    i18n: browser.i18n,
    runtime: {
      id: 'backstory',
      getURL: (path: string) => path,
      async sendMessage({ backstory, request }: Envelope) {
        if (backstory === 'card.show') turn = (request as { ask: { turn: number } }).ask.turn;
        return ok(null);
      },
    },
  });
  Object.assign(page, { open: [], focused: null, opened: 0 });
  focusGivenBack.mockClear();
  ending = new AbortController();
  window = Object.assign(new EventTarget(), { frameElement: null });
  card = openCards();
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

function openCards(): CardController {
  const documentElement = { clientWidth: 900, clientHeight: 700 };
  return createCardController({
    document: {
      documentElement,
      querySelectorAll: () => [],
      elementFromPoint: () => null,
      defaultView: window,
    } as unknown as Document,
    clock: { now: () => 0, after: () => () => {} },
    signal: ending.signal,
    isAlive: () => true,
    sendFromPage,
    pageContext: () => ({ facts: { url: '', title: '', language: '', dates: [] }, entities: [] }),
  });
}

const LI: PlacedMention = {
  mention: { start: 0, end: 2, entity: null, candidates: ['li-qiang'], confidence: 0.5 },
  surface: 'Li',
  boxes: [{ left: 10, top: 10, right: 80, bottom: 30 }],
  vertical: false,
  passage: () => NO_PASSAGE,
  isPlace: false,
};

function openNext(nonce: string): void {
  void card.show(LI, 'pointer');
  card.toFrames['host.command']({ nonce: nonce, command: { kind: 'resize', height: 300, turn } });
}

/** One card pinned, and one that comes and goes with the names. */
function openBoth(): void {
  openNext(PINNED);
  card.toFrames['host.command']({ nonce: PINNED, command: { kind: 'pin' } });
  openNext(CURRENT);
  expect(page.open).toEqual([PINNED, CURRENT]);
}

/** The reader switches the site off in a card; the script that reads the page ends with that. */
function switchOff(nonce: string): void {
  page.focused = nonce;
  expect(card.toFrames['host.vouch']({ nonce: nonce, write: 'hide' })).toEqual(ok(null));
  ending.abort();
}

describe.each([
  ['pinned', PINNED],
  ['last', CURRENT],
])('where the site is switched off in the %s card', (_, nonce) => {
  beforeEach(() => {
    openBoth();
    switchOff(nonce);
  });

  test('it stays as the only one, and the cards end with it', () => {
    expect(page.open).toEqual([nonce]);
    expect(card.signal.aborted).toBe(false);
    card.toFrames['host.command']({ nonce: nonce, command: { kind: 'close' } });
    expect(page.open).toEqual([]);
    expect(card.signal.aborted).toBe(true);
  });

  test('the reader who is in it when it closes gets the focus back', () => {
    card.toFrames['host.command']({ nonce: nonce, command: { kind: 'close' } });
    expect(focusGivenBack).toHaveBeenCalledTimes(1);
  });

  test('one who has gone back to the page, and writes there, is left there when it closes by itself', () => {
    page.focused = null;
    card.toFrames['host.command']({ nonce: nonce, command: { kind: 'close' } });
    expect(focusGivenBack).not.toHaveBeenCalled();
  });

  test('it goes where the site is on again, whoever switched it on, and its reader gets the focus back', () => {
    ending = new AbortController();
    const next = openCards();
    expect(page.open).toEqual([]);
    expect(focusGivenBack).toHaveBeenCalledTimes(1);
    expect([card.signal.aborted, next.signal.aborted]).toEqual([true, false]);
  });
});

test('a card that closes does not fetch back the reader who is in another', () => {
  openBoth();
  page.focused = CURRENT;
  card.toFrames['host.command']({ nonce: PINNED, command: { kind: 'close' } });
  expect(page.open).toEqual([CURRENT]);
  expect(focusGivenBack).not.toHaveBeenCalled();
});

test('a pointer that went into the card over another name has not rested on that one', async () => {
  openNext(PINNED);
  page.onPointer(true);
  expect(await card.show(LI, 'pointer')).toEqual(fail(NOT_OPENED));
  expect(page.open).toEqual([PINNED]);
  page.onPointer(false);
  void card.show(LI, 'pointer');
  expect(page.open).toEqual([]);
});

/** As the browser itself says it: `isTrusted` is its own, and only a new property on the event can stand in for it. */
function happen(type: string, isTrusted: boolean): void {
  window.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: isTrusted }));
}

test('no card is on the paper that the page is printed on, and the pinned one is there again after it, with the reader in it', () => {
  openBoth();
  page.focused = PINNED;
  happen('beforeprint', true);
  expect(page.open).toEqual([]);
  happen('afterprint', true);
  expect(page.open).toEqual([PINNED]);
  expect(page.focused).toBe(PINNED);
  // Back in the page, where another size of the window takes nobody away.
  page.focused = null;
  happen('resize', true);
  expect(page.focused).toBeNull();
});

test('no script of the page can say that it is printed', () => {
  openBoth();
  happen('beforeprint', false);
  expect(page.open).toEqual([PINNED, CURRENT]);
});

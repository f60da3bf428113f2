import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card } from '../../../src/card/frame/card.tsx';
import { screenReducer } from '../../../src/card/frame/screen.ts';
import type { CardSession } from '../../../src/card/frame/session.ts';
import * as samples from '../sample-cards.ts';
import { openWithoutLayout } from './page-without-layout.ts';
import '../../ui/browser-double.ts';

/** Rows of a list that has room for three of its five and a half of the next, px. */
const ROW = 60;
const LIST = 3.5 * ROW;

/** What the frame tells its host: how high the card wants to be, and where its rows end. */
const drawn = vi.fn();
const session = { dispatch() {}, drawn } as unknown as CardSession;

/** The height of the frame, and what all parts want together, px. */
const FRAME = 240;
const WANTED = 500;

let root: Element;
/** What hears of a new size. */
let observers: (() => void)[];
const resized = (): void => {
  for (const heard of observers) heard();
};

beforeEach(async () => {
  root = openWithoutLayout();
  drawn.mockClear();
  observers = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(heard: () => void) {
        observers.push(heard);
      }
      observe() {}
      disconnect() {}
    },
  );
  Object.assign(root.ownerDocument.defaultView ?? {}, { innerHeight: FRAME });
  const { HTMLElement } = root.ownerDocument.defaultView as unknown as typeof globalThis;
  Object.assign(HTMLElement.prototype, {
    clientHeight: LIST,
    scrollTop: 0,
    getBoundingClientRect(this: Element) {
      const { classList } = this;
      const height = classList.contains('event') ? ROW : classList.contains('card-head') ? WANTED : 0;
      return { top: 0, bottom: 0, height };
    },
  });
  const screen = screenReducer(
    { kind: 'blank' },
    { kind: 'presented', presentation: { card: samples.richCard, by: 'pointer', turn: 1 } },
  );
  if (screen.kind === 'card') render(<Card screen={screen} session={session} />, root);
  await vi.waitFor(() => expect(cut()).not.toBeNull(), { interval: 1 });
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const cut = (): Element | null => root.querySelector('.event[data-cut="true"]');

/** What is cut after an event. */
async function after(kind: string, at: EventTarget | null | undefined): Promise<Element | null> {
  const { Event } = root.ownerDocument.defaultView as unknown as typeof globalThis;
  at?.dispatchEvent(new Event(kind, { bubbles: true }));
  await new Promise((drawn) => setTimeout(drawn));
  return cut();
}

test.each(['wheel', 'pointerdown', 'keydown', 'touchstart', 'click'])(
  'a row that was not drawn since it would be cut comes with the first hand: %s',
  async (hand) => expect(await after(hand, root.ownerDocument.defaultView)).toBeNull(),
);

test('a row that was not drawn comes with a focus that is set without a key, as screen readers do', async () => {
  expect(await after('focusin', cut()?.querySelector('[data-stop]'))).toBeNull();
});

test('the focus that a card takes when it opens shows no half row', async () => {
  expect(await after('focusin', root.querySelector('.card'))).not.toBeNull();
});

test('a card with less than it wants tells its host from the first where the last whole row ends, so that nothing jumps', () => {
  expect(drawn.mock.calls.map(([height]) => height)).toEqual([WANTED]);
  const [height, rowsEnd] = drawn.mock.lastCall ?? [];
  expect([height, rowsEnd?.given]).toEqual([WANTED, FRAME]);
  expect(rowsEnd?.at).toBeGreaterThan(FRAME - ROW);
  expect(rowsEnd?.at).toBeLessThan(FRAME);
});

test('a frame that has no height of its own yet is measured by nothing', () => {
  drawn.mockClear();
  Object.assign(root.ownerDocument.defaultView ?? {}, { innerHeight: 10 });
  const before = cut();
  resized();
  expect(drawn).not.toHaveBeenCalled();
  expect(cut()).toBe(before);
});

test('the line of the page is left out while the lower edge of the list cuts it', () => {
  const [line, scroller] = ['.now-line', '.card-scroll'].map((part) => root.querySelector(part));
  const { Event } = root.ownerDocument.defaultView as unknown as typeof globalThis;
  const isLeftOut = (bottom: number): boolean | undefined => {
    Object.assign(line ?? {}, { getBoundingClientRect: () => ({ bottom }) });
    scroller?.dispatchEvent(new Event('scroll'));
    return line?.hasAttribute('data-cut');
  };
  expect([0, 8, -30].map(isLeftOut)).toEqual([false, true, false]);
});

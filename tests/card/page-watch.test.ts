import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CardGround } from '../../src/card/ground.ts';
import { type PageWatchOptions, watchPage } from '../../src/card/page-watch.ts';

let view: EventTarget;
/** Where the name stands, px from the top. */
let name: { top: number };
let told: string[];
let ending: AbortController;

beforeEach(() => {
  view = new EventTarget();
  const document = Object.assign(new EventTarget(), {
    defaultView: view,
    documentElement: Object.assign(new EventTarget(), { clientWidth: 400, clientHeight: 800 }),
  });
  const element = { top: 200, isConnected: true, getBoundingClientRect: () => ({ left: 10, top: name.top }) };
  name = element;
  told = [];
  ending = new AbortController();
  watchPage({
    ground: { document, documents: [document], offset: () => ({ x: 0, y: 0 }) } as unknown as CardGround,
    host: { isTarget: () => false } as Partial<PageWatchOptions['host']> as PageWatchOptions['host'],
    name: () => ({ left: 10, top: name.top, right: 80, bottom: name.top + 20 }),
    nameElement: element as unknown as Element,
    onMoved: ({ y }) => told.push(`moved by ${y}`),
    onTurnedAway: () => told.push('turned away'),
    onResized: () => told.push('resized'),
    signal: ending.signal,
  } as Partial<PageWatchOptions> as PageWatchOptions);
});
afterEach(() => ending.abort());

/** What the browser itself sends: `isTrusted` is its own, and only a new property on the event can stand in for it. */
function happen(type: string, isTrusted = true): void {
  view.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: isTrusted }));
}

test('where a window of another size has put the name is no scroll of the reader', () => {
  name.top += 400;
  happen('resize');
  happen('scroll');
  expect(told).toEqual(['resized', 'moved by 400']);
});

import { expect, test } from 'vitest';
import type { CardGround } from '../../src/card/ground.ts';
import { type PageWatchOptions, watchPage } from '../../src/card/page-watch.ts';

test('where a window of another size has put the name is no scroll of the reader', () => {
  const view = new EventTarget();
  const document = Object.assign(new EventTarget(), {
    defaultView: view,
    documentElement: Object.assign(new EventTarget(), { clientWidth: 400, clientHeight: 800 }),
  });
  const name = { top: 200, isConnected: true, getBoundingClientRect: () => ({ left: 10, top: name.top }) };
  const told: string[] = [];
  const ending = new AbortController();
  watchPage({
    ground: { document, documents: [document], offset: () => ({ x: 0, y: 0 }) } as unknown as CardGround,
    name: () => ({ left: 10, top: name.top, right: 80, bottom: name.top + 20 }),
    nameElement: name as unknown as Element,
    onMoved: ({ y }) => told.push(`moved by ${y}`),
    onTurnedAway: () => told.push('turned away'),
    onResized: () => told.push('resized'),
    signal: ending.signal,
  } as Partial<PageWatchOptions> as PageWatchOptions);
  name.top += 400;
  view.dispatchEvent(new Event('resize'));
  view.dispatchEvent(new Event('scroll'));
  expect(told).toEqual(['resized', 'moved by 400']);
  ending.abort();
});

import { afterEach, expect, test, vi } from 'vitest';
import { HELD_FOR } from '../../src/marking/tuning.ts';
import { watchHeldKey } from '../../src/marking/watch-held-key.ts';
import { createRewritableDocument } from '../platform/rewritable-document.ts';

afterEach(() => vi.unstubAllGlobals());

/** A window that hears of keys, and a clock that stands until it is told to go on. */
function setUp() {
  const page = createRewritableDocument();
  const ending = new AbortController();
  const heard: boolean[] = [];
  let waiting: (() => void) | null = null;
  watchHeldKey({
    document: page.document,
    clock: {
      now: () => 0,
      after(delay, task) {
        expect(delay).toBe(HELD_FOR);
        waiting = task;
        return () => {
          waiting = null;
        };
      },
    },
    signal: ending.signal,
    onHeld: (isHeld) => heard.push(isHeld),
  });
  const send = (type: string, key: string, more: object = {}): void => {
    const event = new Event(type);
    // `isTrusted` is the browser's own; only a new property on the event can stand in for it.
    Object.defineProperties(
      event,
      Object.fromEntries(
        Object.entries({ isTrusted: true, key, ...more }).map(([name, value]) => [name, { value }]),
      ),
    );
    page.dispatchEvent(event);
  };
  return { heard, send, ending, rewrite: page.rewrite, hold: () => waiting?.() };
}

test('names are shown while the key is held alone', () => {
  const { heard, send, hold } = setUp();
  send('keydown', 'Control');
  hold();
  send('keydown', 'Control', { repeat: true });
  expect(heard).toEqual([true]);
  send('keyup', 'Control');
  expect(heard).toEqual([true, false]);
});

test('the key is heard on a page that was rewritten too', () => {
  const { heard, send, hold, rewrite } = setUp();
  rewrite();
  send('keydown', 'Control');
  hold();
  send('keyup', 'Control');
  expect(heard).toEqual([true, false]);
});

test('not on the way to copying, zooming or another shortcut', () => {
  const { heard, send, hold } = setUp();
  send('keydown', 'Control');
  send('keydown', 'c', { ctrlKey: true });
  hold();
  send('keydown', 'Control');
  send('wheel', '');
  hold();
  send('keydown', 'Control', { altKey: true });
  hold();
  expect(heard).toEqual([]);
});

test('not for keys that the page made up, and no longer than the script lives', () => {
  const { heard, send, hold, ending } = setUp();
  send('keydown', 'Control', { isTrusted: false });
  hold();
  expect(heard).toEqual([]);
  send('keydown', 'Control');
  hold();
  ending.abort();
  expect(heard).toEqual([true, false]);
});

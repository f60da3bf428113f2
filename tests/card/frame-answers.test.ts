import { beforeEach, expect, test, vi } from 'vitest';
import { answersToFrames } from '../../src/card/frame-answers.ts';

beforeEach(() => void vi.stubGlobal('chrome', {}));

const NONCE = 'a'.repeat(32);

/** The answers for a card that is there, or is gone, beside pinned ones. */
function answers({ isFull = false, isThere = true }) {
  const add = vi.fn();
  const closedInside = vi.fn();
  const { 'host.command': command } = answersToFrames({
    keeper: { host: { nonce: NONCE } },
    current: { release: () => (isThere ? {} : null) },
    pinned: { isFull, command: () => undefined, add },
    closeCurrent() {},
    closedInside,
  } as never);
  const tell = (kind: 'pin' | 'close'): boolean => command({ nonce: NONCE, command: { kind } }).ok;
  return { pin: () => tell('pin'), close: () => tell('close'), add, closedInside };
}

test.each([
  ['is pinned where there is room for one more', {}, true],
  ['is not pinned where more would leave nothing of the page', { isFull: true }, false],
  ['is not pinned that has gone', { isThere: false }, false],
])('a card %s', (_, state, isPinned) => {
  const { pin, add } = answers(state);
  expect(pin()).toBe(isPinned);
  expect(add).toHaveBeenCalledTimes(isPinned ? 1 : 0);
});

test('a card that was closed from inside says so, since the page would get the rest of that Escape', () => {
  const { close, closedInside } = answers({});
  expect([close(), closedInside.mock.calls.length]).toEqual([true, 1]);
});

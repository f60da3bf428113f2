import { beforeEach, expect, test, vi } from 'vitest';
import { answersToFrames } from '../../src/card/frame-answers.ts';

beforeEach(() => void vi.stubGlobal('chrome', {}));

const NONCE = 'a'.repeat(32);

/** The answers for a card that is there, or is gone, beside pinned ones. */
function answers({ isFull = false, isThere = true }) {
  const add = vi.fn();
  const { 'host.command': command } = answersToFrames({
    keeper: { host: { nonce: NONCE } },
    current: { release: () => (isThere ? {} : null) },
    pinned: { isFull, command: () => undefined, add },
  } as never);
  return { pin: () => command({ nonce: NONCE, command: { kind: 'pin' } }).ok, add };
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

import { expect, it } from 'vitest';
import { makeReady } from '../../../src/engine/text/make-ready.ts';

it('tries every pattern on a text so long that its fast code is made at once, and leaves it where it was', () => {
  const lengths: number[] = [];
  const sticky = /was/gy;
  makeReady([{ test: (text) => lengths.push(text.length) > 0 }, sticky]);
  expect(lengths.every((length) => length >= 1_000)).toBe(true);
  expect(lengths).toHaveLength(1);
  expect(sticky.lastIndex).toBe(0);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFoot } from '../../../src/card/frame/kept-foot.ts';
import { GROWN_AFTER } from '../../../src/card/frame/tuning.ts';

/** A card in a frame of 300 px, whose foot is as high as the test says. */
let foot: number;
let card: HTMLElement;
let keep: (isKept: boolean) => void;

beforeEach(() => {
  vi.useFakeTimers();
  foot = 40;
  card = {
    style: { height: '' },
    querySelector: () => ({ getBoundingClientRect: () => ({ height: foot }) }),
  } as unknown as HTMLElement;
  keep = keepFoot(card, { innerHeight: 300 } as Window);
  keep(false);
});

afterEach(() => vi.useRealTimers());

test('a foot that grows under the hand stays where it is until the host has made room, and is let go of then', () => {
  foot = 64;
  keep(true);
  expect(card.style.height).toBe('324px');
  vi.advanceTimersByTime(GROWN_AFTER);
  expect(card.style.height).toBe('');
});

test('it does not leave a frame that nobody makes higher', () => {
  foot = 64;
  keep(false);
  expect(card.style.height).toBe('');
});

test('nothing is kept of one that shrinks, or stays as it is', () => {
  keep(true);
  foot = 20;
  keep(true);
  expect(card.style.height).toBe('');
});

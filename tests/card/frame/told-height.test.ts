import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createToldHeight, type ToldHeight } from '../../../src/card/frame/told-height.ts';
import { LEAST_BLANK } from '../../../src/card/frame/tuning.ts';

const tell = vi.fn();
let host: ToldHeight;

beforeEach(() => {
  tell.mockClear();
  host = createToldHeight(tell);
});

test('a height is told once, and not again for a rounding', () => {
  for (const height of [300, 301, 302, 304]) host.wants(height);
  expect(tell.mock.calls.map(([height]) => height)).toEqual([300, 304]);
});

describe('a card that has less than it wants', () => {
  test('has the blank below its last whole row left out, but no mere air', () => {
    host.leaveOut(LEAST_BLANK - 1, 400, 500);
    expect(tell).not.toHaveBeenCalled();
    host.leaveOut(30, 400, 500);
    expect(tell).toHaveBeenLastCalledWith(500, { given: 400, at: 370 });
    expect(host.hasLeftOut()).toBe(true);
  });

  test('does not creep: what was left out before was given all the same', () => {
    host.leaveOut(30, 400, 500);
    host.leaveOut(20, 370, 500);
    expect(tell).toHaveBeenLastCalledWith(500, { given: 400, at: 350 });
    host.leaveOut(20, 450, 500);
    expect(tell).toHaveBeenLastCalledWith(500, { given: 450, at: 430 });
  });

  test('keeps its last whole row where it comes to want less of what is out of sight', () => {
    host.leaveOut(30, 400, 500);
    host.wants(460);
    expect(tell).toHaveBeenLastCalledWith(460, { given: 400, at: 370 });
  });

  test('grows by what it comes to want, never beyond what there is, and back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 300 }), (more) => {
        host = createToldHeight(tell);
        host.leaveOut(30, 400, 500);
        host.wants(500 + more);
        expect(tell).toHaveBeenLastCalledWith(500 + more, { given: 400, at: Math.min(400, 370 + more) });
        host.wants(500);
        expect(tell).toHaveBeenLastCalledWith(500, { given: 400, at: 370 });
      }),
    ));
});

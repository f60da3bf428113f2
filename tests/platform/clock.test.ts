import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/platform/clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('runs a task after its delay, unless it is called off', () => {
  const [task, calledOff] = [vi.fn(), vi.fn()];
  systemClock.after(10, task);
  systemClock.after(10, calledOff)();
  vi.advanceTimersByTime(9);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(task).toHaveBeenCalledOnce();
  expect(calledOff).not.toHaveBeenCalled();
});

test('a delay of months does not run out at once', () => {
  const task = vi.fn();
  systemClock.after(2 ** 31, task);
  vi.advanceTimersByTime(1_000);
  expect(task).not.toHaveBeenCalled();
});

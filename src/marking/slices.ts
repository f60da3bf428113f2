import { SLICE } from './tuning.ts';

/** A share of the main thread. */
export interface Slice {
  /** True once the share is used up. */
  isSpent(): boolean;
}

/**
 * Runs work in slices: on to its next stop as long as the slice lasts, then `pause`, then the next. Ends early, without
 * a word, when `signal` aborts. What the work throws comes out here.
 */
export async function inSlices(
  work: (slice: Slice) => Generator<void>,
  pause: () => Promise<void>,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<void> {
  let until = now() + SLICE;
  const slice: Slice = { isSpent: () => now() >= until };
  for (const _ of work(slice)) {
    await pause();
    if (signal.aborted) return;
    until = now() + SLICE;
  }
}

/** Time as the rest of the code sees it: replaceable, so that tests do not wait. Milliseconds. */
export interface Clock {
  /** A monotonic reading. */
  now(): number;
  /** Runs `task` after `delay` ms unless the returned function is called first. */
  after(delay: number, task: () => void): () => void;
}

/** Browsers fire a timer that is longer than this at once (2^31 - 1 ms). */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The clock of the browser. A delay of more than 24 days runs out after those. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(delay, task) {
    const timer = setTimeout(task, Math.min(delay, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};

/** Time as the rest of the code sees it: replaceable, so that tests do not wait. Milliseconds. */
export interface Clock {
  /** A monotonic reading. */
  now(): number;
  /** Runs `task` after `delay` ms unless the returned function is called first. */
  after(delay: number, task: () => void): () => void;
}

/** The clock of the browser. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(delay, task) {
    const timer = setTimeout(task, delay);
    return () => clearTimeout(timer);
  },
};

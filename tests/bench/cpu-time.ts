/** CPU time of tasks within one process. */

const FAST_ROUNDS = 61;
/** The optimising compiler works on its own threads, whose time counts as ours; so it gets time to finish first. */
const WARM_UP_ROUNDS = 60;
/** A contestant that takes longer than this for one pass gets few rounds. */
const SLOW_MS = 15;
const SLOW_ROUNDS = 5;

/** The middle CPU time of many runs of a task, ms, after its code was compiled; of few where each is slow. */
export function medianMs(task: () => number): number {
  // Before anything is asked: while it is compiled a task of 5 ms takes 20, and taken for a slow one it was never warmed up.
  for (let round = 0; round < SLOW_ROUNDS; round++) task();
  const isSlow = cpuMs(task) + cpuMs(task) > 2 * SLOW_MS;
  const rounds = isSlow ? SLOW_ROUNDS : FAST_ROUNDS;
  for (let round = 0; round < WARM_UP_ROUNDS && !isSlow; round++) task();
  const times = Array.from({ length: rounds }, () => cpuMs(task)).toSorted((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}

/** How many times as dear a task is as a limit that is run before and behind it: the middle of such ratios. Both were compiled before. */
export function timesAsDear(task: () => number, limit: () => number): number {
  const rounds = cpuMs(task) > SLOW_MS ? SLOW_ROUNDS : FAST_ROUNDS;
  const ratios = Array.from({ length: rounds }, () => {
    const before = cpuMs(limit);
    const dear = cpuMs(task);
    return (2 * dear) / (before + cpuMs(limit));
  });
  return ratios.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
}

/** CPU time of one run, ms: the compiler's threads and the collector's are in it. */
export function cpuMs(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** To two places. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

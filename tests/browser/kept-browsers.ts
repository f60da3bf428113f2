import type { Browser } from 'puppeteer-core';

/** What this worker keeps from suite to suite: with `isolate: false` (vitest.config.ts) its modules stay. */
const kept = new Map<string, Promise<unknown>>();

/**
 * Opens a browser, or hands on the one that a suite before this has left under the same name. It ends with the worker.
 */
export async function keep<Opened>(
  name: string,
  open: () => Promise<Opened>,
  browserOf: (opened: Opened) => Browser,
): Promise<Opened> {
  // Under one name everything is opened by one function.
  const before = (await kept.get(name)) as Opened | undefined;
  if (before !== undefined && browserOf(before).connected) return before;
  const opening = open();
  kept.set(name, opening);
  // One that did not open is no browser of the next suite.
  opening.catch(() => kept.delete(name));
  const opened = await opening;
  // Vitest ends a worker by this signal; of several browsers puppeteer then leaves every second one running.
  process.once('SIGTERM', () => browserOf(opened).process()?.kill('SIGKILL'));
  return opened;
}

/** Stacks already reported: a fault in a loop must not flood the console of the page it happens on. */
const seen = new Set<string>();

/** The most distinct stacks that are remembered; a context with more faults than this has said enough. */
const MOST_REPORTS = 50;

/**
 * Reports a bug once per stack, on the console of the context it happened in: nothing is ever sent anywhere.
 * Expected failures are values and do not come here; neither does the end of an extension context (see `isContextGone`).
 */
export function report(error: unknown, where: string): void {
  if (isContextGone(error)) return;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (seen.has(stack) || seen.size >= MOST_REPORTS) return;
  seen.add(stack);
  console.error(`Backstory, ${where}:`, error);
}

/** True for the errors browsers throw in a content script whose extension was updated, reloaded or removed. */
function isContextGone(error: unknown): boolean {
  return /extension context invalidated|context (?:was )?unloaded/i.test(String(error));
}

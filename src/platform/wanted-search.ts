import * as v from 'valibot';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import { browser } from './browser.ts';

/**
 * What the reader asked for in a menu, on its way to the panel that opens for it. In memory only (`storage.session`), which
 * no content script can read, and gone as soon as a panel has taken it: what somebody selected is nobody else's business.
 */
const KEY = 'wanted';

const Wanted = v.object({
  windowId: v.number(),
  query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
});

/** Leaves a query for the panel of a window. */
export async function leaveWantedSearch(windowId: number, query: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { windowId, query } });
}

/** Hands over the query that was left for a window, now and whenever one is left, until `signal` aborts. */
export function takeWantedSearches(
  windowId: number,
  signal: AbortSignal,
  take: (query: string) => void,
): void {
  const takeIt = (value: unknown): void => {
    const wanted = v.safeParse(Wanted, value);
    // Another window's panel takes its own.
    if (!wanted.success || wanted.output.windowId !== windowId) return;
    void browser.storage.session.remove(KEY);
    take(wanted.output.query);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) takeIt(changes[KEY]?.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
  void browser.storage.session.get(KEY).then((stored) => takeIt(stored[KEY]));
}

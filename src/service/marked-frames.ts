import { browser } from '../platform/browser.ts';

/** Where the frames are kept while the background sleeps. */
const SESSION_KEY = 'marked';

/** Tabs remembered at most, the newest; there is no tabs.onRemoved listener, since that would wake the background for nothing. */
const MOST_TABS = 200;

export interface MarkedFrames {
  /** A frame has told that it names somebody. */
  add(tabId: number, frameId: number): Promise<void>;
  /** The frames of a tab that have names, the top one first; always holds the top frame. */
  of(tabId: number): Promise<readonly number[]>;
}

/**
 * The frames of each tab that hold a known name. Only they have told, so only they need asking: for the shortcut and
 * for the popup's list of names. A frame that is gone answers nothing and is passed over.
 */
export function createMarkedFrames(): MarkedFrames {
  const loading = load();
  return {
    async add(tabId, frameId) {
      const tabs = await loading;
      const frames = tabs.get(tabId) ?? [];
      // The top frame tells anew after each navigation: what its tab's frames were before is past.
      const next = frameId === 0 ? [0] : [...new Set([...frames, frameId])];
      tabs.delete(tabId);
      tabs.set(tabId, next);
      for (const oldest of tabs.keys()) {
        if (tabs.size <= MOST_TABS) break;
        tabs.delete(oldest);
      }
      await browser.storage.session.set({ [SESSION_KEY]: [...tabs] });
    },
    async of(tabId) {
      const frames = (await loading).get(tabId) ?? [];
      return [0, ...frames.filter((frame) => frame !== 0).sort((a, b) => a - b)];
    },
  };
}

async function load(): Promise<Map<number, readonly number[]>> {
  const stored = (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY];
  return new Map(Array.isArray(stored) ? (stored as [number, number[]][]) : []);
}

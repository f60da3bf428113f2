import { browser } from '../platform/browser.ts';

/** Where the frames are kept while the background sleeps. */
const SESSION_KEY = 'marked';

/** Tabs remembered at most, the newest; there is no tabs.onRemoved listener, since that would wake the background for nothing. */
const MOST_TABS = 200;

/** Frames of a tab remembered at most, the newest: live pages make and drop frames by the hundred. */
const MOST_FRAMES = 20;

export interface MarkedFrames {
  /** A frame has told that it names somebody. */
  add(tabId: number, frameId: number): Promise<void>;
  /** The frames of a tab that may have names, the top one first; always holds the top frame. */
  of(tabId: number): Promise<readonly number[]>;
}

/**
 * The frames of each tab that have told of a known name. Only they need asking: for the shortcut and for the popup's list
 * of names. One that is gone answers nothing and is passed over; nothing is forgotten when the top frame tells, because
 * a frame is often ready before its page.
 */
export function createMarkedFrames(): MarkedFrames {
  const loading = load();
  return {
    async add(tabId, frameId) {
      const tabs = await loading;
      const frames = tabs.get(tabId) ?? [];
      tabs.delete(tabId);
      tabs.set(tabId, [frameId, ...frames.filter((frame) => frame !== frameId)].slice(0, MOST_FRAMES));
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
  // Nobody but this module writes this key.
  return new Map(Array.isArray(stored) ? (stored as [number, number[]][]) : []);
}

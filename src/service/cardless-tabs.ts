import * as v from 'valibot';
import { browser } from '../platform/browser.ts';

/** Where the tabs are kept while the background sleeps: in memory, by the browser, and gone with it. */
const SESSION_KEY = 'cardless';

/** Tabs remembered at most, the newest. */
const MOST_TABS = 50;

/**
 * The tabs whose page lets no card open: a document in a sandbox hands its limits down to every frame in it, so that
 * the card's own script does not run there. Nothing can be drawn on such a page, so the popup says it.
 */
export interface CardlessTabs {
  /** A card is asked for on this site, and its frame has not spoken yet. */
  add(tabId: number, site: string): Promise<void>;
  /** It has spoken. */
  forget(tabId: number): Promise<void>;
  has(tabId: number, site: string): Promise<boolean>;
}

/** The cardless tabs of this browser session. */
export function createCardlessTabs(): CardlessTabs {
  const loading = load();
  /** Where there is no room for it, the next life of the background says one sentence less. */
  const store = (tabs: ReadonlyMap<number, string>): Promise<void> =>
    browser.storage.session.set({ [SESSION_KEY]: [...tabs].slice(-MOST_TABS) }).catch(() => undefined);
  return {
    async add(tabId, site) {
      const tabs = await loading;
      tabs.delete(tabId);
      tabs.set(tabId, site);
      await store(tabs);
    },
    async forget(tabId) {
      const tabs = await loading;
      if (tabs.delete(tabId)) await store(tabs);
    },
    has: async (tabId, site) => (await loading).get(tabId) === site,
  };
}

async function load(): Promise<Map<number, string>> {
  const stored = await browser.storage.session.get(SESSION_KEY).catch(() => ({}));
  const parsed = v.safeParse(StoredTabs, stored);
  return new Map(parsed.success ? parsed.output[SESSION_KEY] : []);
}

const StoredTabs = v.object({ [SESSION_KEY]: v.array(v.tuple([v.number(), v.string()])) });

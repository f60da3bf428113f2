import * as v from 'valibot';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import { browser } from './browser.ts';

/**
 * Where the last searches are kept: by the popup's own pages, and not in `storage.local`, which every script in every
 * page may read and is told of each change of.
 */
const KEY = 'searches';

/** What fits in two lines of the popup; older ones are forgotten. */
const MOST_KEPT = 6;

/** A question is shorter; what is longer was pasted, and nobody wants to see that again. */
const LONGEST_KEPT = 80;

const Kept = v.array(v.pipe(v.string(), v.maxLength(LONGEST_QUERY)));

/** The reader's last searches, the newest first. */
export interface RecentSearches {
  read(): Promise<readonly string[]>;
  /** Keeps a search that led somewhere; hands back what is kept now. */
  keep(query: string): Promise<readonly string[]>;
  /** Forgets them all. */
  clear(): Promise<void>;
}

/**
 * The last searches of the window that this view stands in. A private window has none: nothing that is searched there is
 * kept, and nothing that was searched elsewhere is shown there.
 */
export async function recentSearches(): Promise<RecentSearches | undefined> {
  if (await isPrivate()) return undefined;
  return {
    read: async () => stored(),
    async keep(query) {
      const said = query.replace(/\s+/g, ' ').trim();
      const before = stored();
      if (said === '' || said.length > LONGEST_KEPT) return before;
      const kept = [said, ...before.filter((one) => one.toLowerCase() !== said.toLowerCase())].slice(
        0,
        MOST_KEPT,
      );
      localStorage.setItem(KEY, JSON.stringify(kept));
      return kept;
    },
    clear: async () => localStorage.removeItem(KEY),
  };
}

function stored(): readonly string[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Kept), localStorage.getItem(KEY));
  return parsed.success ? parsed.output : [];
}

/** Chromium's own word for it, `inIncognitoContext`, is false in views of both kinds; Firefox for Android has no other. */
async function isPrivate(): Promise<boolean> {
  // Where nobody says, nothing is kept.
  if (!browser.windows) return browser.extension.inIncognitoContext ?? true;
  return (await browser.windows.getCurrent()).incognito;
}

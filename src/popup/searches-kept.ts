import { type RecentSearches, recentSearches } from '../platform/recent-searches.ts';
import { report } from '../platform/report.ts';

/** Where the last searches are kept; undefined in a private window. Never rejects: the search works without. */
export async function searchesKept(): Promise<RecentSearches | undefined> {
  try {
    return await recentSearches();
  } catch (error) {
    report(error, 'asking for the window');
    return undefined;
  }
}

import type { PageContent } from '../model/page-views.ts';

/** Why nothing is read on a page that is not switched off. */
type Why = Extract<PageContent, { kind: 'off' }>['why'];

/** Where stores are: browsers keep every extension out of them. */
const STORES =
  /^(?:chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/**
 * Why a page without an answering script is not read, by its address (undefined where the browser withholds it) and whether
 * the reader lets Backstory read pages of that site.
 */
export function whyUnread(address: string | undefined, hasAccess: boolean): Why {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null) return hasAccess ? 'unreachable' : 'no-access';
  if (url.protocol === 'about:' && url.pathname === 'reader') return 'reader-view';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  if (STORES.test(url.hostname)) return 'store';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'unreachable';
  return hasAccess ? 'not-loaded' : 'no-access';
}

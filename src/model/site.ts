/**
 * The place of a page where names are silent on it: its address (host, path and query, without the part that only scrolls)
 * as `hashedPage` has it; empty where it has none.
 */
export function pageOf(url: string | undefined): string {
  const web = webAddress(url);
  return web ? hashedPage(web.host + web.pathname + web.search) : '';
}

/** What the place of a page begins with, and no site does. */
const PAGE_SIGN = '#';

/** True for the place of a page, false for a site. */
export function isPage(place: string): boolean {
  return place.startsWith(PAGE_SIGN);
}

/** FNV-1a, 32 bits: its offset and its prime (Fowler, Noll and Vo, RFC 9923). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * An address as the scripts of all pages may read it: they see whether it is their own, and cannot list where a reader
 * has been. 32 bits on purpose, so that hundreds of the pages of the web share each; and no SHA-256, which browsers
 * withhold (`crypto.subtle`) from the scripts of pages without https, and which could be tried with guesses all the same.
 */
export function hashedPage(address: string): string {
  let hash = FNV_OFFSET;
  for (let at = 0; at < address.length; at++) hash = Math.imul(hash ^ address.charCodeAt(at), FNV_PRIME);
  return PAGE_SIGN + (hash >>> 0).toString(16);
}

/**
 * The site of an address: the host without its port, as a reader would name it. Empty where there is none (files,
 * about:blank, browser pages).
 */
export function siteOf(url: string | undefined): string {
  return webAddress(url)?.hostname ?? '';
}

function webAddress(url = ''): URL | null {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : null;
}

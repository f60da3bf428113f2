/** The address of a page as one that names are silent on: host, path and query, without the part that only scrolls; empty where there is none. */
export function pageOf(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && siteOf(url) !== '' ? parsed.host + parsed.pathname + parsed.search : '';
}

/**
 * The site of an address: the host without its port, as a reader would name it. Empty where there is none (files,
 * about:blank, browser pages).
 */
export function siteOf(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? parsed.hostname : '';
}

/**
 * The site that "off on this site" is for: the host of the page, without its port, as a reader would name it. Empty where
 * a page has none (files, about:blank, browser pages).
 */
export function siteOf(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? parsed.hostname : '';
}

/**
 * The site of an address: the host without its port, as a reader would name it. Empty where there is none (files,
 * about:blank, browser pages).
 */
export function siteOf(url: string | undefined): string {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && (parsed.protocol === 'http:' || parsed.protocol === 'https:') ? parsed.hostname : '';
}

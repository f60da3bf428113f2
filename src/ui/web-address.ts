/**
 * An address that may stand in a link: http or https, nothing else. Packs come from anywhere, and a `javascript:` or
 * `data:` address in one must not become something to click in a page of the extension.
 */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed.href : undefined;
}

import { bareBrowser } from '../platform/bare-browser.ts';

/** What Firefox tells extensions, and no page, of an element. */
interface WithAnyRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away the cards that an older version of the extension left behind. Firefox ends the scripts of that version where
 * they stand, with no chance to tidy up; in Chromium they live on and do it themselves (see `isAlive`).
 */
export function removeStaleHosts(document: Document): void {
  const browser = bareBrowser();
  const card = browser.runtime.getURL('card.html');
  for (const element of document.querySelectorAll('div[popover="manual"]')) {
    const frame = (element as WithAnyRoot).openOrClosedShadowRoot?.querySelector('iframe');
    if (frame?.src.startsWith(card)) element.remove();
  }
}

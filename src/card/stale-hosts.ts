/** The attribute by which a card's frame is known, inside of a closed root: an address that it might be known by it does not bear. */
export const CARD_FRAME = 'data-backstory';

/** What Firefox tells extensions, and no page, of an element. */
interface WithAnyRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away the cards that an older version of the extension left behind. Firefox ends the scripts of that version where
 * they stand, with no chance to tidy up; in Chromium they live on and do it themselves (see `isAlive`).
 */
export function removeStaleHosts(document: Document): void {
  for (const element of document.querySelectorAll('div[popover="manual"]')) {
    const root = (element as WithAnyRoot).openOrClosedShadowRoot;
    if (root?.querySelector(`iframe[${CARD_FRAME}]`)) element.remove();
  }
}

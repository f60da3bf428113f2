import { listenForGood } from '../platform/rewritten-document.ts';

/** Watches the Escape key of a document. */
export interface EscapeWatch {
  /** A card's frame closed it, perhaps by an Escape that it heard itself: the page, which has the focus now, gets the rest of that press. */
  closedInside(): void;
}

/**
 * Gives the trusted Escape to the card, by the one exception to "the page's events stay untouched": where `onEscape`
 * says that it closed something, the page does not hear of the key, so that its own dialog stays open (WCAG 1.4.13; the
 * default action is prevented too, because that is what closes a modal `<dialog>`).
 */
export function swallowEscape(document: Document, signal: AbortSignal, onEscape: () => boolean): EscapeWatch {
  const view = document.defaultView;
  let isSwallowed = false;
  const swallow = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    // A key that is held down repeats: what follows the first press belongs to it.
    isSwallowed = event.repeat ? isSwallowed : onEscape();
    if (isSwallowed) swallow(event);
  };
  const onUp = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || !isSwallowed) return;
    isSwallowed = false;
    swallow(event);
  };
  const options = { capture: true, signal };
  listenForGood(document, signal, () => {
    view?.addEventListener('keydown', onDown, options);
    view?.addEventListener('keyup', onUp, options);
  });
  return {
    closedInside() {
      isSwallowed = true;
    },
  };
}

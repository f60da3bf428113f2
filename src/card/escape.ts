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
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
    const isDown = event.type === 'keydown';
    // A key that is held down repeats: what follows the first press belongs to it.
    if (isDown && !event.repeat) isSwallowed = onEscape();
    if (!isSwallowed) return;
    isSwallowed = isDown;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  listenForGood(document, signal, () => {
    for (const part of ['keydown', 'keyup'] as const)
      view?.addEventListener(part, onKey, { capture: true, signal });
  });
  return {
    closedInside() {
      isSwallowed = true;
    },
  };
}

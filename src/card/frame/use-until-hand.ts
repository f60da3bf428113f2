import { useLayoutEffect } from 'preact/hooks';

/**
 * Begins something with a part of the card that lasts until the reader does anything, with the view that it is drawn in.
 * What `begin` returns is called with true then, and at the end of the part, or of what it depends on, with false.
 *
 * A click counts by itself too, because assistive technology clicks without a pointer and without a key; and so does a focus
 * in the list, which it sets without a key: a row that was not drawn held it unseen. That of the card itself comes with its
 * opening.
 */
export function useUntilHand(
  part: { readonly current: HTMLElement | null },
  begin: (drawn: HTMLElement, view: Window) => ((isByHand: boolean) => void) | undefined,
  dependsOn: readonly unknown[],
): void {
  useLayoutEffect(() => {
    const drawn = part.current;
    const view = drawn?.ownerDocument.defaultView;
    const end = view && begin(drawn, view);
    if (!end) return;
    const waiting = new AbortController();
    for (const hand of ['wheel', 'pointerdown', 'keydown', 'touchstart', 'click', 'focusin'])
      view.addEventListener(
        hand,
        ({ type, target }) => {
          // The target of a focus in a document of HTML is an element of it.
          if (type === 'focusin' && !(target as Element).closest('.timeline')) return;
          waiting.abort();
          end(true);
        },
        { signal: waiting.signal, passive: true, capture: true },
      );
    return () => {
      waiting.abort();
      end(false);
    };
  }, dependsOn);
}

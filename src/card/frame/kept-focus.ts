import { useLayoutEffect, useRef } from 'preact/hooks';

/** What stands in one place by turns: the buttons in it inherit the focus from each other. */
const HEIRS = '[data-heirs]';

/**
 * Keeps the focus in a card whose pressed button gives way to something else. It would fall to the body, where neither
 * Escape nor an arrow reaches the card; so what came in the button's place gets it, else the card.
 */
export function useKeptFocus(dialog: { readonly current: HTMLElement | null }): void {
  const last = useRef<{ readonly element: HTMLElement; readonly heirs: Element | null } | null>(null);
  useLayoutEffect(() => {
    const card = dialog.current;
    if (!card) return;
    const onFocus = ({ target }: Event): void => {
      // The target of a focus in a document of HTML is an element of it.
      const element = target as HTMLElement;
      last.current = { element, heirs: element.closest(HEIRS) };
    };
    card.addEventListener('focusin', onFocus);
    return () => card.removeEventListener('focusin', onFocus);
  }, []);
  // After every drawing, since any may take a button away. Not where the reader has gone back to the page: the frame would steal the focus.
  useLayoutEffect(() => {
    const card = dialog.current;
    if (!card || !last.current || card.contains(last.current.element)) return;
    const { heirs } = last.current;
    last.current = null;
    if (!card.ownerDocument.hasFocus() || card.matches(':focus-within')) return;
    // What stood in its place may have gone with it.
    const heir = heirs !== null && card.contains(heirs) ? heirs.querySelector('button') : null;
    (heir ?? card).focus({ preventScroll: true });
  });
}

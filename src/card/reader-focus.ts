import { native } from '../model/native.ts';
import { isConnected, shadowRootOf } from '../platform/native-node.ts';

/** The focus and the selection of a reader, to be given back. */
export interface ReaderFocus {
  giveBack(): void;
}

/** Remembers where the focus and the selection are. Nothing is read out of them and nothing in the page changes. */
export function rememberFocus(document: Document): ReaderFocus {
  const active = deepActiveElement(document);
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  );
  return {
    giveBack() {
      // Without preventScroll a page would jump to a field that the reader had scrolled away from.
      if (active instanceof HTMLElement && isConnected(active))
        native(active, 'focus')({ preventScroll: true });
      // Nothing had the focus: the body takes none, and the page would be without it until the next click (Chromium).
      if (!document.hasFocus()) document.defaultView?.focus();
      const now = document.getSelection();
      if (now === null || now.rangeCount === ranges.length) return;
      for (const range of ranges) if (range && isConnected(range.startContainer)) now.addRange(range);
    },
  };
}

function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  for (let inner = innerActive(active); inner !== null; inner = innerActive(active)) active = inner;
  return active;
}

function innerActive(element: Element | null): Element | null {
  return (element && shadowRootOf(element)?.activeElement) ?? null;
}

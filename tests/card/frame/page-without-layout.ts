import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** The root of a card in a document without layout, in which everything is nowhere and has no size. */
export function openWithoutLayout(): Element {
  const { document, HTMLElement } = parseHTML('<!doctype html><body><div id="card"></div></body>');
  const nowhere = { top: 0, bottom: 0, height: 0 };
  Object.assign(HTMLElement.prototype, { getBoundingClientRect: () => nowhere });
  vi.stubGlobal('document', document);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  return document.getElementById('card') as unknown as Element;
}

/** The element under a point of the layout viewport, open shadow roots included; the closed ones stay theirs. */
export function deepElementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === element) return element;
    element = inner;
  }
}

/**
 * Where the host must hang so that it answers to the pointer: in the modal dialog around the name, because everything
 * outside of it is inert, else on the root element, out of the way of everything the page lays out.
 */
export function mountPoint(document: Document, around: Element | null): Element {
  for (let element = around; element !== null; element = parentAcrossRoots(element))
    if (element.matches('dialog:modal')) return element;
  return document.documentElement;
}

/** The modal dialog on top, as far as one can tell before a name is asked for; null where none is open. */
export function openModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** The parent of an element, or the host of the shadow root that it stands in. */
export function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

import { native } from '../model/native.ts';

/**
 * The page's tree as it is drawn: through open shadow roots and their slots. Closed roots stay theirs, and what stands in
 * one is taken for its host.
 */

/** The most elements that one may stand in: parsers stop at 512, and what is asked of each costs style. */
const MOST_AROUND = 1_000;

/** The element around one as it is drawn: its slot, its parent, or the host of the root that it stands in. */
export function parentAsDrawn(element: Element): Element | null {
  const parent: Node | null = native(element, 'assignedSlot') ?? native(element, 'parentNode');
  // Not by `instanceof`: the element may stand in the document around this one.
  const type = parent && native(parent, 'nodeType');
  if (type === ELEMENT) return parent as Element;
  return type === FRAGMENT ? ((parent as Partial<ShadowRoot>).host ?? null) : null;
}

/** An element and everything that it is drawn in, from the inside out. */
export function* elementsAround(element: Element | null): Generator<Element> {
  let at = element;
  for (let level = 0; at !== null && level < MOST_AROUND; level++) {
    yield at;
    at = parentAsDrawn(at);
  }
}

/** The innermost element at a point (CSS px of the layout viewport); each open root on the way to it is handed over. */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  onRoot: (root: ShadowRoot) => void = () => {},
): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = rootIn(element); root !== null; root = rootIn(element)) {
    onRoot(root);
    const inner: Element | null = root.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
  }
  return element;
}

/** `Node.ELEMENT_NODE` and `Node.DOCUMENT_FRAGMENT_NODE`. */
const ELEMENT = 1;
const FRAGMENT = 11;

/** The open root in an element. */
function rootIn(element: Element | null): ShadowRoot | null {
  return element && native(element, 'shadowRoot');
}

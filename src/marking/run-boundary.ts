import { kindOf } from './element-kinds.ts';
import { MOST_NODES_BETWEEN } from './tuning.ts';

/** What stands between two neighbouring texts of a page: nothing, a space, or something no name reaches across. */
export type Boundary = 'join' | 'space' | 'cut';

/** True for elements; cheaper than `instanceof`, and true for those of other frames too. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** True for text. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/**
 * The block that a child of `parent` belongs to: the nearest ancestor through which text does not go on. A shadow root
 * counts as its host. Null where the text is not to be read.
 */
export function blockOf(parent: Node | null): Element | null {
  for (let node = parent; node !== null; node = node.parentNode) {
    if (!isElement(node)) return (node as Partial<ShadowRoot>).host ?? null;
    const kind = kindOf(node);
    if (kind === 'cut') return node;
    if (kind !== 'join') return null;
  }
  return null;
}

/** What stands between two texts of one block, the first before the second. */
export function boundaryBetween(before: Text, after: Text): Boundary {
  let found: Boundary = 'join';
  let node: Node = before;
  let mayEnter = false;
  for (let steps = 0; steps < MOST_NODES_BETWEEN; steps++) {
    const next = following(node, mayEnter);
    if (next === null) return 'cut';
    if (next === after) return found;
    node = next;
    mayEnter = false;
    if (!isElement(node)) continue;
    const kind = kindOf(node);
    if (kind === 'cut' || kind === 'unread') return 'cut';
    if (kind === 'space') found = 'space';
    mayEnter = kind === 'join';
  }
  return 'cut';
}

/** The next node in reading order, into `node` only where `mayEnter`. */
function following(node: Node, mayEnter: boolean): Node | null {
  if (mayEnter && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** The text before `text` in reading order, within its document or shadow root. */
export function textBefore(text: Text): Text | null {
  let node: Node = text;
  for (let steps = 0; steps < MOST_NODES_BETWEEN; steps++) {
    if (node.previousSibling) {
      node = node.previousSibling;
      while (node.lastChild) node = node.lastChild;
    } else {
      const parent: Node | null = node.parentNode;
      if (parent === null) return null;
      node = parent;
    }
    if (isText(node)) return node;
  }
  return null;
}

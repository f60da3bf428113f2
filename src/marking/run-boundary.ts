import { firstChildOf, isElement, nextSiblingOf, parentOf } from '../platform/native-node.ts';
import { kindOf } from './element-kinds.ts';
import { FEW_LEVELS, MOST_LEVELS, MOST_NODES_BETWEEN } from './tuning.ts';

/** What stands between two neighbouring texts of a page: nothing, a space, or something no name reaches across. */
export type Boundary = 'join' | 'space' | 'cut';

/**
 * The block that a child of `parent` belongs to: the nearest ancestor through which text does not go on. A shadow root
 * counts as its host. Null where the text is not to be read. `known` shortens the climb for many texts of one page that
 * stand deep in each other, as long as that does not change.
 */
export function blockOf(parent: Node | null, known: Map<Node, Element | null>): Element | null {
  let found: Element | null = null;
  let level = 0;
  for (let node = parent; node !== null && level < MOST_LEVELS; level++) {
    if (!isElement(node)) {
      found = (node as Partial<ShadowRoot>).host ?? null;
      break;
    }
    const kind = kindOf(node);
    if (kind === 'cut') found = node;
    if (kind !== 'join') break;
    const remembered = known.size > 0 ? known.get(node) : undefined;
    if (remembered !== undefined) {
      found = remembered;
      break;
    }
    node = parentOf(node);
  }
  if (parent !== null && level >= FEW_LEVELS) known.set(parent, found);
  return found;
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
  const inside = mayEnter ? firstChildOf(node) : null;
  if (inside !== null) return inside;
  for (let at: Node | null = node; at !== null; at = parentOf(at)) {
    const sibling = nextSiblingOf(at);
    if (sibling !== null) return sibling;
  }
  return null;
}

import { isElement, isText, parentOf } from '../platform/native-node.ts';
import { kindOf } from './element-kinds.ts';
import { MOST_CHANGES } from './tuning.ts';

/** What has changed in a page since it was last asked. */
interface Changes {
  /** Texts and elements to read again, none of them in another; null where there are so many that all of the page is. */
  readonly nodes: readonly Node[] | null;
  /** True where something was removed. */
  readonly removed: boolean;
}

/** Watches a page, and open shadow roots, for changed text. Notes only; reading waits for a free moment. */
export interface PageChanges {
  /** Also watches an open shadow root. */
  watch(root: ShadowRoot): void;
  /** Notes an element as changed that no observer tells of. */
  add(element: Element): void;
  /** True where something has changed since it was last taken. */
  readonly hasAny: boolean;
  /** What has changed; asked again it begins anew. */
  take(): Changes;
}

const WATCHED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** Starts to watch a document; `onChange` is called after each batch, until `signal` aborts. */
export function watchChanges(document: Document, onChange: () => void, signal: AbortSignal): PageChanges {
  let nodes = new Set<Node>();
  let removed = false;
  /** So many that all of the page is read again: no more of them are noted. */
  const isTooMany = (): boolean => nodes.size > MOST_CHANGES;

  const note = (node: Node | null): void => {
    if (node !== null && !isTooMany() && (isText(node) || isElement(node))) nodes.add(node);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      // Half a million records held the page for 0.4 s only to say again that all of it is read. What was removed is among
      // them as like as not.
      if (isTooMany()) {
        removed = true;
        break;
      }
      if (record.type === 'characterData') {
        note(record.target);
        continue;
      }
      removed ||= record.removedNodes.length > 0;
      for (const node of record.addedNodes) {
        // A list of a million is not gone through once it is known that the whole page is read.
        if (isTooMany()) break;
        note(node);
      }
      // What came between two texts parts a name; what went lets them join.
      if (isInline(record.previousSibling)) note(record.previousSibling);
      if (isInline(record.nextSibling)) note(record.nextSibling);
    }
    onChange();
  });
  observer.observe(document, WATCHED);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch: (root) => observer.observe(root, WATCHED),
    add(element) {
      note(element);
      onChange();
    },
    get hasAny() {
      return nodes.size > 0 || removed;
    },
    take() {
      const taken: Changes = { nodes: isTooMany() ? null : outermost(nodes), removed };
      nodes = new Set();
      removed = false;
      return taken;
    },
  };
}

function isInline(node: Node | null): boolean {
  return node !== null && (isText(node) || (isElement(node) && kindOf(node) === 'join'));
}

/**
 * Without the nodes that stand in another of them, which is read with all that is in it: a page that builds a tree from
 * the outside in would have its leaves read once for each level (2,000 levels: two seconds).
 */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  const known = new Map<Node, boolean>();
  return [...nodes].filter((node) => {
    const passed: Node[] = [];
    let at = parentOf(node);
    for (; at !== null && !nodes.has(at) && !known.has(at); at = parentOf(at)) passed.push(at);
    const isInside = at !== null && (known.get(at) ?? true);
    for (const one of passed) known.set(one, isInside);
    return !isInside;
  });
}

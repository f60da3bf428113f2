import { isConnected, isElement, ownerDocumentOf, shadowRootOf } from '../platform/native-node.ts';
import type { Slice } from './slices.ts';
import { TEXTS_PER_CLOCK } from './tuning.ts';

/** Finds the open shadow roots under a node, nested ones too, and hands each over. Stops where its slice is spent. */
export function* findShadowRoots(
  under: Node,
  slice: Slice,
  onRoot: (root: ShadowRoot) => void,
): Generator<void> {
  const document = ownerDocumentOf(under) ?? (under as Document);
  const walker = document.createTreeWalker(under, NodeFilter.SHOW_ELEMENT);
  let looked = 0;
  // The walker shows nothing but elements, so none of them is asked what it is.
  const next = (): Element | null => walker.nextNode() as Element | null;
  for (let element = isElement(under) ? under : next(); element !== null; element = next()) {
    const root = shadowRootOf(element);
    if (root) {
      onRoot(root);
      yield* findShadowRoots(root, slice, onRoot);
    }
    if (++looked % TEXTS_PER_CLOCK !== 0 || !slice.isSpent()) continue;
    yield;
    // The page took away where the walk stood. What it puts in its place is noted as a change and searched then.
    if (!isConnected(walker.currentNode)) return;
  }
}

import { parentElementOf } from '../platform/native-node.ts';
import type { Span } from './span-index.ts';

const INLINE = /^(?:inline|contents|ruby)/;

/**
 * False for a name in two elements that the page's style sheet makes blocks: "Xi" and "Jinping" in two spans that stand
 * one under the other. Only names over several elements can be such; for all others nothing is asked of the page.
 * Ask only where the page's style is worked out already: after a gesture, or in an observer that runs after layout.
 */
export function isInOneLine(span: Span): boolean {
  if (span.startNode === span.endNode) return true;
  return isInlineUpTo(span.startNode, span.block) && isInlineUpTo(span.endNode, span.block);
}

function isInlineUpTo(text: Text, block: Element): boolean {
  for (let at = text.parentElement; at !== null && at !== block; at = parentElementOf(at)) {
    if (!INLINE.test(getComputedStyle(at).display)) return false;
  }
  return true;
}

import type { Span } from './span-index.ts';

/** A live range, for this moment only; null where the text was cut shorter and has not been read again yet. */
export function rangeOf(span: Span): Range | null {
  if (span.start > span.startNode.length || span.end > span.endNode.length) return null;
  const range = span.startNode.ownerDocument.createRange();
  range.setStart(span.startNode, span.start);
  range.setEnd(span.endNode, span.end);
  return range;
}

import type { Span } from './span-index.ts';

/**
 * The spans of a text that cover or touch an offset in it: at most two, where one name ends and another begins. Binary
 * search for the last that begins at or before the offset.
 */
export function spansTouching(spans: readonly Span[], node: Text, offset: number): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && startIn(span, node) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans
    .slice(Math.max(0, low - 2), low)
    .filter((span) => !span.dropped && endIn(span, node) >= offset);
}

function startIn(span: Span, node: Text): number {
  return span.startNode === node ? span.start : 0;
}

function endIn(span: Span, node: Text): number {
  return span.endNode === node ? span.end : Number.POSITIVE_INFINITY;
}

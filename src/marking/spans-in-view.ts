import type { Span } from './span-index.ts';
import { FEW_SPANS, MOST_MARKS, NEAR_VIEWPORT } from './tuning.ts';

/** Where a span stands in reading order, as seen from what is near the viewport. */
type Place = 'before' | 'near' | 'behind';

/**
 * The spans near the viewport among those of one block, in reading order. For a block that is larger than the screen: to
 * draw all of its names costs as much at each of its repaints, and of the first 200 none may be in view. A few are asked one
 * by one; of more the first is searched for, on the ground that names follow each other down a page: to ask for the place of
 * one in a text of a megabyte takes 40 microseconds.
 * Reads layout, so it is for right after one.
 */
export function spansInView(spans: readonly Span[]): readonly Span[] {
  const placeOf = placesIn();
  if (spans.length <= FEW_SPANS) return spans.filter((span) => placeOf(span) === 'near');
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && placeOf(span) === 'before') low = middle + 1;
    else high = middle;
  }
  const found = spans.slice(low, low + MOST_MARKS);
  const end = found.findIndex((span) => placeOf(span) === 'behind');
  return end < 0 ? found : found.slice(0, end);
}

function placesIn(): (span: Span) => Place {
  const [aside, above] = [innerWidth * NEAR_VIEWPORT, innerHeight * NEAR_VIEWPORT];
  // One for all of them: each that lives is kept true by the browser whenever the page changes.
  const range = document.createRange();
  return ({ startNode, start, endNode, end }) => {
    if (start > startNode.length || end > endNode.length) return 'before';
    range.setStart(startNode, start);
    range.setEnd(endNode, end);
    const { top, bottom, left, right } = range.getBoundingClientRect();
    if (bottom < -above || right < -aside) return 'before';
    return top > innerHeight + above || left > innerWidth + aside ? 'behind' : 'near';
  };
}

import { parentElementOf } from '../platform/native-node.ts';
import type { Span } from './span-index.ts';
import { FEW_SPANS, MOST_MARKS, MOST_PLACES_ASKED, NEAR_VIEWPORT } from './tuning.ts';

/** Where a span stands in reading order, as seen from what is near the viewport. */
type Place = 'before' | 'near' | 'behind';

/**
 * The spans near the viewport among those of one block, in reading order. For a block that is larger than the screen:
 * to draw all of its names costs as much at each of its repaints, and of the first 200 none may be in view. A few are
 * asked one by one; of more the first and last are searched for, on the ground that names follow each other down a
 * page: to ask for the place of one in a text of a megabyte takes 40 microseconds. In columns each begins at the top
 * again, so there one in so many is asked, and of the others those that stand near one in view. Reads layout and style,
 * so it is for right after one.
 */
export function spansInView(spans: readonly Span[]): readonly Span[] {
  const placeOf = placesIn();
  /** So many spans between two that are both before, or both behind, are taken to be there too. */
  const passed =
    spans.length <= FEW_SPANS
      ? 0
      : isInOneColumn(spans[0]?.block)
        ? spans.length
        : spans.length / MOST_PLACES_ASKED;
  const found: Span[] = [];
  /** Finds those between two that have been asked. */
  const search = (low: number, high: number, first: Place, last: Place): void => {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined || middle === low || found.length >= MOST_MARKS) return;
    if (first === last && first !== 'near' && high - low <= passed) return;
    const place = placeOf(span);
    search(low, middle, first, place);
    if (place === 'near') found.push(span);
    search(middle, high, place, last);
  };
  search(-1, spans.length, 'before', 'behind');
  return found;
}

/** False for text in columns, and for text whose lines stand upright: there what comes first is not further up or left. */
function isInOneColumn(block: Element | undefined): boolean {
  for (let at = block ?? null; at !== null; at = parentElementOf(at)) {
    const { columnCount, columnWidth, writingMode } = getComputedStyle(at);
    if (columnCount !== 'auto' || columnWidth !== 'auto' || writingMode !== 'horizontal-tb') return false;
  }
  return true;
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

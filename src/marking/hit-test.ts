import type { Passage } from '../model/page-facts.ts';
import type { PlacedMention } from '../model/placed-mention.ts';
import { elementAt } from '../platform/composed-tree.ts';
import { isText } from '../platform/native-node.ts';
import { holds, linesOf } from './boxes.ts';
import { mayBeCover } from './clear-covers.ts';
import type { HitGround } from './hit-ground.ts';
import { isInOneLine } from './inline-check.ts';
import { passageAround } from './passage.ts';
import { rangeOf } from './range-of.ts';
import { shownText } from './shown-text.ts';
import type { Span } from './span-index.ts';
import { spansTouching } from './spans-touching.ts';
import { LEAST_NAME_HEIGHT, MOST_COVERED, MOST_LAYERS } from './tuning.ts';
import { isShown, isTopmost } from './visibility.ts';

/** Finds mentions by place. Reads layout and style, so it is for after a gesture only. */
export interface HitTest {
  /** The mention that a reader sees at a point (CSS px of the layout viewport), or null. */
  at(x: number, y: number): PlacedMention | null;
  /** The mention of a span, where it stands in the viewport and is seen; else null. */
  inView(span: Span): PlacedMention | null;
}

/** A hit test over what has been read of a page. */
export function createHitTest(ground: HitGround): HitTest {
  const { document, index, memory, shadow, rules } = ground;
  const at = (x: number, y: number): PlacedMention | null => {
    if (index.isEmpty) return null;
    const top = elementAt(document, x, y, shadow.meet);
    if (top === null) return null;
    const firstHit = (spans: readonly Span[]): PlacedMention | null => {
      for (const span of spans) {
        const placed = placeIfHit(span, x, y, top);
        if (placed !== null) return placed;
      }
      return null;
    };
    const hit = firstHit(spansAtCaret(x, y));
    if (hit !== null) return hit;
    // The caret goes into what lies over a text, not into the text that is seen through it.
    const layers = document.elementsFromPoint(x, y).slice(0, MOST_LAYERS);
    return mayBeCover(top, layers) ? firstHit(spansIn(new Set(layers))) : null;
  };

  const spansAtCaret = (x: number, y: number): readonly Span[] => {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadow.shadowRoots() });
    return caret !== null && isText(caret.offsetNode)
      ? spansTouching(index.inText(caret.offsetNode), caret.offsetNode, caret.offset)
      : [];
  };

  const spansIn = (blocks: ReadonlySet<Element>): readonly Span[] =>
    index
      .inOrder()
      .filter(({ block }) => blocks.has(block))
      .slice(0, MOST_COVERED);

  const placeIfHit = (span: Span, x: number, y: number, top: Element): PlacedMention | null => {
    // The caret snaps to the nearest text: without this, blank space hits 3 to 60 times too often.
    const range = rangeOf(span);
    if (range === null) return null;
    const rects = [...range.getClientRects()];
    if (!rects.some((rect) => holds(rect, x, y))) return null;
    return isTopmost(textsOf(span), top, x, y) ? place(span, range, rects) : null;
  };

  const place = (span: Span, range: Range, rects: readonly DOMRect[]): PlacedMention | null => {
    const mention = memory.resolve(span.candidate);
    const element = span.startNode.parentElement;
    if (mention === null || element === null) return null;
    const vertical = !getComputedStyle(element).writingMode.startsWith('horizontal');
    const boxes = linesOf(rects, vertical);
    const isLegible = boxes.some(
      (box) => Math.min(box.bottom - box.top, box.right - box.left) >= LEAST_NAME_HEIGHT,
    );
    // Fields become editable and blocks are hidden after they were read, so all that is asked now.
    if (!isLegible || rules.isClosedToReading(element) || !isShown(span.startNode) || !isInOneLine(span))
      return null;
    const { isPlace } = span.candidate;
    const passage = (): Passage => passageAround(span, ground);
    return { mention, surface: shownText(range.toString()), isPlace, boxes, vertical, passage };
  };

  return {
    at,
    inView(span) {
      const view = document.defaultView;
      const range = rangeOf(span);
      const rect = range?.getClientRects()[0];
      if (view === null || range === null || rect === undefined) return null;
      const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
      if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return null;
      const top = elementAt(document, x, y, shadow.meet);
      if (top === null || !isTopmost(textsOf(span), top, x, y)) return null;
      return place(span, range, [...range.getClientRects()]);
    },
  };
}

function textsOf({ startNode, between, endNode }: Span): readonly Text[] {
  return [startNode, ...between, endNode];
}

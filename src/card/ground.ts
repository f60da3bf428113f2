import { native } from '../model/native.ts';
import { type PlacedMention, unionOf } from '../model/placed-mention.ts';
import { elementAt, elementsAround } from '../platform/composed-tree.ts';
import { type Shift, shifted } from './placement.ts';

/**
 * Where the cards of a document hang. A sandbox without scripts hands its limits down to every frame in it, the card's own
 * too: letters in a web mail and articles in a feed reader stand in such frames. Where it leaves the frame the origin of the page
 * around, as those do, the card hangs in that page, over the frame. To a sandbox with an origin of its own the page around is closed,
 * and no browser tells an extension's background which element a frame stands in: there the toolbar popup has the card.
 */
export interface CardGround {
  /** The document that the card hangs in. */
  readonly document: Document;
  /** That and the one with the names, where they are two: the reader's hand is in either. */
  readonly documents: readonly Document[];
  /** How far the layout viewport of the names lies from that of the card, CSS px. */
  offset(): Shift;
  /** A mention as seen from the document of the card. */
  lift(placed: PlacedMention): PlacedMention;
  /** The innermost element at the middle of a mention, which is as the card's document sees it. */
  elementOf(placed: PlacedMention): Element | null;
  /** The elements at a point of the card's viewport, from the inside out; those in the frame with the names as well. */
  elementsAt(x: number, y: number): Iterable<Element>;
  /** Whatever the element stands in, as the card's document sees it. */
  around(element: Element | null): Element | null;
}

/** The ground of a document with names: itself, or the nearest around it in which scripts may run. */
export function cardGround(document: Document): CardGround {
  const frames = framesAround(document);
  const above = frames.slice(0, frames.findLastIndex(forbidsScripts) + 1);
  /** Absent where the cards hang in the document itself. */
  const outermost = above.at(-1);
  const home = outermost ? native(outermost, 'ownerDocument') : document;
  const offset = (): Shift =>
    above.map(contentCorner).reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), NOWHERE);
  const inside = (x: number, y: number): Element | null => {
    const by = offset();
    return elementAt(document, x - by.x, y - by.y);
  };
  return {
    document: home,
    documents: [...new Set([home, document])],
    offset,
    lift(placed) {
      const by = offset();
      return { ...placed, boxes: placed.boxes.map((box) => shifted(box, by)) };
    },
    elementOf: (placed) => inside(...middleOf(placed)),
    *elementsAt(x, y) {
      const outside = elementAt(home, x, y);
      if (outside && outside === outermost) yield* elementsAround(inside(x, y));
      yield* elementsAround(outside);
    },
    around: (element) => outermost ?? element,
  };
}

function middleOf({ boxes }: PlacedMention): [x: number, y: number] {
  const { left, top, right, bottom } = unionOf(boxes);
  return [(left + right) / 2, (top + bottom) / 2];
}

const NOWHERE: Shift = { x: 0, y: 0 };

/** The elements that a document's frame and those around it stand in, from the inside out, as far as they are of one origin. */
function framesAround(document: Document): Element[] {
  const frames: Element[] = [];
  for (let view = document.defaultView; view; ) {
    // Null for the frame of another origin.
    const frame: Element | null = view.frameElement;
    if (frame === null) break;
    frames.push(frame);
    view = native(frame, 'ownerDocument').defaultView;
  }
  return frames;
}

function forbidsScripts(frame: Element): boolean {
  const sandbox = native(frame, 'getAttribute')('sandbox');
  return sandbox !== null && !sandbox.toLowerCase().split(/\s+/).includes('allow-scripts');
}

/** Where the document in a frame begins: inside of its border and padding. */
function contentCorner(frame: Element): Shift {
  const { left, top } = native(frame, 'getBoundingClientRect')();
  const style = native(frame, 'ownerDocument').defaultView?.getComputedStyle(frame);
  const inset = (side: 'Left' | 'Top'): number =>
    Number.parseFloat(style?.[`border${side}Width`] ?? '0') +
    Number.parseFloat(style?.[`padding${side}`] ?? '0');
  return { x: left + inset('Left'), y: top + inset('Top') };
}

import type { Mention } from './mention.ts';
import type { Passage } from './page-facts.ts';

/** A rectangle in CSS px, relative to the layout viewport (as `getClientRects` gives it). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all of these, of which there is at least one. */
export function unionOf(boxes: readonly Box[]): Box {
  return boxes.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }));
}

/** A mention that was found under the pointer or in view, with the place where it stands. Marking makes it, the card consumes it. */
export interface PlacedMention {
  readonly mention: Mention;
  /** The text as the page shows it. */
  readonly surface: string;
  /** True for a place: those stand under every reading hand, and wait longer. */
  readonly isPlace: boolean;
  /** One box for each line the name runs over; never empty. */
  readonly boxes: readonly Box[];
  /** True where the text runs in vertical lines. */
  readonly vertical: boolean;
  /** Reads the text around it: only for a card that is asked for. */
  passage(): Passage;
  /** Of a word of a date: the whole of it by its text, where that stands in one piece; else the word. */
  whole?(surface: string): PlacedMention;
}

/** What a reader opens a card with: a pointer that rests, the shortcut, or a finger. */
export const OPENED_BY = ['pointer', 'keyboard', 'touch'] as const;
export type OpenedBy = (typeof OPENED_BY)[number];

/** The same name in the same place: what a page has slid under a hand is not what the hand went for. */
export function isSamePlace(a: PlacedMention, b: PlacedMention): boolean {
  const [boxA, boxB] = [a.boxes[0], b.boxes[0]];
  return a.surface === b.surface && boxA?.left === boxB?.left && boxA?.top === boxB?.top;
}

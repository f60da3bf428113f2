import { ownerDocumentOf, parentOf, rootOf } from '../platform/native-node.ts';
import type { Slice } from './slices.ts';
import { CHARACTERS_PER_CLOCK, MOST_RESTARTS, TEXTS_PER_CLOCK } from './tuning.ts';

/** A walk over the texts of a document or shadow root that survives what the page does to it in a pause. */
export interface TextWalk {
  /** The text it stands at; null at the end. */
  readonly node: Text | null;
  /** Goes on to the next text, having read so many characters. */
  next(characters: number): void;
  /** True where the slice is spent; looks at the clock only every few texts. */
  isDue(slice: Slice): boolean;
  /**
   * Stops until the next slice. Afterwards it stands where it stood, or before it where that place is gone: then it
   * returns true, and texts are met again.
   */
  pause(): Generator<void, boolean>;
}

/** A walk from `start`, or from the beginning where null. */
export function walkTexts(root: Node, start: Text | null): TextWalk {
  const walker = textWalker(root);
  if (start !== null) walker.currentNode = start;
  let node = start ?? nextText(walker);
  let texts = 0;
  let characters = 0;
  let restarts = 0;
  return {
    get node() {
      return node;
    },
    next(read) {
      texts++;
      characters += read;
      node = nextText(walker);
    },
    isDue(slice) {
      if (texts < TEXTS_PER_CLOCK && characters < CHARACTERS_PER_CLOCK) return false;
      if (slice.isSpent()) return true;
      texts = characters = 0;
      return false;
    },
    *pause() {
      if (node === null) return false;
      const trail = trailOf(node);
      yield;
      texts = characters = 0;
      const standing = lastStanding(trail, root);
      if (standing === node) return false;
      if (standing === null || ++restarts > MOST_RESTARTS) {
        node = null;
        return false;
      }
      walker.currentNode = standing;
      node = nextText(walker);
      return true;
    },
  };
}

/** The first text in an element, in reading order. */
export function firstTextIn(element: Node): Text | null {
  return nextText(textWalker(element));
}

/** The texts before one in its document or shadow root, from there to the beginning. */
export function* textsBefore(text: Text): Generator<Text> {
  const walker = textWalker(rootOf(text));
  walker.currentNode = text;
  for (let node = walker.previousNode(); node !== null; node = walker.previousNode()) yield node as Text;
}

/** Never with a filter function: it makes the walk 3 to 9 times dearer (measured). */
function textWalker(root: Node): TreeWalker {
  const document = ownerDocumentOf(root) ?? (root as Document);
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

/** The walker shows nothing but texts. */
function nextText(walker: TreeWalker): Text | null {
  return walker.nextNode() as Text | null;
}

/** A node and its ancestors, as they are before a pause. */
function trailOf(node: Node): readonly Node[] {
  const trail: Node[] = [];
  for (let at: Node | null = node; at !== null; at = parentOf(at)) trail.push(at);
  return trail;
}

/** The innermost node of a trail that still hangs where it hung, below a `root` that does; null where the root does not. */
function lastStanding(trail: readonly Node[], root: Node): Node | null {
  let standing: Node | null = null;
  for (let at = trail.length - 1; at >= 0; at--) {
    const node = trail[at];
    if (node === undefined || parentOf(node) !== (trail[at + 1] ?? null)) break;
    if (node === root || standing !== null) standing = node;
  }
  return standing;
}

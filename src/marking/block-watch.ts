import { LARGE_BLOCK, LEAST_BLOCK, NEAR_VIEWPORT } from './tuning.ts';

/** What is known of a watched block: whether it has a box of its own. `unseen` until the first frame after it was added. */
export type BlockState = 'unseen' | 'rendered' | 'hidden';

/**
 * Which blocks with marks are rendered and near the viewport. An IntersectionObserver tells it from the page's own
 * layout, so nothing is measured before a gesture. Each block costs 2 microseconds at once and 1 in every later frame
 * that moves, so only those are watched in which something may be drawn. (Tried, to spare the frame that the observer needs:
 * to draw up to 60 first mentions at once, wherever they stand. Real pages were painted for half as long again to twice as long.)
 */
export interface BlockWatch {
  /** The blocks near the viewport. */
  readonly near: ReadonlySet<Element>;
  /** The blocks that were much higher than the viewport when last seen. */
  readonly large: ReadonlySet<Element>;
  /** Rises whenever a block turns out to be rendered or hidden. */
  readonly version: number;
  /** Begins to watch a block; true where it was not watched yet. The observer holds it weakly. */
  add(block: Element): boolean;
  /** Watches a block no more. */
  drop(block: Element): void;
  /** What is known of a block; undefined where it is not watched. */
  stateOf(block: Element): BlockState | undefined;
  /** Has `onChange` called after the next layout, also where no block has changed. */
  nudge(): void;
}

/**
 * A watch that calls `onChange` whenever blocks came near, went away or were first seen, until `signal` aborts: always
 * after a layout, so that asking for style there makes the page work nothing out before it wants to.
 */
export function watchBlocks(document: Document, onChange: () => void, signal: AbortSignal): BlockWatch {
  const near = new Set<Element>();
  const large = new Set<Element>();
  const states = new WeakMap<Element, BlockState>();
  let version = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const { target, isIntersecting, boundingClientRect: box } = entry;
        const known = states.get(target);
        if (known === undefined) continue;
        if (isIntersecting) near.add(target);
        else near.delete(target);
        // Each rectangle that is asked for is made anew, so the screen's only where it says something.
        if (isIntersecting && box.height > LARGE_BLOCK * (entry.rootBounds?.height ?? innerHeight))
          large.add(target);
        else large.delete(target);
        const state = box.width >= LEAST_BLOCK && box.height >= LEAST_BLOCK ? 'rendered' : 'hidden';
        if (state === known) continue;
        version++;
        states.set(target, state);
      }
      onChange();
    },
    { rootMargin: `${100 * NEAR_VIEWPORT}%` },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    near.clear();
    large.clear();
  });
  return {
    near,
    large,
    get version() {
      return version;
    },
    add(block) {
      if (states.has(block) || signal.aborted) return false;
      states.set(block, 'unseen');
      observer.observe(block);
      return true;
    },
    drop(block) {
      states.delete(block);
      near.delete(block);
      large.delete(block);
      observer.unobserve(block);
    },
    stateOf: (block) => states.get(block),
    nudge() {
      // Whatever is newly observed is told of once. A watched root would lose its own changes to this, and has none.
      const root = document.documentElement;
      if (root === null || signal.aborted) return;
      observer.unobserve(root);
      observer.observe(root);
    },
  };
}

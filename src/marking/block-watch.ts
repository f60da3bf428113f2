import { LEAST_BLOCK, NEAR_VIEWPORT } from './tuning.ts';

/**
 * Which blocks with names are near the viewport. An IntersectionObserver tells it from the page's own layout, so nothing
 * is measured before a gesture. Blocks only: with every text's parent the first marks came three times later.
 */
export interface BlockWatch {
  /** The blocks near the viewport. */
  readonly near: ReadonlySet<Element>;
  /** Rises whenever a block turns out to be rendered or hidden. */
  readonly version: number;
  /** Begins to watch a block. The observer holds it weakly. */
  add(block: Element): void;
  /** True for a block that has a box of its own; false for hidden ones and those not yet looked at. */
  isRendered(block: Element): boolean;
}

/** A watch that calls `onChange` whenever blocks came near, went away or were first seen, until `signal` aborts. */
export function watchBlocks(onChange: () => void, signal: AbortSignal): BlockWatch {
  const near = new Set<Element>();
  const rendered = new WeakSet<Element>();
  let version = 0;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        const isRendered = box.width >= LEAST_BLOCK && box.height >= LEAST_BLOCK;
        if (isRendered === rendered.has(target)) continue;
        version++;
        if (isRendered) rendered.add(target);
        else rendered.delete(target);
      }
      onChange();
    },
    { rootMargin: NEAR_VIEWPORT },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    near.clear();
  });
  return {
    near,
    get version() {
      return version;
    },
    add: (block) => observer.observe(block),
    isRendered: (block) => rendered.has(block),
  };
}

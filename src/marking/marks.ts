import { localNameOf, rootOf } from '../platform/native-node.ts';
import { HIGHLIGHT } from './mark-style.ts';
import type { Span } from './span-index.ts';

/** The drawn marks of a page: ranges in the highlight registry, nothing in its DOM. */
export interface Marks {
  /** Draws just these spans. */
  draw(spans: readonly Span[]): void;
}

/**
 * Marks in the registry of this window, gone when `signal` aborts. `onNewElements` is told the local names of the elements whose
 * texts were ever marked, and of the hosts around those, whenever there are more of them. Where a newer instance of this script
 * has put its own highlight under the name, this one is silent from then on.
 */
export function createMarks(signal: AbortSignal, onNewElements: (names: string[]) => unknown): Marks {
  const drawn = new Map<Span, AbstractRange>();
  let highlight: Highlight | null = null;
  let superseded = false;
  const styled = new Set<string>();

  const isOurs = (): boolean => CSS.highlights.get(HIGHLIGHT) === highlight;

  signal.addEventListener('abort', () => {
    if (isOurs()) CSS.highlights.delete(HIGHLIGHT);
    superseded = true;
  });

  return {
    draw(spans) {
      if (superseded) return;
      const wanted = new Set(spans);
      if (highlight === null) {
        if (wanted.size === 0) return;
        highlight = new Highlight();
        CSS.highlights.set(HIGHLIGHT, highlight);
      } else if (!isOurs()) {
        superseded = CSS.highlights.has(HIGHLIGHT);
        if (superseded) return;
        // The page emptied the registry, most likely to draw marks of its own.
        CSS.highlights.set(HIGHLIGHT, highlight);
      }
      for (const [span, range] of drawn) {
        if (wanted.has(span)) continue;
        highlight.delete(range);
        drawn.delete(span);
      }
      const known = styled.size;
      for (const span of wanted) {
        if (drawn.has(span)) continue;
        // What is in a shadow root has the style of the host in Chromium, where no rule of ours reaches into roots.
        for (const text of [span.startNode, ...span.between, span.endNode])
          for (
            let element: Element | undefined = text.parentElement ?? span.block;
            element;
            element = (rootOf(element) as Partial<ShadowRoot>).host
          )
            styled.add(localNameOf(element));
        // Static, so that the browser need not keep it true while the page changes: a changed text is read and drawn anew.
        const range = new StaticRange({
          startContainer: span.startNode,
          startOffset: span.start,
          endContainer: span.endNode,
          endOffset: span.end,
        });
        highlight.add(range);
        drawn.set(span, range);
      }
      if (styled.size > known) onNewElements([...styled]);
    },
  };
}

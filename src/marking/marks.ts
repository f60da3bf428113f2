import { localNameOf, rootOf } from '../platform/native-node.ts';
import { HIGHLIGHT } from './mark-style.ts';
import type { Span } from './span-index.ts';

/** The drawn marks of a page: ranges in the highlight registry, nothing in its DOM. */
export interface Marks {
  /** Draws just these spans. */
  draw(spans: readonly Span[]): void;
}

/**
 * Marks in the registry of this window, gone when `signal` aborts; nothing is drawn where a newer instance of this script has its
 * own. `askForStyle` is given the local names of elements whose texts are marked for the first time, and of the hosts around
 * those; false where nobody heard it, and they are named again with the next drawing.
 */
export function createMarks(
  signal: AbortSignal,
  askForStyle: (elements: string[]) => Promise<boolean>,
): Marks {
  const drawn = new Map<Span, AbstractRange>();
  const highlight = new Highlight();
  /** By local name, whether its style was asked for. */
  const styled = new Map<string, boolean>();

  signal.addEventListener('abort', () => {
    if (CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT);
  });

  return {
    draw(spans) {
      const registered = CSS.highlights.get(HIGHLIGHT);
      if (registered && registered !== highlight) return;
      const wanted = new Set(spans);
      for (const [span, range] of drawn) {
        if (wanted.has(span)) continue;
        highlight.delete(range);
        drawn.delete(span);
      }
      for (const span of wanted) {
        if (drawn.has(span)) continue;
        // What is in a shadow root has the style of the host in Chromium, where no rule of ours reaches into roots.
        for (const text of [span.startNode, ...span.between, span.endNode])
          for (
            let element: Element | undefined = text.parentElement ?? span.block;
            element;
            element = (rootOf(element) as Partial<ShadowRoot>).host
          )
            styled.set(localNameOf(element), styled.get(localNameOf(element)) === true);
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
      // Also where the page has emptied the registry, most likely to draw marks of its own.
      if (!registered && drawn.size > 0) CSS.highlights.set(HIGHLIGHT, highlight);
      const bare = [...styled.keys()].filter((name) => !styled.get(name));
      if (bare.length === 0) return;
      const note = (wasHeard: boolean): void => {
        for (const name of bare) styled.set(name, wasHeard);
      };
      note(true);
      void askForStyle(bare).then(note);
    },
  };
}

import type { PlacedMention } from '../model/placed-mention.ts';
import type { HitGround } from './hit-ground.ts';
import type { HitTest } from './hit-test.ts';
import { isMarkable, type Span } from './span-index.ts';
import { MOST_TRIED_IN_VIEW } from './tuning.ts';
import { reachesInto } from './visibility.ts';

/** The way of the shortcut through the names in view, in reading order. */
export interface NameWalk {
  /** The next name in view, or the first where the last one has gone out of view; null after the last. */
  next(): PlacedMention | null;
  /** Begins anew with the first name in view. */
  restart(): void;
}

/**
 * A walk over what has been read of a page. Each entity is met once: a reader who steps on wants somebody else, and an
 * article names its subject in every other line. What a site says of itself ("Share on Facebook", a publisher's seat at the
 * foot, whose a picture is) comes after all that may be marked: one who reads by ear is not led through it, and yet the
 * pointer reaches no name that the keyboard does not.
 */
export function createNameWalk(
  { document, index }: Pick<HitGround, 'document' | 'index'>,
  hits: Pick<HitTest, 'inView'>,
): NameWalk {
  let last: Span | null = null;
  const met = new Set<string>();

  const restart = (): void => {
    last = null;
    met.clear();
  };

  /** The spans after the last one; all of them where that was read anew or is out of sight. */
  const rest = (): readonly Span[] => {
    const all = index.inOrder();
    const spans = [...all.filter(isMarkable), ...all.filter((span) => !isMarkable(span))];
    if (last === null) return spans;
    const at = hits.inView(last) === null ? -1 : spans.indexOf(last);
    if (at < 0) restart();
    return spans.slice(at + 1);
  };

  return {
    restart,
    next() {
      const view = document.defaultView;
      if (view === null) return null;
      let tried = 0;
      let block: Element | null = null;
      let isInView = false;
      for (const span of rest()) {
        if (span.block !== block) {
          block = span.block;
          isInView = reachesInto(view, block);
        }
        if (!isInView) continue;
        if (++tried > MOST_TRIED_IN_VIEW) break;
        const placed = hits.inView(span);
        const key = placed?.mention.candidates.join(' ') ?? '';
        if (placed === null || met.has(key)) continue;
        last = span;
        met.add(key);
        return placed;
      }
      restart();
      return null;
    },
  };
}

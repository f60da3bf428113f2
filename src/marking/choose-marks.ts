import type { PageMemory } from '../engine/names/page-memory.ts';
import type { MarkMode } from '../model/settings.ts';
import type { BlockWatch } from './block-watch.ts';
import { isAroundTheText } from './element-kinds.ts';
import { isInOneLine } from './inline-check.ts';
import type { Span, SpanIndex } from './span-index.ts';

/** Chooses the spans to draw near the viewport. */
export interface MarkChoice {
  /** The spans to draw now, in no particular order. */
  choose(mode: MarkMode): Iterable<Span>;
}

/** A choice over what has been read. Candidates are resolved anew whenever text was read: support grows with the page. */
export function createMarkChoice(index: SpanIndex, memory: PageMemory, blocks: BlockWatch): MarkChoice {
  /** The first shown span of each entity, and the state of the index and of the blocks that it was worked out for. */
  let firsts: ReadonlySet<Span> = new Set();
  let known = '';

  const firstOfEach = (): ReadonlySet<Span> => {
    const state = `${index.version} ${blocks.version}`;
    if (state === known) return firsts;
    known = state;
    const byEntity = new Map<string, Span>();
    for (const span of index.inOrder()) {
      const mention = memory.resolve(span.candidate);
      if (mention === null) continue;
      const key = mention.entity ?? mention.candidates.join(' ');
      if (!byEntity.has(key) && isMarkable(span)) byEntity.set(key, span);
    }
    firsts = new Set(byEntity.values());
    return firsts;
  };

  // Menus are hidden in half the ways there are, and a mark in one would be the only one of its entity.
  const isMarkable = (span: Span): boolean => blocks.isRendered(span.block) && !isAroundTheText(span.block);

  return {
    *choose(mode) {
      if (mode === 'none') return;
      const first = mode === 'first' ? firstOfEach() : null;
      for (const block of blocks.near) {
        for (const span of index.inBlock(block)) {
          const isChosen = first === null ? memory.resolve(span.candidate) !== null : first.has(span);
          if (isChosen && isInOneLine(span)) yield span;
        }
      }
    },
  };
}

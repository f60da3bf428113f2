import type { PageMemory } from '../engine/names/page-memory.ts';
import type { MarkMode } from '../model/page-settings.ts';
import type { BlockWatch } from './block-watch.ts';
import { isInOneLine } from './inline-check.ts';
import type { Span, SpanIndex } from './span-index.ts';
import { createTextPlaces, MARKABLE } from './text-places.ts';
import { MOST_MARKS, MOST_UNSEEN } from './tuning.ts';

/** Chooses the spans to draw near the viewport. */
export interface MarkChoice {
  /** Has the blocks watched in which something may be drawn; true where it had not been yet. Asks the page for nothing. */
  prepare(mode: MarkMode): boolean;
  /** The spans to draw now, those in the best places first. Asks for style, so it is for right after a layout. */
  choose(mode: MarkMode): readonly Span[];
}

/**
 * A choice over what has been read. The first mention of an entity is the first that is rendered in the article; where it
 * has none, the first on the rest of the page; where that has none, the first beside the text (see `TextPlace`).
 * Candidates are resolved anew whenever text was read: support grows with the page.
 */
export function createMarkChoice(index: SpanIndex, memory: PageMemory, blocks: BlockWatch): MarkChoice {
  /** The first shown span of each entity, and the state of the index and of the blocks that it was worked out for. */
  let firsts: readonly Span[] = [];
  let known = '';
  const placeOf = createTextPlaces();

  /** Works the firsts out anew; true where blocks came under watch for it. */
  const findFirsts = (): boolean => {
    const state = `${index.version} ${blocks.version}`;
    if (state === known) return false;
    known = state;
    const found: Span[] = [];
    const settled = new Set<string>();
    const tries = new Map<string, number>();
    let isNew = false;
    for (const place of MARKABLE) {
      for (const span of index.inOrder()) {
        const { candidate, block, startNode } = span;
        // Most names mean one entity, and most of those the page has named before.
        if (candidate.entities.length === 1 && settled.has(candidate.entities[0] ?? '')) continue;
        if (startNode.parentElement === null || placeOf(startNode.parentElement) !== place) continue;
        const mention = memory.resolve(candidate);
        if (mention === null) continue;
        const key = mention.entity ?? mention.candidates.join(' ');
        if (settled.has(key)) continue;
        if (blocks.add(block)) isNew = true;
        const blockState = blocks.stateOf(block);
        if (blockState === 'rendered') {
          found.push(span);
          settled.add(key);
          continue;
        }
        // As many again as turned out hidden, so that a thousand hidden ones take ten frames and not five hundred.
        const tried = (tries.get(key) ?? MOST_UNSEEN) + (blockState === 'unseen' ? -1 : 1);
        tries.set(key, tried);
        if (tried <= 0) settled.add(key);
      }
    }
    firsts = found;
    return isNew;
  };

  const watchAll = (): boolean => {
    let isNew = false;
    for (const { block, candidate } of index.inOrder()) {
      if (blocks.stateOf(block) !== undefined || memory.resolve(candidate) === null) continue;
      if (blocks.add(block)) isNew = true;
    }
    return isNew;
  };

  return {
    prepare: (mode) => (mode === 'first' ? findFirsts() : mode === 'all' && watchAll()),
    choose(mode) {
      if (mode === 'none') return [];
      const chosen: Span[] = [];
      for (const span of mode === 'first' ? firsts : index.inOrder()) {
        if (!blocks.near.has(span.block) || span.dropped) continue;
        if (mode === 'all' && memory.resolve(span.candidate) === null) continue;
        if (!isInOneLine(span)) continue;
        chosen.push(span);
        if (chosen.length >= MOST_MARKS) break;
      }
      return chosen;
    },
  };
}

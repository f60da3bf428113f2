import type { PageMemory } from '../engine/names/page-memory.ts';
import type { MarkMode } from '../model/settings.ts';
import type { BlockWatch } from './block-watch.ts';
import { isAroundTheText } from './element-kinds.ts';
import { isInOneLine } from './inline-check.ts';
import type { Span, SpanIndex } from './span-index.ts';
import { MOST_MARKS, MOST_UNSEEN } from './tuning.ts';

/** Chooses the spans to draw near the viewport. */
export interface MarkChoice {
  /** Has the blocks watched in which something may be drawn; true where it had not been yet. Asks the page for nothing. */
  prepare(mode: MarkMode): boolean;
  /** The spans to draw now, in reading order. Asks for style, so it is for right after a layout. */
  choose(mode: MarkMode): readonly Span[];
}

/** A choice over what has been read. Candidates are resolved anew whenever text was read: support grows with the page. */
export function createMarkChoice(index: SpanIndex, memory: PageMemory, blocks: BlockWatch): MarkChoice {
  /** The first shown span of each entity, and the state of the index and of the blocks that it was worked out for. */
  let firsts: readonly Span[] = [];
  let known = '';
  const around = new WeakMap<Element, boolean>();

  // Menus are hidden in half the ways there are, and a mark in one would be the only one of its entity.
  const isAround = (block: Element): boolean => {
    const cached = around.get(block);
    if (cached !== undefined) return cached;
    const found = isAroundTheText(block);
    around.set(block, found);
    return found;
  };

  /** Works the firsts out anew; true where blocks came under watch for it. */
  const findFirsts = (): boolean => {
    const state = `${index.version} ${blocks.version}`;
    if (state === known) return false;
    known = state;
    const found: Span[] = [];
    const settled = new Set<string>();
    const unseen = new Map<string, number>();
    let isNew = false;
    for (const span of index.inOrder()) {
      const { candidate, block } = span;
      // Most names mean one entity, and most of those the page has named before.
      if (candidate.entities.length === 1 && settled.has(candidate.entities[0] ?? '')) continue;
      const mention = memory.resolve(candidate);
      if (mention === null) continue;
      const key = mention.entity ?? mention.candidates.join(' ');
      if (settled.has(key) || isAround(block)) continue;
      if (blocks.add(block)) isNew = true;
      const blockState = blocks.stateOf(block);
      if (blockState === 'rendered') {
        found.push(span);
        settled.add(key);
      } else if (blockState === 'unseen') {
        const count = (unseen.get(key) ?? 0) + 1;
        unseen.set(key, count);
        if (count >= MOST_UNSEEN) settled.add(key);
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

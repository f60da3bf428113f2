import type { Candidate } from '../engine/names/candidate.ts';
import type { PageMemory } from '../engine/names/page-memory.ts';
import type { MarkMode } from '../model/page-settings.ts';
import type { BlockWatch } from './block-watch.ts';
import { isInOneLine } from './inline-check.ts';
import type { Span, SpanIndex } from './span-index.ts';
import { spansInView } from './spans-in-view.ts';
import { MARKABLE } from './text-places.ts';
import { LONGEST_LINE, MOST_MARKS, MOST_UNSEEN } from './tuning.ts';

/** Chooses the spans to draw near the viewport. */
export interface MarkChoice {
  /** Has the blocks watched in which something may be drawn; true where it had not been yet. Asks the page for nothing. */
  prepare(mode: MarkMode): boolean;
  /** The spans to draw now, those in the best places first. Asks for style, so it is for right after a layout. */
  choose(mode: MarkMode): readonly Span[];
  /** True where the last choice depends on where the page is scrolled to within one block. */
  readonly followsScroll: boolean;
}

/**
 * A choice over what has been read. The first mention of an entity is the first that is rendered in the article; where
 * it has none, the first on the rest of the page; where that has none, the first beside the text or in a menu (see
 * `TextPlace`). Candidates are resolved anew whenever text was read: support grows with the page.
 */
export function createMarkChoice(index: SpanIndex, memory: PageMemory, blocks: BlockWatch): MarkChoice {
  /** The first shown span of each entity, and the state of the index and of the blocks that it was worked out for. */
  let firsts: readonly Span[] = [];
  let known = '';
  let followsScroll = false;
  /** Whom each span means, in reading order, and the state of the index that they were asked in; null where nobody. */
  let meant: (string | null | undefined)[] = [];
  let meantAt = -1;
  /** The blocks that are watched for the firsts. */
  let ofFirsts = new WeakSet<Element>();
  let watchesAll = false;

  /** Whom a span means, asked once for each state of the index: a frame later, when its blocks were seen, all is gone through again. */
  const whom = (number: number, candidate: Candidate): string | null => {
    const asked = meant[number];
    if (asked !== undefined) return asked;
    const mention = memory.resolve(candidate);
    const key = mention === null ? null : (mention.entity ?? mention.candidates.join(' '));
    meant[number] = key;
    return key;
  };

  /** Works the firsts out anew; true where blocks came under watch for it. */
  const findFirsts = (): boolean => {
    const state = `${index.version} ${blocks.version}`;
    if (state === known) return false;
    known = state;
    ofFirsts = new WeakSet();
    const found: Span[] = [];
    const settled = new Set<string>();
    const tries = new Map<string, number>();
    let isNew = false;
    const spans = index.inOrder();
    if (index.version !== meantAt) meant = spans.map(() => undefined);
    meantAt = index.version;
    for (const place of MARKABLE) {
      for (let number = 0; number < spans.length; number++) {
        const span = spans[number];
        if (span?.place !== place) continue;
        const { candidate, block } = span;
        // Most names mean one entity, and most of those the page has named before.
        if (candidate.entities.length === 1 && settled.has(candidate.entities[0] ?? '')) continue;
        const key = whom(number, candidate);
        if (key === null || settled.has(key)) continue;
        ofFirsts.add(block);
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
    watchesAll = true;
    for (const { block, candidate } of index.inOrder()) {
      if (blocks.stateOf(block) !== undefined || memory.resolve(candidate) === null) continue;
      if (blocks.add(block)) isNew = true;
    }
    return isNew;
  };

  /** After all were drawn for a while: each block that is watched costs in every frame that moves. */
  const letGo = (): void => {
    if (!watchesAll) return;
    watchesAll = false;
    for (const { block } of index.inOrder())
      if (blocks.stateOf(block) !== undefined && !ofFirsts.has(block)) blocks.drop(block);
  };

  const isDrawable = ({ block, startNode, dropped }: Span): boolean =>
    blocks.near.has(block) && !dropped && (blocks.large.has(block) || startNode.length <= LONGEST_LINE);

  return {
    get followsScroll() {
      return followsScroll;
    },
    prepare(mode) {
      if (mode === 'all') return watchAll();
      const isNew = mode === 'first' && findFirsts();
      letGo();
      return isNew;
    },
    choose(mode) {
      followsScroll = false;
      if (mode === 'none') return [];
      const near = (mode === 'first' ? firsts : index.inOrder()).filter(isDrawable);
      const chosen: Span[] = [];
      for (let at = 0; at < near.length && chosen.length < MOST_MARKS; ) {
        const ofBlock = spansOfBlockAt(near, at);
        at += ofBlock.length;
        const [first] = ofBlock;
        const isLarge = first !== undefined && blocks.large.has(first.block);
        followsScroll ||= isLarge;
        for (const span of isLarge ? spansInView(ofBlock) : ofBlock) {
          if (chosen.length >= MOST_MARKS) break;
          if (mode === 'all' && memory.resolve(span.candidate) === null) continue;
          if (isInOneLine(span)) chosen.push(span);
        }
      }
      return chosen;
    },
  };
}

/** The spans from one on that stand in the same block as it. */
function spansOfBlockAt(spans: readonly Span[], at: number): readonly Span[] {
  let end = at + 1;
  while (spans[end]?.block === spans[at]?.block && end < spans.length) end++;
  return spans.slice(at, end);
}

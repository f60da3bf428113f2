import type { Candidate } from '../engine/names/candidate.ts';
import type { PageMemory } from '../engine/names/page-memory.ts';
import type { NameReader } from '../engine/names/reader.ts';
import { placeAt, type Run, textsBetween } from './run.ts';
import type { Span, SpanIndex } from './span-index.ts';
import { type Ground, placeOfName } from './text-places.ts';

/** What a reading needs: the matcher, the page's memory of whom it introduces, and where spans go. */
export interface Reading {
  readonly reader: NameReader;
  readonly memory: PageMemory;
  readonly index: SpanIndex;
}

/** One way through texts of a page. */
export interface Pass extends Reading {
  readonly ground: Ground;
  /** True once a text that it comes to may have been read before; until then whatever it finds stands behind all that is known. */
  mayKnow: boolean;
}

const NO_TEXTS: readonly Text[] = [];

/**
 * Matches a run, or a piece of which only the names that begin before `limit` count, and adds them to the index; returns where
 * the last of them ended.
 */
export function readRun(
  { reader, memory, index, ground, mayKnow }: Pass,
  run: Run,
  limit = Number.POSITIVE_INFINITY,
): number {
  if (index.isFull) return 0;
  const found = reader.read(run.text);
  if (found.length === 0) return 0;
  const isWhole = run.readUntil === 0 && limit === Number.POSITIVE_INFINITY;
  const counting = isWhole ? found : found.filter(({ start }) => start >= run.readUntil && start < limit);
  // Asked only where a name was found, so that the many blocks without one cost no walk to the root.
  if (counting.length === 0 || ground.isClosed(run.block)) return 0;
  memory.add(counting);
  const spans: Span[] = [];
  for (const candidate of counting) {
    // A stranger's name is never a mention; the page's memory has learnt from it, that is all it is for.
    if (!candidate.stranger) spans.push(spanOf(run, candidate, ground));
  }
  // Strangers alone: whom the names around mean may be another now.
  if (spans.length > 0) index.add(spans, !mayKnow);
  else if (!index.isEmpty) index.renew();
  return counting.at(-1)?.end ?? 0;
}

function spanOf(run: Run, candidate: Candidate, { placeOf }: Ground): Span {
  const from = placeAt(run, candidate.start, false);
  const to = placeAt(run, candidate.end, true);
  return {
    candidate,
    block: run.block,
    place: placeOfName(
      placeOf(from.node.parentElement ?? run.block),
      candidate,
      from.node.length,
      run.text.length,
      run.text.slice(candidate.end),
    ),
    startNode: from.node,
    start: from.offset,
    endNode: to.node,
    end: to.offset,
    between: from.node === to.node ? NO_TEXTS : textsBetween(run, candidate.start, candidate.end),
    dropped: false,
  };
}

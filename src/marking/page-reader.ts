import type { Candidate } from '../engine/names/candidate.ts';
import type { PageMemory } from '../engine/names/page-memory.ts';
import type { NameReader } from '../engine/names/reader.ts';
import { isConnected, rootOf } from '../platform/native-node.ts';
import { isClosedToReading } from './element-kinds.ts';
import { append, lastStart, placeAt, type Run, rest, runFrom, textCount, textsBetween } from './run.ts';
import { type Boundary, blockOf, boundaryBetween, isText } from './run-boundary.ts';
import type { Slice } from './slices.ts';
import type { Span, SpanIndex } from './span-index.ts';
import { createGround, type Ground, placeOfName } from './text-places.ts';
import { firstTextIn, textsBefore, walkTexts } from './text-walk.ts';
import { MOST_PASSED, MOST_RUN_TEXTS, MOST_TEXTS_BACK, PIECE } from './tuning.ts';

/** Reads page text into the index; each reading is a generator that stops where its slice is spent. */
export interface PageReader {
  /** Reads all text under a document or an open shadow root. */
  readAll(root: Node, slice: Slice): Generator<void>;
  /** Reads a changed text, or all text in a changed element, and the runs that they are part of. */
  readAround(changed: Node, slice: Slice): Generator<void>;
}

/** What a reading needs: the matcher, the page's memory of whom it introduces, and where spans go. */
export interface Reading {
  readonly reader: NameReader;
  readonly memory: PageMemory;
  readonly index: SpanIndex;
}

const WHITE_SPACE = /\s/;
const NO_TEXTS: readonly Text[] = [];

/** A reader of pages. */
export function createPageReader(reading: Reading): PageReader {
  return {
    readAll: (root, slice) => readRuns(reading, root, null, null, slice),
    *readAround(changed, slice) {
      const element = isText(changed) ? changed.parentElement : changed;
      // Before anything else: a reader types here, and every key is a change.
      if (!isConnected(changed) || (element instanceof Element && isClosedToReading(element))) return;
      const first = isText(changed) ? changed : firstTextIn(changed);
      if (first !== null) yield* readRuns(reading, rootOf(changed), startOfRun(first), changed, slice);
    },
  };
}

/**
 * Reads run after run from `start` (the beginning where null) until a run begins behind `region` (the end of `root`
 * where null). Stops only between runs and between the pieces of a long one, so that no name is lost to a pause.
 */
function* readRuns(
  reading: Reading,
  root: Node,
  start: Text | null,
  region: Node | null,
  slice: Slice,
): Generator<void> {
  const { index } = reading;
  const walk = walkTexts(root, start);
  const ground = createGround();
  let mayKnow = !index.isEmpty;
  let run: Run | null = null;
  let last: Text | null = null;
  // Emptied by count, so that it does not grow anew in every gap.
  const blanks: Text[] = [];
  let blankCount = 0;
  let passed = 0;
  let parent: Node | null = null;
  let block: Element | null = null;
  const blocks = new Map<Node, Element | null>();

  for (let node = walk.node; node !== null; node = walk.node) {
    const { data } = node;
    // Most texts of a page are the white space between two blocks, so where they belong is not even asked.
    const isBlank = isBlankText(data);
    if (!isBlank && node.parentNode !== parent) {
      parent = node.parentNode;
      block = blockOf(parent, blocks);
    }
    const isNothing = isBlank || block === null;
    if (isNothing && mayKnow) index.forget(node);
    if (isNothing && run !== null && ++passed <= MOST_PASSED) {
      if (isBlank) blanks[blankCount++] = node;
      walk.next(0);
      continue;
    }
    const before: Boundary =
      isNothing || run?.block !== block || last === null ? 'cut' : boundaryBetween(last, node);
    if (before === 'cut') {
      finish(reading, run, ground);
      run = null;
      blankCount = passed = 0;
      if (walk.isDue(slice)) {
        if (yield* walk.pause()) mayKnow = true;
        parent = null;
        blocks.clear();
        continue;
      }
      if (isNothing || block === null) {
        walk.next(0);
        continue;
      }
      if (region !== null && isBehind(node, region)) return;
      run = runFrom(block, node, data);
    } else if (run !== null && passed > 0) {
      for (let at = 0; at < blankCount; at++) {
        const blank = blanks[at];
        if (blank !== undefined) append(run, blank, blank.data, 0);
      }
      blankCount = passed = 0;
    }
    if (run === null) return;
    if (mayKnow) index.forget(node);
    if (before === 'space') run.text += ' ';
    let offset = before === 'cut' ? run.text.length : append(run, node, data, 0);
    while (offset < data.length || textCount(run) > MOST_RUN_TEXTS) {
      run = rest(run, readRun(reading, run, lastStart(run), ground));
      if (slice.isSpent()) {
        if (yield* walk.pause()) mayKnow = true;
        parent = null;
        blocks.clear();
        // Not its data, which Firefox copies each time: ten megabytes once a slice stopped it for good. A text that became
        // another of the same length is noted as a change, and read again.
        if (walk.node !== node || node.length !== data.length) break;
      }
      if (offset < data.length) offset = append(run, node, data, offset);
    }
    last = node;
    if (walk.node === node) walk.next(data.length);
  }
  finish(reading, run, ground);
}

/**
 * True for a text of nothing but white space (and for none). A loop: nearly all that are not blank show it at once. What
 * is too long for a slice is read like any text.
 */
function isBlankText(data: string): boolean {
  if (data.length > PIECE) return false;
  for (let at = 0; at < data.length; at++) if (!isWhiteSpace(data.charCodeAt(at))) return false;
  return true;
}

/** White space as `\s` has it, in the order of what pages hold. */
function isWhiteSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return unit >= 0xa0 && WHITE_SPACE.test(String.fromCharCode(unit));
}

/** Reads what is left of a run. */
function finish(reading: Reading, run: Run | null, ground: Ground): void {
  if (run !== null) readRun(reading, run, Number.POSITIVE_INFINITY, ground);
}

/** Matches a run or a piece and adds the names that begin before `limit`; returns where the last of them ended. */
function readRun({ reader, memory, index }: Reading, run: Run, limit: number, ground: Ground): number {
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
  if (spans.length > 0) index.add(spans);
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

/** The first text of the run that a text is part of, or one far enough before it. */
function startOfRun(text: Text): Text {
  const blocks = new Map<Node, Element | null>();
  const block = blockOf(text.parentNode, blocks);
  let first = text;
  let steps = 0;
  for (const before of textsBefore(text)) {
    if (blockOf(before.parentNode, blocks) === block && boundaryBetween(before, first) !== 'cut')
      first = before;
    else if (!isBlankText(before.data)) break;
    if (++steps >= MOST_TEXTS_BACK) break;
  }
  return first;
}

/** True for a text after all of a region; the start of a run that the region is part of may lie before it. */
function isBehind(node: Text, region: Node): boolean {
  const position = node.compareDocumentPosition(region);
  return (
    (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINS) === 0
  );
}

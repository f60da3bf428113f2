import { isConnected, isText, rootOf } from '../platform/native-node.ts';
import { isBlankText } from './blank-text.ts';
import { isClosedToReading } from './element-kinds.ts';
import { type Pass, type Reading, readRun } from './read-run.ts';
import { append, lastStart, type Run, rest, runFrom, textCount } from './run.ts';
import { type Boundary, blockOf, boundaryBetween } from './run-boundary.ts';
import type { Slice } from './slices.ts';
import { createGround } from './text-places.ts';
import { firstTextIn, textsBefore, walkTexts } from './text-walk.ts';
import { MOST_PASSED, MOST_RUN_TEXTS, MOST_TEXTS_BACK, PIECE } from './tuning.ts';

/** Reads page text into the index; each reading is a generator that stops where its slice is spent. */
export interface PageReader {
  /** Reads all text under a document or an open shadow root. */
  readAll(root: Node, slice: Slice): Generator<void>;
  /** Reads a changed text, or all text in a changed element, and the runs that they are part of. */
  readAround(changed: Node, slice: Slice): Generator<void>;
}

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
  const pass: Pass = { ...reading, ground: createGround(), mayKnow: !index.isEmpty };
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
    const { length } = node;
    // Firefox copies the data each time that it is asked: ten megabytes once a slice stopped a reading for good, and a hundred
    // were a slice of 0.1 s.
    const data = length > PIECE ? null : node.data;
    // Most texts of a page are the white space between two blocks, so where they belong is not even asked.
    const isBlank = data !== null && isBlankText(data);
    if (!isBlank && node.parentNode !== parent) {
      parent = node.parentNode;
      block = blockOf(parent, blocks);
    }
    const isNothing = isBlank || block === null;
    if (isNothing && pass.mayKnow) index.forget(node);
    if (isNothing && run !== null && ++passed <= MOST_PASSED) {
      if (isBlank) blanks[blankCount++] = node;
      walk.next(0);
      continue;
    }
    const before: Boundary =
      isNothing || run?.block !== block || last === null ? 'cut' : boundaryBetween(last, node);
    if (before === 'cut') {
      if (run !== null) readRun(pass, run);
      run = null;
      blankCount = passed = 0;
      if (walk.isDue(slice)) {
        if (yield* walk.pause()) pass.mayKnow = true;
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
    if (pass.mayKnow) index.forget(node);
    if (before === 'space') run.text += ' ';
    let offset = before === 'cut' ? run.text.length : append(run, node, data, 0);
    while (offset < length || textCount(run) > MOST_RUN_TEXTS) {
      run = rest(run, readRun(pass, run, lastStart(run)));
      if (slice.isSpent()) {
        if (yield* walk.pause()) pass.mayKnow = true;
        parent = null;
        blocks.clear();
        // A text that became another of the same length is noted as a change, and read again.
        if (walk.node !== node || node.length !== length) break;
      }
      if (offset < length) offset = append(run, node, data, offset);
    }
    last = node;
    if (walk.node === node) walk.next(length);
  }
  if (run !== null) readRun(pass, run);
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
    else if (before.length > PIECE || !isBlankText(before.data)) break;
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

import { PIECE, PIECE_OVERLAP } from './tuning.ts';

/** A place in the page's text: offset in UTF-16 units. */
interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The inline text of one block between two things that cut, joined from its text nodes, with the way back. The text is
 * the page's own, unfolded: the matcher folds as it goes, so that offsets need no second map.
 */
export interface Run {
  readonly block: Element;
  text: string;
  /** The texts it was joined from, and where each begins: `starts[i]` in the run is `offsets[i]` in `nodes[i]`. */
  readonly nodes: Text[];
  readonly starts: number[];
  readonly offsets: number[];
  /** Where the last name of the piece before ended, for what is read twice. */
  readonly readUntil: number;
}

/**
 * A run that begins with a text, or with as much of it as fits a piece. Most runs have one text, and arrays that are made
 * with one element take a tenth of the memory of those that grow.
 */
export function runFrom(block: Element, node: Text, data: string): Run {
  const text = data.length > PIECE ? data.slice(0, PIECE) : data;
  return { block, text, nodes: [node], starts: [0], offsets: [0], readUntil: 0 };
}

/** Appends the part of a text that begins at `offset`, as much as fits the piece; returns the offset of the rest. */
export function append(run: Run, node: Text, data: string, offset: number): number {
  const until = Math.min(data.length, offset + Math.max(0, PIECE - run.text.length));
  run.nodes.push(node);
  run.starts.push(run.text.length);
  run.offsets.push(offset);
  run.text += offset === 0 && until === data.length ? data : data.slice(offset, until);
  return until;
}

/** Where the names that count in a full run begin at the latest; later ones are found again in the next piece. */
export function lastStart(run: Run): number {
  const from = run.text.length - PIECE_OVERLAP;
  const space = run.text.lastIndexOf(' ', from);
  return space > from - PIECE_OVERLAP ? space : from;
}

/** The next piece of a full run: what the cut left over, with the way back kept. `readUntil` is where the last name ended. */
export function rest(run: Run, readUntil: number): Run {
  const cut = lastStart(run);
  const next: Run = {
    block: run.block,
    text: run.text.slice(cut),
    nodes: [],
    starts: [],
    offsets: [],
    readUntil: Math.max(0, readUntil - cut),
  };
  const first = segmentAt(run, cut);
  for (let at = first; at < run.nodes.length; at++) {
    const node = run.nodes[at];
    const start = run.starts[at];
    const offset = run.offsets[at];
    if (node === undefined || start === undefined || offset === undefined) break;
    next.nodes.push(node);
    next.starts.push(Math.max(0, start - cut));
    next.offsets.push(offset + Math.max(0, cut - start));
  }
  return next;
}

/** The place in the page of the character at `offset`; with `after`, of the point right after the one before it. */
export function placeAt(run: Run, offset: number, after: boolean): TextPlace | null {
  const at = segmentAt(run, after ? offset - 1 : offset);
  const node = run.nodes[at];
  const start = run.starts[at];
  const from = run.offsets[at];
  if (node === undefined || start === undefined || from === undefined) return null;
  // A space that stands for a `<br>` belongs to no node; no name begins or ends with one.
  return { node, offset: from + offset - start };
}

/** The number of the segment that holds the character at `offset`. */
function segmentAt(run: Run, offset: number): number {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

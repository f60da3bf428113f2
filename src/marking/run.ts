import { PIECE, PIECE_BACK, PIECE_OVERLAP } from './tuning.ts';

/** A place in the page's text: offset in UTF-16 units. */
interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** A text that a run was joined from: the unit at `start` in the run is the one at `offset` in `node`. */
interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly offset: number;
}

/**
 * The inline text of one block between two things that cut, joined from its text nodes, with the way back. The text is
 * the page's own, unfolded but for the ends of source lines, unit by unit: the matcher folds as it goes, so that
 * offsets need no second map. A run is its own first segment: most have no other, and a table of 50,000 cells made
 * seven objects for each of them.
 */
export interface Run extends Segment {
  readonly block: Element;
  text: string;
  others: Segment[];
  /** Before it the piece before has found all names: they are read again for what they say of the next. */
  readonly readUntil: number;
}

/** Shared by all runs of one text; never added to. */
const NO_OTHERS: Segment[] = [];

/**
 * With a space for each line that the source alone ends, as a reader sees it. Two line ends in a row stay, as they part
 * paragraphs in plain text. (No pattern: nearly every text of a page has a line end or two, and one took 1 µs.)
 */
function asRead(data: string): string {
  let read = '';
  let from = 0;
  for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', at + 1)) {
    if (data[at - 1] === '\n' || data[at + 1] === '\n') continue;
    read += `${data.slice(from, at)} `;
    from = at + 1;
  }
  return from === 0 ? data : read + data.slice(from);
}

/** A run that begins with a text, or with as much of it as fits a piece. `data` is null where the text is longer than one. */
export function runFrom(block: Element, node: Text, data: string | null): Run {
  return {
    block,
    text: asRead(data ?? node.substringData(0, PIECE)),
    node,
    start: 0,
    offset: 0,
    others: NO_OTHERS,
    readUntil: 0,
  };
}

/** Appends the part of a text that begins at `offset`, as much as fits the piece; returns the offset of the rest. `data` as above. */
export function append(run: Run, node: Text, data: string | null, offset: number): number {
  const length = data === null ? node.length : data.length;
  const until = Math.min(length, offset + Math.max(0, PIECE - run.text.length));
  const segment: Segment = { node, start: run.text.length, offset };
  if (run.others === NO_OTHERS) run.others = [segment];
  else run.others.push(segment);
  run.text += asRead(data?.slice(offset, until) ?? node.substringData(offset, until - offset));
  return until;
}

/** Where the names that count in a full run begin at the latest; later ones are found again in the next piece. */
export function lastStart(run: Run): number {
  const from = run.text.length - PIECE_OVERLAP;
  const space = run.text.lastIndexOf(' ', from);
  return space > from - PIECE_OVERLAP ? space : from;
}

/**
 * The next piece of a full run: what the cut left over and the words before it, since they may make another of a name ("Bank of | China"),
 * with the way back kept. `readUntil` is where the last name ended.
 */
export function rest(run: Run, readUntil: number): Run {
  const from = lastStart(run);
  const cut = Math.max(0, from - PIECE_BACK);
  const { node, start, offset } = segmentAt(run, cut);
  return {
    block: run.block,
    text: run.text.slice(cut),
    node,
    start: 0,
    offset: offset + cut - start,
    others: run.others
      .filter((segment) => segment.start > cut)
      .map((segment) => ({ ...segment, start: segment.start - cut })),
    readUntil: Math.max(from, readUntil) - cut,
  };
}

/** How many texts a run was joined from. */
export function textCount(run: Run): number {
  return 1 + run.others.length;
}

/** The texts of a run that lie wholly between the one at `start` and the one of the last character before `end`. */
export function textsBetween(run: Run, start: number, end: number): readonly Text[] {
  const last = segmentNumber(run, end - 1);
  const nodes: Text[] = [];
  for (let number = segmentNumber(run, start) + 1; number < last; number++)
    nodes.push((run.others[number - 1] ?? run).node);
  return nodes;
}

/** The place in the page of the character at `offset`; with `after`, of the point right after the one before it. */
export function placeAt(run: Run, offset: number, after: boolean): TextPlace {
  const segment = segmentAt(run, after ? offset - 1 : offset);
  // A space that stands for a `<br>` belongs to no node; no name begins or ends with one.
  return { node: segment.node, offset: segment.offset + offset - segment.start };
}

/** The last segment that begins at `offset` or before it. */
function segmentAt(run: Run, offset: number): Segment {
  return run.others[segmentNumber(run, offset) - 1] ?? run;
}

/** The number of that segment: 0 for the run itself, then those of `others`. */
function segmentNumber({ others }: Run, offset: number): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

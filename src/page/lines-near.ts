import { native } from '../model/native.ts';
import { INLINE, UNSEEN } from './element-names.ts';

/** Nodes looked at in each direction, and lines kept: a dateline stands within a few lines of its headline. */
const MOST_STEPS = 400;
const MOST_LINES = { nextSibling: 40, previousSibling: 15 };

/** Longest line that can be a dateline, in UTF-16 units; a longer one is prose, whose dates are those of its story. */
const LONGEST_LINE = 160;

/** Long lines that may stand between a headline and its date: the summary under the headline. */
const MOST_STANDFIRSTS = 1;

/** How much of one text node is read, in UTF-16 units; the white space of indented HTML comes before its words. */
const MOST_OF_A_NODE = 2_000;

/** Where the lines stand that are read: after a node or before it. */
export const DIRECTIONS = ['nextSibling', 'previousSibling'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** A line of text near the headline. */
interface NearLine {
  readonly text: string;
  /** True where prose stands between it and the headline: what follows may be comments and other stories. */
  readonly beyondText: boolean;
}

/** The short lines of text that follow or precede `start`, nearest first, and the `<time>` elements passed on the way. */
export function linesNear(start: Node, direction: Direction): { lines: NearLine[]; times: Set<Node> } {
  const lines: NearLine[] = [];
  const times = new Set<Node>();
  const forward = direction === 'nextSibling';
  let [count, prose, line] = [0, 0, ''];
  let [block, lastParent]: [Node | null, Node | null] = [null, null];
  const endLine = (): void => {
    const text = line.replace(/ +/g, ' ').trim();
    line = '';
    if (text === '') return;
    count++;
    if (text.length > LONGEST_LINE) prose++;
    else lines.push({ text, beyondText: prose > MOST_STANDFIRSTS });
  };
  let node: Node | null = stepOver(start, direction);
  for (let steps = 0; node && steps < MOST_STEPS && count < MOST_LINES[direction]; steps++) {
    const name = native(node, 'nodeName').toLowerCase();
    if (name === '#text') {
      const home = blockOf(node);
      if (home !== block) endLine();
      block = home;
      // Two elements in a line are two words even where no space stands between them ("02.02.2025" and "21:52").
      const parent = native(node, 'parentNode');
      const space = parent === lastParent ? '' : ' ';
      lastParent = parent;
      // Twice the longest is enough to know a line as too long; no page makes us copy its whole text.
      const text = space + (native(node, 'nodeValue') ?? '').slice(0, MOST_OF_A_NODE).replace(/\s+/g, ' ');
      line = (forward ? line + text : text + line).slice(0, LONGEST_LINE * 2);
    } else if (name === 'br') endLine();
    else if (name === 'time') times.add(node);
    const inside = UNSEEN.test(name) ? null : native(node, forward ? 'firstChild' : 'lastChild');
    node = inside ?? stepOver(node, direction);
  }
  endLine();
  return { lines, times };
}

/** The node after (or before) `node` and all that is in it. */
function stepOver(node: Node, direction: Direction): Node | null {
  for (let at: Node | null = node; at; at = native(at, 'parentNode')) {
    const sibling = native(at, direction);
    if (sibling) return sibling;
  }
  return null;
}

function blockOf(text: Node): Node | null {
  let home = native(text, 'parentNode');
  while (home && INLINE.test(native(home, 'nodeName').toLowerCase())) home = native(home, 'parentNode');
  return home;
}

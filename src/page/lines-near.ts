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

/** What tells the day of a picture and not of the page: its lines are passed over. In lower case. */
const CAPTION = /^(?:fig)?caption$/;

/** Where the lines stand that are read: after a node or before it. */
export const DIRECTIONS = ['nextSibling', 'previousSibling'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** A line of text near the headline. */
export interface NearLine {
  readonly text: string;
  /** "after the headline", "before the headline"; "beyond the text" where prose stands between it and the headline: what follows may be comments and other stories. */
  readonly place: string;
}

/** The short lines of text that follow or precede `start`, nearest first; into `times` go the `<time>` elements in them, each with its line. */
export function linesNear(start: Node, direction: Direction, times: Map<Node, NearLine>): NearLine[] {
  const lines: NearLine[] = [];
  const timesInLine: Node[] = [];
  let opened: Node | null = null;
  const forward = direction === 'nextSibling';
  let [count, prose, line] = [0, 0, ''];
  let [block, lastParent]: [Node | null, Node | null] = [null, null];
  const endLine = (): void => {
    const text = line.replace(/ +/g, ' ').trim();
    const inLine = timesInLine.splice(0);
    line = '';
    if (text === '') return;
    count++;
    if (text.length > LONGEST_LINE) prose++;
    else {
      const place =
        prose > MOST_STANDFIRSTS ? 'beyond the text' : `${forward ? 'after' : 'before'} the headline`;
      lines.push({ text, place });
      for (const time of inLine) times.set(time, { text, place });
    }
  };
  let node: Node | null = stepOver(start, direction);
  for (let steps = 0; node && steps < MOST_STEPS && count < MOST_LINES[direction]; steps++) {
    const name = native(node, 'nodeName').toLowerCase();
    if (name === '#text') {
      const home = blockOf(node);
      if (home !== block) endLine();
      block = home;
      // Of an element that begins a line it is known by its first words only.
      if (opened) timesInLine.push(opened);
      opened = null;
      // Two elements in a line are two words even where no space stands between them ("02.02.2025" and "21:52").
      const parent = native(node, 'parentNode');
      const space = parent === lastParent ? '' : ' ';
      lastParent = parent;
      // Twice the longest is enough to know a line as too long; no page makes us copy its whole text.
      const text = space + (native(node, 'nodeValue') ?? '').slice(0, MOST_OF_A_NODE).replace(/\s+/g, ' ');
      line = (forward ? line + text : text + line).slice(0, LONGEST_LINE * 2);
    } else if (name === 'br') endLine();
    else if (name === 'time') opened = node;
    const inside =
      UNSEEN.test(name) || CAPTION.test(name) ? null : native(node, forward ? 'firstChild' : 'lastChild');
    node = inside ?? stepOver(node, direction);
  }
  endLine();
  return lines;
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

import { native } from '../model/native.ts';
import { LONGEST_PASSAGE, MOST_NEAR, type Passage } from '../model/page-facts.ts';
import { localNameOf } from '../platform/native-node.ts';
import type { HitGround } from './hit-ground.ts';
import { shownText } from './shown-text.ts';
import type { Span } from './span-index.ts';
import { LEAD_BLOCKS, LONGEST_JOINT, MOST_TEXTS_BESIDE, SIDE_OF_PASSAGE } from './tuning.ts';

/**
 * The text around a mention, and who stands near it. Read when a card is asked for: what the name is about here decides
 * which of its events come first. Looks at texts and spans only, never at style.
 */
export function passageAround(spot: Spot, ground: PassageGround): Passage {
  const { index, memory } = ground;
  const spans = index.inOrder();
  // A word that is no name is not among them.
  const at = spans.indexOf(spot as Span);
  const span = spans[at];
  const idsOf = (some: readonly Span[]): string[] => {
    const ids = some.flatMap(({ candidate }) => memory.resolve(candidate)?.entity ?? []);
    return [...new Set(ids)].slice(0, MOST_NEAR);
  };
  const [before, after] = [textBeside(spot, 'before', ground), textBeside(spot, 'after', ground)];
  const selected = span ? selectedWith(span, spans) : [];
  const company = selected.length > 1 ? selected : pairedWith(spans, at);
  const leading = leadOf(spot, spans);
  const own = span && memory.resolve(span.candidate)?.entity;
  return {
    text: shownText(`${before.text}${saidAt(spot)}${after.text}`).slice(0, LONGEST_PASSAGE),
    near: idsOf(spans.filter(({ startNode }) => before.nodes.has(startNode) || after.nodes.has(startNode))),
    lead: idsOf(leading),
    opening: openingOf(leading, ground),
    beside: idsOf(company).filter((id) => id !== own),
  };
}

/** Where on a page something stands: a span, or a word that is none. */
export type Spot = Pick<Span, 'block' | 'startNode' | 'start' | 'endNode' | 'end' | 'between'>;

/** What of a page that was read a passage looks at. */
export type PassageGround = Pick<HitGround, 'index' | 'memory' | 'rules'>;

interface Beside {
  readonly text: string;
  readonly nodes: ReadonlySet<Text>;
}

/** What stands in the same block on one side of a spot, as far as a passage reaches, as it is in the page. */
export function textBeside(
  { block, startNode, start, endNode, end }: Spot,
  side: 'before' | 'after',
  { rules }: PassageGround,
): Beside {
  const isBefore = side === 'before';
  const from = isBefore ? startNode : endNode;
  let text = isBefore
    ? pieceOf(from, start - SIDE_OF_PASSAGE, start)
    : pieceOf(from, end, end + SIDE_OF_PASSAGE);
  const nodes = new Set([from]);
  const walker = from.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  walker.currentNode = from;
  for (let left = MOST_TEXTS_BESIDE; left > 0 && text.length < SIDE_OF_PASSAGE; left--) {
    const node = (isBefore ? walker.previousNode() : walker.nextNode()) as Text | null;
    if (node === null) break;
    if (node.parentElement === null || rules.isClosedToReading(node.parentElement)) continue;
    text = isBefore
      ? pieceOf(node, node.length - SIDE_OF_PASSAGE, node.length) + text
      : text + pieceOf(node, 0, SIDE_OF_PASSAGE);
    nodes.add(node);
  }
  return { text: isBefore ? text.slice(-SIDE_OF_PASSAGE) : text.slice(0, SIDE_OF_PASSAGE), nodes };
}

function saidAt({ startNode, start, between, endNode, end }: Spot): string {
  if (startNode === endNode) return pieceOf(startNode, start, end);
  const first = pieceOf(startNode, start, startNode.length);
  return first + between.map(({ data }) => data).join('') + pieceOf(endNode, 0, end);
}

/**
 * What a text has between two offsets, as far as it reaches. Never cut out of all of it: Firefox copies that each time that it is asked,
 * and with a hundred megabytes the page stood still under a resting hand.
 */
function pieceOf(text: Text, from: number, to: number): string {
  const start = Math.min(Math.max(0, from), text.length);
  return text.substringData(start, Math.max(0, to - start));
}

/** The spans in the first blocks of the article that a spot stands in: what it is about stands there. */
function leadOf({ block, startNode }: Spot, spans: readonly Span[]): Span[] {
  const { body }: { body: HTMLElement | null } = startNode.ownerDocument;
  const article = native(block, 'closest')('article, main, [role="main" i]') ?? body;
  // XHTML whose root is not <html> has no body.
  if (article === null) return [];
  const lead: Span[] = [];
  const blocks = new Set<Element>();
  for (const span of spans) {
    if (localNameOf(span.block) !== 'p' || !native(article, 'contains')(span.block)) continue;
    blocks.add(span.block);
    if (blocks.size > LEAD_BLOCKS) break;
    lead.push(span);
  }
  return lead;
}

/** What the blocks of some spans say, each once. */
function openingOf(spans: readonly Span[], ground: PassageGround): string {
  const texts = [...Map.groupBy(spans, ({ block }) => block).values()].map(
    ([first]) => first && textAround(first, ground),
  );
  return shownText(texts.join(' ')).slice(0, LONGEST_PASSAGE);
}

function textAround(spot: Spot, ground: PassageGround): string {
  return `${textBeside(spot, 'before', ground).text}${saidAt(spot)}${textBeside(spot, 'after', ground).text}`;
}

/**
 * The other name of a pair: two names with nothing but a hyphen or an "and" between them ("Xi and Putin", "Xi-Putin"), and
 * no third in the row. Names that merely follow each other in a headline, and those of a list, say who was there and not
 * what the two did together.
 */
function pairedWith(spans: readonly Span[], at: number): Span[] {
  let [first, last] = [at, at];
  while (last - first < 2 && jointOf(spans[first - 1], spans[first]) !== null) first--;
  while (last - first < 2 && jointOf(spans[last], spans[last + 1]) !== null) last++;
  const row = spans.slice(first, last + 1);
  return row.length === 2 && jointOf(row[0], row[1]) === 'pair' ? row : [];
}

/** What joins two names that follow each other: what makes them a pair, or what goes on with a list. */
function jointOf(one: Span | undefined, other: Span | undefined): 'pair' | 'list' | null {
  const between = one && other && textBetween(one, other);
  if (between === undefined) return null;
  const joint = between.trim().toLowerCase();
  if (PAIRING.includes(joint)) return 'pair';
  return LISTING.includes(joint[0] ?? ' ') && (joint.length === 1 || PAIRING.includes(joint.slice(1).trim()))
    ? 'list'
    : null;
}

/**
 * The text between two names of a block; undefined where it is too long to join them. Names of a pair often are links of
 * their own, so that the "and" is a text by itself.
 */
function textBetween(one: Span, other: Span): string | undefined {
  if (one.block !== other.block) return undefined;
  const walker = one.endNode.ownerDocument.createTreeWalker(one.block, NodeFilter.SHOW_TEXT);
  walker.currentNode = one.endNode;
  let text = '';
  let from = one.end;
  for (let node: Text | null = one.endNode; node !== other.startNode; from = 0) {
    text += pieceOf(node, from, from + LONGEST_JOINT + 1);
    node = walker.nextNode() as Text | null;
    if (node === null || text.length > LONGEST_JOINT) return undefined;
  }
  text += pieceOf(other.startNode, from, Math.min(other.start, from + LONGEST_JOINT + 1));
  return text.length > LONGEST_JOINT ? undefined : text;
}

/** Hyphens, and "and" in the languages that names are listed in, with the "with" of those that say it so ("Путин с Си"). */
const PAIRING: readonly string[] =
  '- ‐ ‑ – / & + and und et e y i en och og ja és a oraz ve dan και и с со й та і 和 与 與 跟 同 及 と 와 과 و'.split(
    ' ',
  );

/** What stands between the names of a list; an "and" may follow it. */
const LISTING = ',、，;；،';

/**
 * The spans whose first letter the reader has selected, where this one is among them. Letters are asked for, not texts:
 * of those one selected name took all others of its paragraph with it.
 */
function selectedWith(span: Span, spans: readonly Span[]): Span[] {
  const selection = span.startNode.ownerDocument.getSelection();
  const range = selection?.rangeCount && selection.getRangeAt(0);
  const isSelected = ({ startNode, start }: Span): unknown =>
    range &&
    // A page may have shortened the text since it was read, and a point beyond its end throws.
    start < startNode.length &&
    range.isPointInRange(startNode, start + 1);
  return isSelected(span) ? spans.filter(isSelected) : [];
}

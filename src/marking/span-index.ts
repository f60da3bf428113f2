import type { Candidate } from '../engine/names/candidate.ts';
import type { TextPlace } from './text-places.ts';
import { MOST_SPANS } from './tuning.ts';

/** A candidate where it stands in the page. Offsets are UTF-16 units in the text nodes; `end` is after the last unit. */
export interface Span {
  readonly candidate: Candidate;
  readonly block: Element;
  /** Where on the page its text stands, as of when it was read. */
  readonly place: TextPlace;
  readonly startNode: Text;
  readonly start: number;
  readonly endNode: Text;
  readonly end: number;
  /** The texts that lie wholly between the two, for a name in three elements. */
  readonly between: readonly Text[];
  /** True once its text was read again or left the page. */
  dropped: boolean;
}

/** True for a span that may be marked where it stands: it answers to the pointer in any case. */
export function isMarkable({ place }: Span): boolean {
  return place !== 'around';
}

/** All spans of a page: in reading order for drawing, by text node for the pointer. */
export interface SpanIndex {
  /** Rises with every change. */
  readonly version: number;
  readonly isEmpty: boolean;
  /** True where no more are kept. */
  readonly isFull: boolean;
  /** Has what was worked out from it worked out anew: whom a name means has changed. */
  renew(): void;
  /** Adds spans of one run, in reading order, none overlapping; `isLast` where they are known to stand behind all others. */
  add(spans: readonly Span[], isLast: boolean): void;
  /** Drops what was found in a text before it is read again. */
  forget(node: Text): void;
  /** Drops all spans whose text has left the page. Costs 20 ns a span. */
  sweep(): void;
  /** The spans that begin, end or go on in a text, in reading order. Some may have been dropped. */
  inText(node: Text): readonly Span[];
  /** All spans in reading order. */
  inOrder(): readonly Span[];
}

const NONE: readonly Span[] = [];

/** An empty index. */
export function createSpanIndex(): SpanIndex {
  // Weak, so that what the page throws away is gone here too; the ordered list is swept. Made when first asked for: a page
  // that does not change and is not pointed at never needs it.
  let byNode: WeakMap<Text, Span[]> | null = null;
  let ordered: Span[] = [];
  let droppedCount = 0;
  let version = 0;

  const drop = (span: Span): void => {
    if (span.dropped) return;
    span.dropped = true;
    droppedCount++;
    version++;
  };

  const nodes = (): WeakMap<Text, Span[]> => {
    if (byNode === null) {
      byNode = new WeakMap();
      addAll(byNode, ordered);
    }
    return byNode;
  };

  const compact = (): void => {
    if (droppedCount === 0) return;
    ordered = ordered.filter(isKept);
    droppedCount = 0;
  };

  return {
    get version() {
      return version;
    },
    get isEmpty() {
      return ordered.length === 0;
    },
    get isFull() {
      return ordered.length - droppedCount >= MOST_SPANS;
    },
    renew() {
      version++;
    },
    add(spans, isLast) {
      const first = spans[0];
      if (first === undefined) return;
      version++;
      compact();
      if (isLast) ordered.push(...spans);
      else ordered.splice(placeInOrder(ordered, first), 0, ...spans);
      if (byNode !== null) addAll(byNode, spans);
    },
    forget(node) {
      if (ordered.length === 0) return;
      const known = nodes();
      const spans = known.get(node);
      if (spans === undefined) return;
      spans.forEach(drop);
      known.delete(node);
    },
    sweep() {
      for (const span of ordered) if (!span.startNode.isConnected || !span.endNode.isConnected) drop(span);
      compact();
    },
    inText: (node) => nodes().get(node) ?? NONE,
    inOrder() {
      compact();
      return ordered;
    },
  };
}

/** Where in the reading order a span of the page belongs. Nearly always last: that is tried first. */
function placeInOrder(ordered: readonly Span[], span: Span): number {
  let low = 0;
  let high = ordered.length;
  const last = ordered[high - 1];
  if (last === undefined || standsBefore(last, span)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ordered[middle];
    if (other !== undefined && standsBefore(other, span)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where `a` comes before `b` in reading order. */
function standsBefore(a: Span, b: Span): boolean {
  if (a.startNode === b.startNode) return a.start < b.start;
  return (a.startNode.compareDocumentPosition(b.startNode) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function addAll(map: WeakMap<Text, Span[]>, spans: readonly Span[]): void {
  for (const span of spans) {
    addTo(map, span.startNode, span);
    for (const node of span.between) addTo(map, node, span);
    if (span.endNode !== span.startNode) addTo(map, span.endNode, span);
  }
}

function addTo(map: WeakMap<Text, Span[]>, node: Text, span: Span): void {
  const known = map.get(node);
  if (known === undefined) map.set(node, [span]);
  else known.push(span);
}

function isKept(span: Span): boolean {
  return !span.dropped;
}

import type { ShippedNameIndex } from '../../src/engine/names/index/ship.ts';
import { openShippedIndex } from '../../src/engine/names/index/shipped-index.ts';
import { createHitTest } from '../../src/marking/hit-test.ts';
import { HIGHLIGHT, markStyle } from '../../src/marking/mark-style.ts';
import { createNameWalk } from '../../src/marking/name-walk.ts';
import { startMarking } from '../../src/marking/start-marking.ts';
import { watchPointer } from '../../src/marking/watch-pointer.ts';
import { isWorthReading } from '../../src/marking/worth-reading.ts';
import { mostNamed } from '../../src/model/page-facts.ts';
import type { MarkMode } from '../../src/model/page-settings.ts';
import type { PlacedMention } from '../../src/model/placed-mention.ts';
import { systemClock } from '../../src/platform/clock.ts';

/** What a test asks of marking in a page. Only strings and numbers come back, so that both protocols carry them. */
export interface MarkingProbe {
  /** `surface = id` of the mention at the middle of the element or text that `selector` and `part` name. */
  at(selector: string, part?: string): string | null;
  atPoint(x: number, y: number): string | null;
  firstInView(): string | null;
  /** `id:count`, most named first; a star for those in the title. */
  summary(): string;
  /** The drawn marks, sorted. */
  marks(): string[];
  setMode(mode: MarkMode): void;
  /** Adds the style of the marks, as the background does. */
  addStyle(): void;
  /** For each frame in the page, in order, whether it is worth reading. */
  worthReading(): boolean[];
  stop(): void;
  /** What the pointer's watcher has heard, how often the page was named, and for what the style of the marks was asked each time. */
  readonly heard: string[];
  readonly named: () => number;
  readonly styles: readonly string[];
}

declare global {
  // In the page under test only.
  var probe: MarkingProbe;
}

/** Starts marking in this page and puts the probe where a test finds it. */
export function startProbe(shipped: ShippedNameIndex, mode: MarkMode): void {
  const life = new AbortController();
  const { signal } = life;
  const heard: string[] = [];
  let named = 0;
  const styles: string[] = [];
  const marking = startMarking({
    document,
    reader: openShippedIndex(shipped),
    signal,
    isAlive: () => !signal.aborted,
    onNamed: async (markedIn) => {
      if (markedIn.length === 0) named++;
      else styles.push(markedIn.join());
      return true;
    },
  });
  marking.follow(mode, new Set());
  const hits = createHitTest(marking.ground);
  watchPointer({
    document,
    hits,
    clock: systemClock,
    signal,
    onDwell: () => heard.push('dwell'),
    onRest: (placed) => heard.push(placed.surface),
  });
  const said = (placed: PlacedMention | null) =>
    placed === null ? null : `${placed.surface} = ${placed.mention.entity}`;
  const rectOf = (selector: string, part?: string): DOMRect => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`no ${selector}`);
    if (part === undefined) return element.getBoundingClientRect();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const start = text.nodeValue?.indexOf(part) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + part.length);
      return range.getBoundingClientRect();
    }
    throw new Error(`no ${part} in ${selector}`);
  };
  globalThis.probe = {
    at(selector, part) {
      const { left, top, width, height } = rectOf(selector, part);
      return said(hits.at(left + width / 2, top + height / 2));
    },
    atPoint: (x, y) => said(hits.at(x, y)),
    firstInView: () => said(createNameWalk(marking.ground, hits).next()),
    summary: () =>
      mostNamed(marking.summary())
        .map(({ id, count, inTitle }) => `${id}:${count}${inTitle ? '*' : ''}`)
        .join(' '),
    marks: () =>
      [...(CSS.highlights.get(HIGHLIGHT) ?? [])]
        .map((mark) => {
          const range = document.createRange();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          return range.toString();
        })
        .sort(),
    setMode: (mode) => marking.follow(mode, new Set()),
    addStyle() {
      document.head.append(Object.assign(document.createElement('style'), { textContent: markStyle(['*']) }));
    },
    worthReading: () =>
      [...document.querySelectorAll('iframe')].map(
        ({ contentWindow }) => contentWindow !== null && isWorthReading(contentWindow),
      ),
    stop: () => life.abort(),
    heard,
    named: () => named,
    styles,
  };
}

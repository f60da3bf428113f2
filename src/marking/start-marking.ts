import { createPageMemory } from '../engine/names/page-memory.ts';
import type { NameReader } from '../engine/names/reader.ts';
import type { PageEntity } from '../model/page-facts.ts';
import type { PlacedMention } from '../model/placed-mention.ts';
import type { MarkMode } from '../model/settings.ts';
import { systemClock } from '../platform/clock.ts';
import { report } from '../platform/report.ts';
import { watchBlocks } from './block-watch.ts';
import { createMarkChoice } from './choose-marks.ts';
import { createHitTest } from './hit-test.ts';
import { createMarks } from './marks.ts';
import { createPageNames } from './page-names.ts';
import { createPageReader } from './page-reader.ts';
import { startReading } from './reading-loop.ts';
import { createSpanIndex } from './span-index.ts';
import { REDRAW_PAUSE } from './tuning.ts';

/** The names of a page, as long as it lives. */
export interface Marking {
  /** The entities that the page names, most named first. */
  summary(): PageEntity[];
  /** The mention that a reader sees at a point (CSS px of the layout viewport). At most 0.2 ms. */
  mentionAt(x: number, y: number): PlacedMention | null;
  /** The first mention in reading order that is in view. */
  firstInView(): PlacedMention | null;
  /** Draws the first mention of each entity, all, or none. */
  setMode(mode: MarkMode): void;
}

/** What marking works with. */
export interface MarkingOptions {
  readonly document: Document;
  readonly reader: NameReader;
  readonly mode: MarkMode;
  /** Ends it all: marks gone, observers off, reading stopped. */
  readonly signal: AbortSignal;
  /** Called once, when the first mark is drawn: now the frame needs the style of the marks. */
  readonly onFirstMention: () => void;
}

/** Reads a page when it has time, marks names near the viewport and keeps up with changes. The page's DOM stays as it is. */
export function startMarking({ document, reader, mode, signal, onFirstMention }: MarkingOptions): Marking {
  let drawMode = mode;
  let isDrawingDue = false;
  const memory = createPageMemory();
  const index = createSpanIndex((block) => blocks.add(block));
  const names = createPageNames(document, reader, memory, index);
  const marks = createMarks(onFirstMention, signal);

  const draw = (): void => {
    isDrawingDue = false;
    if (signal.aborted) return;
    try {
      marks.draw(choice.choose(drawMode));
    } catch (error) {
      report(error, 'drawing marks');
    }
  };
  const blocks = watchBlocks(draw, signal);
  const choice = createMarkChoice(index, memory, blocks);

  const drawSoon = (): void => {
    if (isDrawingDue) return;
    isDrawingDue = true;
    systemClock.after(REDRAW_PAUSE, draw);
  };

  const reading = startReading({
    document,
    pages: createPageReader({ reader, memory, index }),
    signal,
    onStart: names.readTitle,
    onRead(removed) {
      if (removed) index.sweep();
      // Also where nothing is left: the marks must let go of what the page threw away.
      if (removed || !index.isEmpty) drawSoon();
    },
  });
  const hits = createHitTest({ document, index, memory, blocks, shadow: reading });

  return {
    summary: names.summary,
    mentionAt: hits.at,
    firstInView: hits.firstInView,
    setMode(next) {
      drawMode = next;
      draw();
    },
  };
}

import { createPageMemory } from '../engine/names/page-memory.ts';
import type { NameReader } from '../engine/names/reader.ts';
import type { PageEntity } from '../model/page-facts.ts';
import type { MarkMode } from '../model/settings.ts';
import { systemClock } from '../platform/clock.ts';
import { report } from '../platform/report.ts';
import { watchBlocks } from './block-watch.ts';
import { createMarkChoice } from './choose-marks.ts';
import type { HitGround } from './hit-test.ts';
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
  /** What a hit test looks through. The hit test itself is only wanted where there is something to hit. */
  readonly ground: HitGround;
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
  /** Called once, when the page turns out to name somebody, before the first mark is drawn. */
  readonly onFirstMention: () => void;
}

/** Reads a page when it has time, marks names near the viewport and keeps up with changes. The page's DOM stays as it is. */
export function startMarking({ document, reader, mode, signal, onFirstMention }: MarkingOptions): Marking {
  let drawMode = mode;
  let isDrawingDue = false;
  const memory = createPageMemory();
  const index = createSpanIndex((block) => blocks.add(block));
  const names = createPageNames(document, reader, memory, index);
  const marks = createMarks(signal);
  let namesAnyone = false;

  const draw = (): void => {
    isDrawingDue = false;
    if (signal.aborted) return;
    try {
      if (!namesAnyone && index.inOrder().some(({ candidate }) => memory.resolve(candidate) !== null)) {
        namesAnyone = true;
        onFirstMention();
      }
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
  return {
    summary: names.summary,
    ground: { document, index, memory, blocks, shadow: reading },
    setMode(next) {
      drawMode = next;
      draw();
    },
  };
}

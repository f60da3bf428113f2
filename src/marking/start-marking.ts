import { createPageMemory } from '../engine/names/page-memory.ts';
import type { NameReader } from '../engine/names/reader.ts';
import type { PageEntity } from '../model/page-facts.ts';
import type { MarkMode } from '../model/page-settings.ts';
import { systemClock } from '../platform/clock.ts';
import { report } from '../platform/report.ts';
import { watchBlocks } from './block-watch.ts';
import { createMarkChoice } from './choose-marks.ts';
import { isClosedToReading } from './element-kinds.ts';
import type { HitGround } from './hit-ground.ts';
import { createMarks } from './marks.ts';
import { createPageNames } from './page-names.ts';
import { createPageReader } from './page-reader.ts';
import { startReading } from './reading-loop.ts';
import { blockOf } from './run-boundary.ts';
import { withSilence } from './silence.ts';
import { createSpanIndex } from './span-index.ts';
import { REDRAW_PAUSE } from './tuning.ts';

/** The names of a page, as long as it lives. */
export interface Marking {
  /** The entities that the page names, in no order. */
  summary(): PageEntity[];
  /** What a hit test looks through. The hit test itself is only wanted where there is something to hit. */
  readonly ground: HitGround;
  /** Draws the first mention of each entity, all, or none; leaves out whom the reader has silenced here (ids). */
  follow(mode: MarkMode, silent: ReadonlySet<string>): void;
  /** True while names are drawn, which a page can see. */
  readonly isDrawn: boolean;
  /** Draws otherwise for now, while a key is held or until it is pressed again; null ends it. */
  drawForNow(mode: MarkMode | null): void;
}

/** What marking works with. */
export interface MarkingOptions {
  readonly document: Document;
  readonly reader: NameReader;
  /** Ends it all: marks gone, observers off, reading stopped. */
  readonly signal: AbortSignal;
  /** False once the extension was updated or removed, or `signal` has ended it: then nothing is drawn any more. */
  readonly isAlive: () => boolean;
  /**
   * Called with none when the page turns out to name somebody, and with the local names of elements once something is marked in
   * one of them; each time again while it says false.
   */
  readonly onNamed: (markedIn: string[]) => Promise<boolean>;
}

/** Reads a page when it has time, marks names near the viewport and keeps up with changes. The page's DOM stays as it is. */
export function startMarking({ document, reader, signal, isAlive, onNamed }: MarkingOptions): Marking {
  let chosen: MarkMode = 'none';
  let forNow: MarkMode | null = null;
  let namesAnyone = false;
  const memory = withSilence(createPageMemory());
  const index = createSpanIndex();
  const names = createPageNames(document, reader, memory, index);
  const marks = createMarks(signal, onNamed);
  const blocks = watchBlocks(document, () => safely(draw), signal);
  const choice = createMarkChoice(index, memory, blocks);

  // In forced colours Chromium draws every highlight as a block of selected text, whatever its style says (neither system
  // colours nor `forced-color-adjust` change it): there quiet marks are none. The held key shows them. Firefox draws the line.
  let forced: MediaQueryList | null = null;
  const isForced = (): boolean => {
    if (forced === null) {
      forced = matchMedia(CSS.supports('-moz-appearance:none') ? 'not all' : '(forced-colors)');
      forced.addEventListener('change', updateSoon, { signal });
    }
    return forced.matches;
  };
  const drawMode = (): MarkMode => forNow ?? (chosen === 'first' && isForced() ? 'none' : chosen);

  /** Right after a layout: new blocks have been seen, so there may be more to watch. */
  const draw = (): void => {
    if (!isAlive()) return;
    choice.prepare(drawMode());
    marks.draw(choice.choose(drawMode()));
    if (choice.followsScroll) document.addEventListener('scroll', onScroll, { capture: true, signal });
  };

  /** Within a block that is larger than the screen nobody else tells that other names have come near. */
  const onScroll = atLeisure(() => choice.followsScroll && blocks.nudge());

  /** At any time: finds what to draw, and has it drawn after the next layout. */
  const update = (): void => {
    if (!isAlive()) return;
    // A page without a name is asked for nothing more, not even for its colours.
    if (!namesAnyone && index.isEmpty) return;
    if (!namesAnyone && index.inOrder().some(({ candidate }) => memory.resolve(candidate) !== null)) {
      namesAnyone = true;
      // Whoever should hear of it may be out of reach; the next change of the page tries again.
      void onNamed([]).then((wasHeard) => {
        namesAnyone = wasHeard;
      });
    }
    if (drawMode() === 'none') draw();
    else if (namesAnyone && !choice.prepare(drawMode())) blocks.nudge();
  };

  const updateSoon = atLeisure(() => safely(update));

  let read = index.version;
  const reading = startReading({
    document,
    pages: createPageReader({ reader, memory, index }),
    signal,
    onStart: names.readTitle,
    onRead(isFirst, removed) {
      if (removed) index.sweep();
      if (index.version === read) return;
      read = index.version;
      if (isFirst) safely(update);
      else updateSoon();
    },
  });
  return {
    summary: names.summary,
    ground: { document, index, memory, shadow: reading, rules: { isClosedToReading, blockOf } },
    follow(mode, silent) {
      chosen = mode;
      memory.silence(silent);
      index.renew();
      safely(update);
    },
    get isDrawn() {
      return drawMode() !== 'none';
    },
    drawForNow(mode) {
      forNow = mode;
      safely(update);
    },
  };
}

/** The task, run a while after the first of the calls that come close together. */
function atLeisure(task: () => unknown): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    systemClock.after(REDRAW_PAUSE, () => {
      isDue = false;
      task();
    });
  };
}

/** Marks are drawn from the browser's callbacks, and a page must never hear of a bug in it. */
function safely(task: () => void): void {
  try {
    task();
  } catch (error) {
    report(error, 'marking');
  }
}

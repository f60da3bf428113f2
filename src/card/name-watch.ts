import { native } from '../model/native.ts';
import type { Box } from '../model/placed-mention.ts';
import type { CardGround } from './ground.ts';
import { overlaps, type Shift } from './placement.ts';
import { MOVED, RUNNING, SCROLL_AWAY } from './tuning.ts';
import { visibleBox } from './visible-box.ts';

/** Where the name of a card has gone: scrolled by the reader, or moved, or taken away, by a page that lives. */
export interface NameWatch {
  /** Something on the page was scrolled, which need not have moved the name. */
  scrolled(): void;
  /** Asked now and then: what a page adds above a name moves it without a word. */
  look(): void;
  /** The window has another size: where the name stands now is no scroll of the reader's either. */
  resized(): void;
}

interface NameWatchOptions {
  readonly ground: CardGround;
  /** The box of the name where it stands now, and the element it stands in. */
  readonly name: () => Box;
  readonly nameElement: Element | null;
  /** The name is this far (CSS px) from where it was when the card was asked for, and rests there. */
  readonly onMoved: (by: Shift) => void;
  /** The name runs: a ticker. */
  readonly onRunning: () => void;
  /** The reader has scrolled away from it, or it is no longer there. */
  readonly onTurnedAway: () => void;
}

/**
 * Asks the name itself: scrolling another part of the page, or under a fixed bar, moves it nowhere. A scroll beyond a slip of
 * the hand is a reader who goes on; what the page does is none of his doing, so there the card follows as far as the name is seen.
 * It follows once the name has come to rest: a card that runs away under the hand is worse than one that stays.
 */
export function watchName(options: NameWatchOptions): NameWatch {
  const { ground, name, nameElement, onMoved, onTurnedAway } = options;
  if (nameElement === null) return { scrolled: onTurnedAway, look() {}, resized() {} };
  const box = native(nameElement, 'getBoundingClientRect');
  const corner = (): Shift => {
    const [{ left, top }, { x, y }] = [box(), ground.offset()];
    return { x: left + x, y: top + y };
  };
  const start = corner();
  let last = start;
  /** How far the page has moved it, which is no scroll of the reader's. */
  let byPage: Shift = { x: 0, y: 0 };
  /** How many looks in a row have found it elsewhere. */
  let moves = 0;
  return {
    scrolled() {
      last = corner();
      const by = between(start, last);
      if (lengthOf(between(byPage, by)) > SCROLL_AWAY) onTurnedAway();
      else onMoved(by);
    },
    look() {
      if (!native(nameElement, 'isConnected')) {
        onTurnedAway();
        return;
      }
      const now = corner();
      const step = between(last, now);
      last = now;
      byPage = { x: byPage.x + step.x, y: byPage.y + step.y };
      if (lengthOf(step) > MOVED) {
        if (++moves === RUNNING) options.onRunning();
        return;
      }
      if (moves === 0) return;
      moves = 0;
      onMoved(between(start, now));
      if (!overlaps(name(), visibleBox(ground.document))) onTurnedAway();
    },
    resized() {
      last = corner();
      byPage = between(start, last);
    },
  };
}

function between(from: Shift, to: Shift): Shift {
  return { x: to.x - from.x, y: to.y - from.y };
}

function lengthOf({ x, y }: Shift): number {
  return Math.hypot(x, y);
}

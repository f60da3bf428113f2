import { type OpenedBy, unionOf } from '../model/placed-mention.ts';
import type { CardGround } from './ground.ts';
import type { CardHost } from './host.ts';
import { watchPage } from './page-watch.ts';
import { shifted } from './placement.ts';
import type { Showing } from './showing.ts';

/** A card that was asked for, and what may become of it. */
interface WatchShowingOptions {
  readonly ground: CardGround;
  readonly host: CardHost;
  readonly showing: Showing;
  readonly by: OpenedBy;
  /** The pointer has come to name, card or the way between them, or has left them. */
  readonly pointer: (isWithCard: boolean) => void;
  /** Puts the card where it belongs now. */
  readonly redraw: () => void;
  readonly close: () => void;
}

/** From here on what the reader does in the page, and what the page does with the name, decides how long the card stays and where. */
export function watchShowing(options: WatchShowingOptions): void {
  const { ground, host, showing, by, pointer, redraw, close } = options;
  const name = unionOf(showing.placed.boxes);
  const width = (): number => ground.document.documentElement.clientWidth;
  const widthBefore = width();
  showing.name = watchPage({
    ground,
    host,
    name: () => shifted(name, showing.shift),
    nameElement: showing.element,
    cardBox: () => showing.placement?.box ?? null,
    onPointer: pointer,
    onMoved(by) {
      showing.shift = by;
      redraw();
    },
    // The card stays, and the wash would lie where the name was.
    onRunning: () => host.ring([], false),
    onTurnedAway: close,
    onViewport: redraw,
    // Phones put their address bar away and back, and are turned by who wants longer lines: a sheet goes with the edge that
    // it stands at.
    onResized() {
      if (by !== 'touch') return close();
      showing.isReflowed ||= width() !== widthBefore;
      redraw();
    },
    signal: showing.ending.signal,
  });
}

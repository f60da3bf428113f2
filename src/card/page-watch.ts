import type { Box } from '../model/placed-mention.ts';
import type { CardGround } from './ground.ts';
import type { CardHost } from './host.ts';
import { type NameWatch, watchName } from './name-watch.ts';
import type { Shift } from './placement.ts';
import { isOnSafePath } from './safe-path.ts';
import { PATH_SLOP } from './tuning.ts';

/** What is watched, and whom it is told. */
export interface PageWatchOptions {
  readonly ground: CardGround;
  readonly host: CardHost;
  /** The box of the name where it stands now, and the element it stands in. */
  readonly name: () => Box;
  readonly nameElement: Element | null;
  /** The box of the card; null while nothing is shown yet. */
  readonly cardBox: () => Box | null;
  /** The pointer is with the card (on the name, on the card, or between them), or no longer. */
  readonly onPointer: (isWithCard: boolean) => void;
  /** The name is this far (CSS px) from where it was when the card was asked for: a little scroll, or the page has moved it. */
  readonly onMoved: (by: Shift) => void;
  /** The page does not let the name rest. */
  readonly onRunning: () => void;
  /** The reader turned to something else in the page: a click, a scroll, the focus. */
  readonly onTurnedAway: () => void;
  /** The part of the page that is visible has changed under a pinch. */
  readonly onViewport: () => void;
  /** The window has another size. */
  readonly onResized: () => void;
  readonly signal: AbortSignal;
}

/**
 * Watches what the reader does in the page while a card is asked for. Every listener is passive: nothing is taken from the
 * page. The name is watched as well, by whoever asks what comes back to look where it is.
 */
export function watchPage(options: PageWatchOptions): Pick<NameWatch, 'look'> {
  const name = watchName(options);
  for (const document of options.ground.documents) watchDocument(document, options, name);
  return name;
}

function watchDocument(document: Document, options: PageWatchOptions, name: NameWatch): void {
  const { ground, host, signal } = options;
  const view = document.defaultView;
  if (view === null) return;
  const isHome = document === ground.document;
  const listening = { capture: true, passive: true, signal };

  view.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const by = isHome ? { x: 0, y: 0 } : ground.offset();
      const point = { x: event.clientX + by.x, y: event.clientY + by.y };
      options.onPointer(isOnSafePath(point, options.name(), options.cardBox(), PATH_SLOP));
    },
    listening,
  );
  const onElsewhere = (event: Event): void => {
    if (event.isTrusted && !host.isTarget(event)) options.onTurnedAway();
  };
  view.addEventListener('pointerdown', onElsewhere, listening);
  // Only from the card to elsewhere: pages move the focus about by script, which is no reader's doing.
  let isCardFocused = false;
  view.addEventListener(
    'focusin',
    (event) => {
      if (host.isTarget(event)) isCardFocused = true;
      // Not the document or the window, which get it with every change of windows.
      else if (isCardFocused && event.target !== null && 'localName' in event.target) onElsewhere(event);
    },
    listening,
  );
  view.addEventListener('scroll', name.scrolled, listening);
  if (!isHome) return;
  const onLeave = (event: PointerEvent): void => {
    if (event.isTrusted) options.onPointer(false);
  };
  // Without capture: only for leaving the window, not for every element on the way. Out of a frame with the name the pointer
  // goes into this document, which hears of its next move.
  document.documentElement.addEventListener('pointerleave', onLeave, { signal });
  const onResize = (): void => {
    name.resized();
    options.onResized();
  };
  view.addEventListener('resize', onResize, listening);
  for (const change of ['resize', 'scroll'])
    view.visualViewport?.addEventListener(change, options.onViewport, listening);
}

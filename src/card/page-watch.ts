import type { Box } from '../model/placed-mention.ts';
import type { CardHost } from './host.ts';
import { isOnSafePath } from './safe-path.ts';
import { PATH_SLOP, SCROLL_AWAY } from './tuning.ts';

/** What is watched, and whom it is told. */
export interface PageWatchOptions {
  readonly document: Document;
  readonly host: CardHost;
  /** The box of the name, and the element it stands in. */
  readonly name: Box;
  readonly nameElement: Element | null;
  /** The box of the card; null while nothing is shown yet. */
  readonly cardBox: () => Box | null;
  /** The pointer is with the card (on the name, on the card, or between them), or no longer. */
  readonly onPointer: (isWithCard: boolean) => void;
  /** The reader turned to something else in the page: a click, a scroll, the focus. */
  readonly onTurnedAway: () => void;
  /** The part of the page that is visible has changed under a pinch. */
  readonly onViewport: () => void;
  readonly signal: AbortSignal;
}

/** Watches what the reader does in the page while a card is asked for. Every listener is passive: nothing is taken from the page. */
export function watchPage(options: PageWatchOptions): void {
  const { document, host, signal } = options;
  const view = document.defaultView;
  if (view === null) return;
  const listening = { capture: true, passive: true, signal };

  view.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const point = { x: event.clientX, y: event.clientY };
      options.onPointer(isOnSafePath(point, options.name, options.cardBox(), PATH_SLOP));
    },
    listening,
  );
  // Without capture: only for leaving the window, not for every element on the way.
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => event.isTrusted && options.onPointer(false),
    { passive: true, signal },
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
      else if (isCardFocused && event.target instanceof Element) onElsewhere(event);
    },
    listening,
  );
  view.addEventListener('scroll', scrolledAway(options, view), listening);
  view.addEventListener('resize', () => options.onTurnedAway(), listening);
  view.visualViewport?.addEventListener('resize', () => options.onViewport(), listening);
  view.visualViewport?.addEventListener('scroll', () => options.onViewport(), listening);
}

/** Tells once the name has been scrolled away from its card; scrolling another part of the page does not matter. */
function scrolledAway({ document, nameElement, onTurnedAway }: PageWatchOptions, view: Window) {
  const starts = new Map<EventTarget, readonly [number, number]>([[document, [view.scrollX, view.scrollY]]]);
  return ({ target }: Event): void => {
    let now: readonly [number, number];
    if (target === document) now = [view.scrollX, view.scrollY];
    else if (target instanceof Element && nameElement !== null && target.contains(nameElement))
      now = [target.scrollLeft, target.scrollTop];
    else return;
    const start = starts.get(target) ?? now;
    starts.set(target, start);
    if (Math.hypot(now[0] - start[0], now[1] - start[1]) > SCROLL_AWAY) onTurnedAway();
  };
}

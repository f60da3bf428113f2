import { positionAfter, UP_AND_DOWN } from '../../ui/arrow-keys.ts';

/** Where the arrow keys stop: the events of a timeline that are shown, the candidates of a name. */
const STOP = '[data-stop]:not([hidden] *)';

/**
 * Moves the focus between the stops of a card by an arrow key, Home or End; false for any other key. Scrolls within the
 * card only: `focus()` and `scrollIntoView()` of a frame scroll the page around it as well.
 */
export function moveBetweenStops(card: HTMLElement, key: string): boolean {
  const stops = [...card.querySelectorAll<HTMLElement>(STOP)];
  const now = stops.findIndex((stop) => stop.matches(':focus'));
  const next = positionAfter(key, UP_AND_DOWN, now, stops.length - 1);
  const stop = next === undefined ? undefined : stops[next];
  if (!stop) return next !== undefined;
  stop.focus({ preventScroll: true });
  const scroller = stop.closest<HTMLElement>('.card-scroll');
  if (scroller) scrollWithin(scroller, stop.closest('li') ?? stop);
  return true;
}

/** Scrolls as little as it takes to show an element; of one that is too high its top. */
export function scrollWithin(scroller: HTMLElement, element: Element): void {
  const [outer, inner] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
  // What stands above the line of the page's date is not seen under it, where that stays at the lower edge.
  const line = element.matches(':has(~ .now-line)') ? scroller.querySelector('.now-line') : null;
  const bottom = line?.getBoundingClientRect().top ?? outer.bottom;
  if (inner.top < outer.top) scroller.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > bottom)
    scroller.scrollTop += Math.min(inner.bottom - bottom, inner.top - outer.top);
}

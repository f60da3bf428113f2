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

/** Scrolls as little as it takes to show a row, down to a whole one on top; of a row that is too high its top. */
export function scrollWithin(scroller: HTMLElement, row: Element): void {
  const edge = scroller.getBoundingClientRect();
  const topOf = (part: Element): number => part.getBoundingClientRect().top - edge.top;
  const top = topOf(row);
  const over = row.getBoundingClientRect().bottom - edge.bottom;
  if (top < 0) scroller.scrollTop += top;
  else if (over > 0) {
    const tops = [...(row.parentElement?.children ?? [])].map(topOf);
    scroller.scrollTop += tops.find((start) => start >= Math.min(over, top)) ?? top;
  }
}

/** Where the arrow keys stop, within a list of stops: the rows of the timeline, the choices of the filter. */
const LIST = '[data-stops]';
const STOP = '[data-stop]';

/**
 * Moves the focus from a stop to the one before or after it by an arrow key, Home or End; false where the key or the
 * element is another. Rows of years have their own arrows, left and right as they are drawn.
 */
export function moveBetweenStops(from: HTMLElement, key: string): boolean {
  const list = from.matches(STOP) ? from.closest<HTMLElement>(LIST) : null;
  if (!list) return false;
  const stops = [...list.querySelectorAll<HTMLElement>(STOP)];
  const to = stops[destination(key, list.dataset.stops === 'row', stops.indexOf(from), stops.length - 1)];
  to?.focus();
  return to !== undefined;
}

/** The position to go to; -1 where the key moves nothing. */
function destination(key: string, isRow: boolean, now: number, last: number): number {
  switch (key) {
    case isRow ? 'ArrowRight' : 'ArrowDown':
      return Math.min(last, now + 1);
    case isRow ? 'ArrowLeft' : 'ArrowUp':
      return Math.max(0, now - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return -1;
  }
}

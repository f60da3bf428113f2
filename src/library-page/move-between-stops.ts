import { LEFT_AND_RIGHT, positionAfter, UP_AND_DOWN } from '../ui/arrow-keys.ts';

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
  const keys = list.dataset.stops === 'row' ? LEFT_AND_RIGHT : UP_AND_DOWN;
  const to = stops[positionAfter(key, keys, stops.indexOf(from), stops.length - 1) ?? -1];
  to?.focus();
  return to !== undefined;
}

/** The keys that lead back and on through a list, as it is drawn. */
export type ArrowKeys = readonly [back: string, on: string];

/** Through what stands below each other. */
export const UP_AND_DOWN: ArrowKeys = ['ArrowUp', 'ArrowDown'];

/** Through what stands beside each other. */
export const LEFT_AND_RIGHT: ArrowKeys = ['ArrowLeft', 'ArrowRight'];

/**
 * The position to which an arrow key, Home or End leads from position `now` (-1 for none) in a list that ends with
 * position `last`; undefined for any other key.
 */
export function positionAfter(
  key: string,
  [back, on]: ArrowKeys,
  now: number,
  last: number,
): number | undefined {
  switch (key) {
    case on:
      return Math.min(last, now + 1);
    case back:
      return Math.max(0, now - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** What sticks above the rows of a screen: the names of the page in the panel, or whose timeline it is. */
const BARS = '.page-names, .screen > .head';

/**
 * Scrolls a list that has just opened at its chosen row so that it begins with a whole row: half of one under the bar reads as if it
 * had been cut for want of room.
 */
export function beginWithWholeRow(chosen: Element): void {
  const screen = chosen.closest('.screen');
  const bar = screen?.querySelector(BARS);
  if (!screen || !bar || bar.contains(chosen)) return;
  const edge = bar.getBoundingClientRect().bottom;
  const cut = [...screen.querySelectorAll('.row, .now-line')]
    .filter((row) => !bar.contains(row))
    .map((row) => row.getBoundingClientRect())
    .find(({ top, bottom }) => top < edge && bottom > edge);
  if (cut) window.scrollBy(0, cut.top - edge);
}

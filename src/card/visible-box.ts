import type { Box } from '../model/placed-mention.ts';

/** What the reader sees of the page, in the coordinates of the layout viewport: smaller under a pinch, without scroll bars. */
export function visibleBox(document: Document): Box {
  const visible = document.defaultView?.visualViewport;
  const { clientWidth, clientHeight } = document.documentElement;
  if (!visible) return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visible;
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * CSS px of the page to one in which text can be read and a finger hits, at least 1. A phone shows a page that says nothing of
 * phones as a whole, from far away: a sheet in the px of such a page was 390 px of a screen wide and had 5 px high letters.
 * Nearer than that is the reader's own wish, and the sheet comes nearer with the page.
 */
export function zoomToRead(document: Document): number {
  return Math.max(1, 1 / (document.defaultView?.visualViewport?.scale ?? 1));
}

import type { Box } from '../model/placed-mention.ts';

/** What the reader sees of the page, in the coordinates of the layout viewport: smaller under a pinch, without scroll bars. */
export function visibleBox(document: Document): Box {
  const visible = document.defaultView?.visualViewport;
  const { clientWidth, clientHeight } = document.documentElement;
  if (!visible) return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visible;
  return { left, top, right: left + width, bottom: top + height };
}

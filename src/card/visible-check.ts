import type { Box } from '../model/placed-mention.ts';
import { parentAcrossRoots } from './mount-point.ts';
import { LEAST_CARD_OPACITY, MOVED } from './tuning.ts';

/**
 * Whether the reader can see the card as it was put there. Pages steal clicks by fading, covering or moving what an
 * extension shows (DEF CON 33, "DOM-based extension clickjacking"). A cover that lets the pointer through is not seen
 * from here: a limit that the README states; Chromium's frame sees it by itself.
 */

/** True where the card still stands where it was put, and neither it nor anything around it fades it away. */
export function isIntact(host: HTMLElement, parent: Element, put: Box): boolean {
  if (host.parentElement !== parent || !host.isConnected) return false;
  const view = host.ownerDocument.defaultView;
  if (view === null || !isWhereItWasPut(host, put)) return false;
  let opacity = 1;
  for (let element: Element | null = host; element !== null; element = parentAcrossRoots(element)) {
    const style = view.getComputedStyle(element);
    if (style.visibility === 'hidden' && element === host) return false;
    opacity *= Number(style.opacity);
  }
  return opacity >= LEAST_CARD_OPACITY;
}

/** True where a click in the card is sure to be meant for it: intact, in its own colours, and topmost at five points. */
export function isPlainlyVisible(host: HTMLElement, parent: Element, put: Box): boolean {
  if (!isIntact(host, parent, put)) return false;
  const view = host.ownerDocument.defaultView;
  if (view === null) return false;
  for (let element: Element | null = host; element !== null; element = parentAcrossRoots(element)) {
    const style = view.getComputedStyle(element);
    if (style.filter !== 'none' || style.clipPath !== 'none' || style.maskImage !== 'none') return false;
    if (style.transform !== 'none' || style.mixBlendMode !== 'normal') return false;
  }
  return samplePoints(put).every(([x, y]) => host.ownerDocument.elementFromPoint(x, y) === host);
}

function isWhereItWasPut(host: HTMLElement, put: Box): boolean {
  const now = host.getBoundingClientRect();
  return (['left', 'top', 'right', 'bottom'] as const).every(
    (edge) => Math.abs(now[edge] - put[edge]) <= MOVED,
  );
}

/** The middle, and a point inside each corner: the corners themselves are rounded away. */
function samplePoints(box: Box): [number, number][] {
  const inset = 14;
  return [
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
    [box.left + inset, box.top + inset],
    [box.right - inset, box.top + inset],
    [box.left + inset, box.bottom - inset],
    [box.right - inset, box.bottom - inset],
  ];
}

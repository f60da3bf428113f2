import type { Box } from '../model/placed-mention.ts';
import { elementsAround } from '../platform/composed-tree.ts';
import { middleAndCorners, shrunk } from './placement.ts';
import { CORNER_INSET, LEAST_CARD_OPACITY, MOVED } from './tuning.ts';

/**
 * Whether the reader can see the card as it was put there. Pages steal clicks by fading, covering or moving what an
 * extension shows (DEF CON 33, "DOM-based extension clickjacking"). Two things are not seen from here, limits that the
 * README states: a cover that lets the pointer through, and, for a card in a frame of the page, whatever the document
 * around does to that frame. Chromium's frame sees both by itself; Firefox has nothing that would tell.
 */

/** True where the card still stands where it was put, and neither it nor anything around it fades it away. */
export function isIntact(host: HTMLElement, parent: Element, put: Box): boolean {
  if (host.parentElement !== parent || !host.isConnected) return false;
  const view = host.ownerDocument.defaultView;
  if (view === null || !isWhereItWasPut(host, put)) return false;
  let opacity = 1;
  for (const element of elementsAround(host)) {
    const style = view.getComputedStyle(element);
    // Of the host itself we have set every property: any that is not neutral is the page's.
    if (element === host && (style.visibility !== 'visible' || isDistorted(style))) return false;
    opacity *= Number(style.opacity);
  }
  return opacity >= LEAST_CARD_OPACITY;
}

/** True where something else is topmost at all five points: a dialog, or a layer over the whole page. */
export function isCovered(host: HTMLElement, put: Box): boolean {
  return middleAndCorners(put).every(([x, y]) => {
    const top = host.ownerDocument.elementFromPoint(x, y);
    // Null outside of the viewport, where nothing covers anything.
    return top !== null && top !== host;
  });
}

/** True where a click in the card is sure to be meant for it: intact, in its own colours, and topmost wherever it is looked at. */
export function isPlainlyVisible(host: HTMLElement, parent: Element, put: Box): boolean {
  if (!isIntact(host, parent, put)) return false;
  const view = host.ownerDocument.defaultView;
  if (view === null) return false;
  for (const element of elementsAround(host)) if (isDistorted(view.getComputedStyle(element))) return false;
  const points = [...middleAndCorners(put), ...pointsAcross(put)];
  return points.every(([x, y]) => host.ownerDocument.elementFromPoint(x, y) === host);
}

/** About as large as a button in the card, so that nearly every look has a point on each, CSS px. */
const CELL = { width: 64, height: 24 };

/** A point in each cell of the card, and each time another: a page cuts holes into its cover where it knows that we look. */
function* pointsAcross(box: Box): Generator<[x: number, y: number]> {
  const { left, top, right, bottom } = shrunk(box, CORNER_INSET);
  for (let y = top; y < bottom; y += CELL.height)
    for (let x = left; x < right; x += CELL.width)
      yield [
        Math.min(right, x + Math.random() * CELL.width),
        Math.min(bottom, y + Math.random() * CELL.height),
      ];
}

/**
 * Properties that draw an element otherwise than it is laid out. Half a turn by `rotate` keeps box and opacity, and puts one
 * button where the other was.
 */
const DISTORTING = [
  'transform',
  'rotate',
  'scale',
  'translate',
  'offset-path',
  'perspective',
  'zoom',
  'filter',
  'clip-path',
  'mask-image',
  'mask-border-source',
  'mix-blend-mode',
  'content-visibility',
];

/** Values with which each of them that knows the value does nothing; empty where a browser does not know the property. */
const NEUTRAL = ['none', '', '1', 'normal', 'visible', 'auto'];

function isDistorted(style: CSSStyleDeclaration): boolean {
  return DISTORTING.some((property) => !NEUTRAL.includes(style.getPropertyValue(property)));
}

function isWhereItWasPut(host: HTMLElement, put: Box): boolean {
  const now = host.getBoundingClientRect();
  return (['left', 'top', 'right', 'bottom'] as const).every(
    (edge) => Math.abs(now[edge] - put[edge]) <= MOVED,
  );
}

import { elementsAround } from '../platform/composed-tree.ts';
import { type Colour, parseColour } from '../platform/computed-colour.ts';
import { LEAST_COLOUR_DIFFERENCE, LEAST_OPACITY } from './tuning.ts';

export { elementAt } from '../platform/composed-tree.ts';

/**
 * Whether a reader sees a text: asked only after a gesture, because it reads computed style. A page that hides a name and
 * slides it under a resting pointer must not get a card out of it.
 */
export function isShown(text: Text): boolean {
  const element = text.parentElement;
  if (element === null) return false;
  if (!element.checkVisibility({ checkVisibilityCSS: true, contentVisibilityAuto: true })) return false;
  return opacityOf(element) >= LEAST_OPACITY && !isColouredAway(element);
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (const at of elementsAround(element)) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

/** True for transparent text and for text in the colour of its ground. Where a picture is the ground nobody can tell. */
function isColouredAway(element: Element): boolean {
  const style = getComputedStyle(element);
  const ink = parseColour(style.webkitTextFillColor || style.color);
  if (ink === null) return false;
  for (const at of elementsAround(element)) {
    const { backgroundImage, backgroundColor } = at === element ? style : getComputedStyle(at);
    // Gradients cut to the shape of the text, too: there the ink itself is transparent.
    if (backgroundImage !== 'none') return false;
    const ground = parseColour(backgroundColor);
    if (ground === null) return false;
    if (ground.alpha < LEAST_OPACITY) continue;
    return ink.alpha < LEAST_OPACITY || difference(ink, ground) < LEAST_COLOUR_DIFFERENCE;
  }
  // The canvas: white or dark as the reader's system has it.
  return ink.alpha < LEAST_OPACITY;
}

function difference(a: Colour, b: Colour): number {
  return a.channels.reduce((sum, channel, at) => sum + Math.abs(channel - (b.channels[at] ?? 0)), 0);
}

/** Links and buttons that a page lays over a whole teaser. */
const STRETCHED = 'a[href],button,label,[role="link" i],[role="button" i]';

/** The link or button at a point, if it is one that text below it can be seen through. */
export function stretchedLinkAt(top: Element): Element | null {
  const link = top.closest(STRETCHED);
  if (link === null) return null;
  const { backgroundColor, backgroundImage } = getComputedStyle(top);
  const ground = parseColour(backgroundColor);
  return backgroundImage === 'none' && (ground === null || ground.alpha < LEAST_OPACITY) ? link : null;
}

/** True where one of the texts is what the point shows: nothing lies over it but, at most, a link that is seen through. */
export function isTopmost(texts: readonly Text[], top: Element): boolean {
  // An ancestor is on top where the text's own element lets the pointer through.
  return texts.some((text) => containsComposed(top, text)) || stretchedLinkAt(top) !== null;
}

/** `contains` that also looks into open shadow roots. */
function containsComposed(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; ) {
    if (at === element) return true;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null;
  }
  return false;
}

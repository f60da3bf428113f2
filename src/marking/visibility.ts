import { native } from '../model/native.ts';
import { elementsAround } from '../platform/composed-tree.ts';
import { alphaOf, type Channels, channelsOf } from '../platform/computed-colour.ts';
import { parentOf } from '../platform/native-node.ts';
import { isClear } from './clear-covers.ts';
import { opacityOf } from './opacity.ts';
import { LEAST_COLOUR_DIFFERENCE, LEAST_OPACITY, MOST_LAYERS } from './tuning.ts';

/**
 * Whether a reader sees a text: asked only after a gesture, because it reads computed style. A page that hides a name and
 * slides it under a resting pointer must not get a card out of it. Not seen are text in the colour of a picture or gradient
 * that it stands on, masks and blending; a card that opens over such text is plain to see, so it is a nuisance at most.
 */
export function isShown(text: Text): boolean {
  const element = text.parentElement;
  if (element === null) return false;
  if (!native(element, 'checkVisibility')({ checkVisibilityCSS: true, contentVisibilityAuto: true }))
    return false;
  return opacityOf(element) >= LEAST_OPACITY && !isColouredAway(element, text.ownerDocument);
}

const WHITE: Channels = [255, 255, 255];

/** True for transparent text and for text in the colour of its ground. Where a picture is the ground nobody can tell. */
function isColouredAway(element: Element, document: Document): boolean {
  const style = getComputedStyle(element);
  const ink = style.webkitTextFillColor || style.color;
  for (const at of elementsAround(element)) {
    const { backgroundImage, backgroundColor } = at === element ? style : getComputedStyle(at);
    // Gradients cut to the shape of the text, too: there the ink itself is transparent.
    if (backgroundImage !== 'none') return false;
    // Also in colour spaces that are not read.
    if (backgroundColor === ink) return true;
    if (alphaOf(backgroundColor) < LEAST_OPACITY) continue;
    return isLost(ink, channelsOf(backgroundColor));
  }
  return isLost(ink, canvasOf(document));
}

/** True for ink, a computed colour, that is not seen on a ground; of colours that are not read nobody can tell. */
function isLost(ink: string, ground: Channels | null): boolean {
  const channels = channelsOf(ink);
  return (
    alphaOf(ink) < LEAST_OPACITY ||
    (channels !== null && ground !== null && difference(channels, ground) < LEAST_COLOUR_DIFFERENCE)
  );
}

/** What lies under a page that paints nothing; null where it is a frame's or a dark scheme's, which is not for us to know. */
function canvasOf({ defaultView, documentElement }: Document): Channels | null {
  const isDark = getComputedStyle(documentElement).colorScheme.includes('dark');
  return isDark || defaultView !== defaultView?.top ? null : WHITE;
}

function difference(a: Channels, b: Channels): number {
  return a.reduce((sum, channel, at) => sum + Math.abs(channel - (b[at] ?? 0)), 0);
}

/**
 * True where one of the texts is what the point (CSS px of the layout viewport) shows: nothing lies over it but what is seen
 * through, and nothing that it stands in cuts it away there.
 */
export function isTopmost(texts: readonly Text[], top: Element, x: number, y: number): boolean {
  // An ancestor is on top where the text's own element lets the pointer through.
  return texts.some(
    (text) =>
      (containsComposed(top, text) || isSeenThrough(text, x, y)) && !isCutAway(text.parentElement, top, x, y),
  );
}

/**
 * True where all that lies over a text at a point is seen through: in each root that the text stands in, since a document tells
 * of the layers in a root by its host alone. Of a text that is drawn in a slot nobody tells what lies over it there.
 */
function isSeenThrough(text: Text, x: number, y: number): boolean {
  const roots = rootsAround(text);
  return roots.every((root) => {
    // Chromium counts the layers around a root among its own.
    const layers = root.elementsFromPoint(x, y).filter((layer) => native(layer, 'getRootNode')() === root);
    const at = layers.slice(0, MOST_LAYERS).findIndex((layer) => containsComposed(layer, text));
    const drawnIn = layers[at] && native(layers[at], 'shadowRoot');
    return (
      drawnIn !== undefined &&
      (drawnIn === null || roots.includes(drawnIn)) &&
      isClear(...layers.slice(0, at))
    );
  });
}

/** The document of a text and the open shadow roots that it stands in. */
function rootsAround(text: Text): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [text.ownerDocument];
  for (
    let root = text.getRootNode();
    'host' in root;
    root = native((root as ShadowRoot).host, 'getRootNode')()
  )
    roots.push(root as ShadowRoot);
  return roots;
}

/**
 * True for text that runs out of a box that clips: teasers of one line, carousels. There an ancestor is on top too, and the
 * ground that it shows is blank. What `top` stands in as well needs no look: it would have cut that.
 */
function isCutAway(element: Element | null, top: Element, x: number, y: number): boolean {
  let position = '';
  for (const at of elementsAround(element)) {
    // What these two clip is the viewport's to show.
    if (/^(body|html)$/.test(native(at, 'localName')) || containsComposed(at, top)) return false;
    const style = getComputedStyle(at);
    // Text that is positioned is cut by what it is positioned in, not by what lies between.
    if (position === 'fixed' || (position === 'absolute' && style.position === 'static')) continue;
    position = style.position;
    if (style.clipPath !== 'none') return true;
    if (style.display === 'contents' || style.display === 'inline') continue;
    const { left, right, top: upper, bottom } = native(at, 'getBoundingClientRect')();
    const clipsAll = /paint|strict|content/.test(style.contain);
    if ((clipsAll || style.overflowX !== 'visible') && (x < left || x > right)) return true;
    if ((clipsAll || style.overflowY !== 'visible') && (y < upper || y > bottom)) return true;
  }
  return false;
}

/** `contains` that also looks into open shadow roots. */
export function containsComposed(element: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; ) {
    if (at === element) return true;
    at = parentOf(at) ?? (at as Partial<ShadowRoot>).host ?? null;
  }
  return false;
}

/** True for a block that stands in the viewport at least in part, and for one without a box of its own. */
export function reachesInto(view: Window, block: Element): boolean {
  const { top, bottom, left, right } = native(block, 'getBoundingClientRect')();
  return (
    top === bottom ||
    left === right ||
    (bottom > 0 && right > 0 && top < view.innerHeight && left < view.innerWidth)
  );
}

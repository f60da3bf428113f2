import { native } from '../model/native.ts';
import { alphaOf } from '../platform/computed-colour.ts';
import { opacityOf } from './opacity.ts';
import { LARGEST_ICON, LEAST_NAME_HEIGHT, LEAST_OPACITY } from './tuning.ts';

/**
 * What pages lay over their text without hiding it: a link over a whole teaser, a box that has been floated or positioned over an
 * article (on a saved page of the Guardian the footer, so that no name answered there). The pointer and the caret go into it.
 */

/** Links and buttons that a page lays over a whole teaser. */
const STRETCHED = 'a[href],button,label,[role="link" i],[role="button" i]';

/** Elements that paint what no style of theirs tells: those with a name of the page's own by a shadow root, which may be closed. */
const PAINTERS = /-|^(img|video|canvas|iframe|frame|embed|object|input|textarea|select|meter|progress)$/;

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** True where what lies below all of these is seen: what each of them lets through, one after the other, is enough. */
export function isClear(...layers: readonly Element[]): boolean {
  return (
    layers.reduce((light, layer) => light * (isBare(layer) ? 1 : 1 - opacityOf(layer)), 1) > 1 - LEAST_OPACITY
  );
}

/** True for an element that paints nothing by itself, nor by what its style puts before or behind its content. */
function isBare(element: Element): boolean {
  return (
    !PAINTERS.test(native(element, 'localName')) &&
    // Shapes of a drawing are none of HTML's.
    native(element, 'namespaceURI')?.endsWith('xhtml') === true &&
    native(element, 'shadowRoot') === null &&
    [undefined, '::before', '::after'].every((part) => paintsNothing(element, part))
  );
}

/**
 * True where text may be seen through what lies at a point, and the caret does not tell of it: the layers there, from the top
 * down, hold one that `top` does not stand in, or begin with a link. Nearly everywhere each layer is drawn in the next.
 */
export function mayBeCover(top: Element, layers: readonly Element[]): boolean {
  return (
    isClear(top) &&
    (native(top, 'closest')(STRETCHED) !== null || layers.some((layer) => !native(layer, 'contains')(top)))
  );
}

/** What stands in it does not count: letters hide letters no more than they do anywhere else. */
function paintsNothing(element: Element, part?: string): boolean {
  const style = getComputedStyle(element, part);
  const { content } = style;
  // "none", "normal", "no-open-quote": there is none.
  if (part !== undefined && content.startsWith('n')) return true;
  return (
    // Narrow as it is drawn: both of these are "none", and no value of the one is one of the other's.
    (hasClearGround(style) ||
      (part !== undefined && isNarrow(style.width) && style.transform === style.scale)) &&
    style.borderImageSource === 'none' &&
    style.backdropFilter === 'none' &&
    !style.boxShadow.includes('inset') &&
    (style.outlineStyle === 'none' || Number.parseFloat(style.outlineOffset) >= 0) &&
    SIDES.every((side) => isThin(style, side)) &&
    // A picture, and not letters.
    !/^(url|[a-z-]+(image|gradient|set)\()/.test(content)
  );
}

/** One icon hides no name, wherever on the ground it stands. */
function hasClearGround(style: CSSStyleDeclaration): boolean {
  return (
    alphaOf(style.backgroundColor) < LEAST_OPACITY &&
    (style.backgroundImage === 'none' ||
      (style.backgroundRepeat === 'no-repeat' && isNarrow(style.backgroundSize)))
  );
}

/** True for a computed width that is no more than an icon's. */
function isNarrow(width: string): boolean {
  return !width.includes('%') && Number.parseFloat(width) <= LARGEST_ICON;
}

/** A border as thick as a line of text may hide one; the thin ones of boxes and buttons do not. */
function isThin(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): boolean {
  return (
    style[`border${side}Style`] === 'none' ||
    Number.parseFloat(style[`border${side}Width`]) < LEAST_NAME_HEIGHT
  );
}

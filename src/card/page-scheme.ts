import type { Box } from '../model/placed-mention.ts';
import { alphaOf, channelsOf } from '../platform/computed-colour.ts';
import type { CardGround } from './ground.ts';
import { middleAndCorners } from './placement.ts';
import { DARK_BELOW, LEAST_GROUND } from './tuning.ts';

/**
 * Whether the page is dark where the card will lie: not where the name stands, which may be a dark headline on a white
 * page. The frame's `prefers-color-scheme` follows the `color-scheme` of its iframe element (tried across origins in
 * Chromium 156 and Firefox 153), so the card can be as dark as the page and not as the system: a white card on a black
 * page blinds.
 */
export function pageScheme(ground: CardGround, box: Box): 'light' | 'dark' {
  const places = [...middleAndCorners(box)].map(([x, y]) => ground.elementsAt(x, y));
  const dark = places.filter((elements) => isDarkAt(ground.document, elements)).length;
  return dark > places.length / 2 ? 'dark' : 'light';
}

function isDarkAt(document: Document, elements: Iterable<Element>): boolean {
  const view = document.defaultView;
  if (view === null) return false;
  for (const element of elements) {
    const luminance = luminanceOf(view.getComputedStyle(element).backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW;
  }
  // Nothing is painted below the text, so it stands on the canvas, which is dark only where the page says it can be.
  const schemes = view.getComputedStyle(document.documentElement).colorScheme;
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Relative luminance (WCAG) of a computed colour; undefined for one that lets through what is below, and for other colour spaces. */
function luminanceOf(computed: string): number | undefined {
  const channels = channelsOf(computed);
  if (channels === null || alphaOf(computed) < LEAST_GROUND) return undefined;
  const [red, green, blue] = channels;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

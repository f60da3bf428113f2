/** Red, green and blue, from 0 to 255. */
export type Channels = readonly [red: number, green: number, blue: number];

/** Of `rgb()` and `rgba()`, and of what `color-mix()` in sRGB comes to. */
const RED_GREEN_BLUE = /^(?:rgba?\(|color\(srgb )([\d.e-]+),? ([\d.e-]+),? ([\d.e-]+)/;

/** Of all colour spaces; where it is 1 it is not written. */
const ALPHA = /^(?:rgba\(.*,|.*\/) ([\d.e-]+)\)$/;

/**
 * The channels of a colour as `getComputedStyle` gives it; null for other colour spaces, which pages hardly use for text and its
 * ground yet.
 */
export function channelsOf(computed: string): Channels | null {
  const match = RED_GREEN_BLUE.exec(computed);
  if (match === null) return null;
  const unit = computed.startsWith('rgb') ? 1 : 255;
  return [Number(match[1]) * unit, Number(match[2]) * unit, Number(match[3]) * unit];
}

/** How much a computed colour of any space hides of what lies below, from 0 to 1. */
export function alphaOf(computed: string): number {
  return Number(ALPHA.exec(computed)?.[1] ?? 1);
}

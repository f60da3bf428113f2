/** A colour as `getComputedStyle` gives it: red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly channels: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

const LEGACY = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/;

/** What `color-mix()` in sRGB comes to. */
const SRGB = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.]+))?\)$/;

/** Reads a computed colour; null for other colour spaces, which pages hardly use for text and its ground yet. */
export function parseColour(computed: string): Colour | null {
  const legacy = LEGACY.exec(computed);
  const match = legacy ?? SRGB.exec(computed);
  if (match === null) return null;
  const [, red, green, blue, alpha = 1] = match;
  const unit = legacy === null ? 255 : 1;
  return { channels: [Number(red) * unit, Number(green) * unit, Number(blue) * unit], alpha: Number(alpha) };
}

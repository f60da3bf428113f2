/** A colour as `getComputedStyle` gives it: red, green and blue from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly channels: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

/** Reads a computed colour; null for the newer colour spaces, which pages hardly use for text and its ground yet. */
export function parseColour(computed: string): Colour | null {
  const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (match === null) return null;
  const [, red, green, blue, alpha = 1] = match;
  return { channels: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) };
}

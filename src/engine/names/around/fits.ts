import type { Spot } from './spot.ts';

/** True where the pattern of this number fits at a place of the text, by default where the name ends. */
export function fits({ text, end, longer, startAfter }: Spot, number: number, at = end): boolean {
  let pattern = longer[number];
  if (!pattern) return false;
  // The longest is 1.7 KB, and most pages ask for few of all.
  if (typeof pattern === 'string') pattern = longer[number] = new RegExp(pattern, 'uy');
  pattern.lastIndex = at;
  // Between "中国" and "北京大学" another name begins.
  return pattern.test(text) && !(startAfter >= 0 && startAfter < pattern.lastIndex);
}

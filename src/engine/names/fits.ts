import type { Spot } from './spot.ts';

/** True where the pattern of this number (see `ScriptIndex.longer`) fits at a place of the text, by default where the name ends. */
export function fits({ text, end, longer, startAfter }: Spot, number: number, at = end): boolean {
  const pattern = longer[number];
  if (!pattern) return false;
  pattern.lastIndex = at;
  // Between "中国" and "北京大学" another name begins.
  return pattern.test(text) && !(startAfter >= 0 && startAfter < pattern.lastIndex);
}

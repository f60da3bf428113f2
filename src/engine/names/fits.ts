import type { Spot } from './spot.ts';

/**
 * V8 runs a pattern from bytecode once and compiles it again the second time, but a text so long, in units, has it compiled at
 * once. The seven patterns of Latin took 3.6 ms of a page's first reading, and take 0.8 so.
 */
const COMPILED_AT_ONCE = 1000;

/** True where the pattern of this number fits at a place of the text, by default where the name ends. */
export function fits({ text, end, longer, startAfter }: Spot, number: number, at = end): boolean {
  let pattern = longer[number];
  if (!pattern) return false;
  if (typeof pattern === 'string') {
    pattern = longer[number] = new RegExp(pattern, 'uy');
    pattern.test(text.padEnd(COMPILED_AT_ONCE));
  }
  pattern.lastIndex = at;
  // Between "中国" and "北京大学" another name begins.
  return pattern.test(text) && !(startAfter >= 0 && startAfter < pattern.lastIndex);
}

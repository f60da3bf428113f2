import type { Cues } from '../cues/cues.ts';

/**
 * A paragraph in which what did not happen because something else did is blanks, unit for unit: "rather than meet Putin in Moscow, he flew to
 * Astana". Its people and its day would be taken for those of what did happen.
 */
export function withoutUnreal(paragraph: string, { instead }: Cues): string {
  if (instead?.mayFind(paragraph) !== true) return paragraph;
  return paragraph.replace(instead.pattern, (words) => ' '.repeat(words.length));
}

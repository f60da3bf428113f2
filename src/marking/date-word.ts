import { LONGEST_DATE_WORD } from './tuning.ts';

/** A part of a text, UTF-16. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** The letters and digits around an offset; null where there are none, or far more than a date would have. */
export function wordAt(text: string, offset: number): Word | null {
  const isPart = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let start = offset;
  let end = offset;
  while (start > 0 && isPart(start - 1)) if (offset - --start > LONGEST_DATE_WORD) return null;
  while (isPart(end)) if (++end - offset > LONGEST_DATE_WORD) return null;
  return end > start ? { start, end } : null;
}

/** Where a date stands around a word of it in a text, which may break lines where its surface has spaces; null where it does not. */
export function dateAround(text: string, word: Word, surface: string): Word | null {
  const pattern = new RegExp(surface.split(/\s+/).map(RegExp.escape).join('\\s+'), 'g');
  for (const { index: start, 0: found } of text.matchAll(pattern)) {
    const end = start + found.length;
    if (start <= word.start && word.end <= end) return { start, end };
  }
  return null;
}

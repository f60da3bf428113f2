import { LONGEST_DATE_WORD } from './tuning.ts';

/** A part of a text, UTF-16. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

const OF_WORD = /[\p{L}\p{N}]/u;

/** Scripts that set no space between words: a sentence is one run of their letters. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What a date in figures is written with there. */
const OF_FIGURES = /[\p{N}年月日号號]/u;

/**
 * The letters and digits around an offset; null where there are none, or far more than a date would have. Among letters of scripts that
 * set no spaces it is the date in figures there ("2月22日"), or what `isNamed` knows as a month or weekday.
 */
export function wordAt(text: string, offset: number, isNamed: (word: string) => boolean): Word | null {
  const word = runAt(text, offset, OF_WORD);
  if (!WITHOUT_SPACES.test(text.slice(word.start, word.end)))
    return word.start < word.end && Math.max(offset - word.start, word.end - offset) <= LONGEST_DATE_WORD
      ? word
      : null;
  const figures = runAt(text, offset, OF_FIGURES);
  if (/\p{N}/u.test(text.slice(figures.start, figures.end))) return figures;
  for (let { start } = word; start <= offset; start++)
    for (let end = Math.min(word.end, start + LONGEST_NAME); end > Math.max(offset, start + 1); end--)
      if (isNamed(text.slice(start, end))) return { start, end };
  return null;
}

/** The longest name of a month or weekday in Chinese or Japanese letters has as many ("水曜日", "十二月"), UTF-16. */
const LONGEST_NAME = 4;

/** What fits around an offset, not much farther than a date would reach. */
function runAt(text: string, offset: number, part: RegExp): Word {
  let [start, end] = [offset, offset];
  while (start > 0 && offset - start <= LONGEST_DATE_WORD && part.test(text.charAt(start - 1))) start--;
  while (end - offset <= LONGEST_DATE_WORD && part.test(text.charAt(end))) end++;
  return { start, end };
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

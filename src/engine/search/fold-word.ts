import { APOSTROPHE, DROPPED, foldedUnit } from '../text/fold.ts';

/** Letters that Unicode does not take apart but readers without the key type so. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};

/**
 * A word as the search compares it: lower case, without accents, apostrophes and what is not seen, each character in
 * its plain form. "Müller" and "muller" are one word here; ranking and highlights show the reader's own spelling.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  let folded = '';
  for (const character of lower.normalize('NFKD')) {
    const unit = foldedUnit(character.charCodeAt(0));
    if (unit === DROPPED || unit === APOSTROPHE) continue;
    folded += PLAIN_LETTERS[character] ?? character;
  }
  // Taking apart also split what belongs together: Hangul syllables and voiced kana.
  return folded.normalize('NFC');
}

/**
 * Words that fold to themselves: of ASCII without an apostrophe, of Russian letters but ё and й, of Han characters that
 * stand for themselves. An expression, not a loop: it is as fast in a cold engine, and half the names are such words.
 */
const PLAIN = /^[ -&(-_a-~а-ик-я\u4e00-\u9fff]*$/;

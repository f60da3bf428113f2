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
  if (isPlain(lower)) return lower;
  let folded = '';
  for (const character of lower.normalize('NFKD')) {
    const unit = foldedUnit(character.charCodeAt(0));
    if (unit === DROPPED || unit === APOSTROPHE) continue;
    folded += PLAIN_LETTERS[character] ?? character;
  }
  // Taking apart also split what belongs together: Hangul syllables and voiced kana.
  return folded.normalize('NFC');
}

/** An apostrophe is no letter, so words that hold one take the long way. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit > 0x7f || unit === APOSTROPHE) return false;
  }
  return true;
}

/** True for a text of ASCII alone. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

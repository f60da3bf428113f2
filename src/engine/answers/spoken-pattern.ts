import { foldWord } from '../search/fold-word.ts';

/**
 * A pattern for words of a question, tried on folded text with a space before each word and none before a character of a
 * script without word edges (`joined` in words-said.ts): spaced words as whole words, unspaced ones anywhere. By those spaces it
 * knows where a word ends; the classes of all letters and digits cost the first key after a cold start some 15 ms to compile.
 */
export function spokenPattern(spaced: string, unspaced = ''): RegExp {
  // Folded as queries are: й loses its breve there.
  const folded = spaced.replace(/[\u0400-\u04ff]+/g, foldWord);
  return new RegExp(` (?:${folded})(?= |$)${unspaced === '' ? '' : `|${unspaced}`}`, 'g');
}

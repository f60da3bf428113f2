import { STOP_STEMS, SUFFIXES } from './word-lists.ts';

/** The wording of summaries, as far as likeness needs it: stems, how telling each is, and the angle between two texts. */

/** Weights of stems, of length 1 as a vector (so that the dot product of two is their cosine). */
export type WordVector = ReadonlyMap<string, number>;

/** A stem shorter than this would join words that have nothing in common. */
const SHORTEST_STEM = 4;

/**
 * The stems of an English text, each once, in order of appearance. A light stemmer: one ending off, the rest of the word
 * kept to seven letters. "Signed" and "signing" meet; irregular verbs do not, and need not: the same event is
 * rarely told in the same words.
 */
export function stemsOf(text: string): string[] {
  return [...new Set(wordsOf(text).map(stem))].filter((word) => word.length > 1 && !STOP_STEMS.has(word));
}

const ASCII = /^[\0-\x7f]*$/;

/** The words and numbers of a text, in lower case and without accents. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  // Most of the corpus is plain; taking letters apart costs as much as all else here.
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.match(/[a-z]+|\d+(?:[.,]\d+)*/g) ?? [];
}

function stem(word: string): string {
  if (/^\d/.test(word)) return word;
  const ending = SUFFIXES.find(
    (suffix) => word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_STEM,
  );
  return (ending === undefined ? word : word.slice(0, -ending.length)).slice(0, 7);
}

/**
 * How telling each word is among these texts: inverse document frequency (Spärck Jones 1972). Few texts say little of how
 * common a word is: there are taken to be `least` of them at least.
 */
export function countTelling(texts: readonly (readonly string[])[], least = 0): (word: string) => number {
  const size = Math.max(texts.length, least);
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((size + 1) / ((counts.get(word) ?? 0) + 1));
}

/** A text as a vector of unit length. */
export function wordVector(stems: readonly string[], telling: (word: string) => number): WordVector {
  const weights = stems.map((word): [string, number] => [word, telling(word)]);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([word, weight]) => [word, weight / length]));
}

/** The cosine of two vectors of unit length: 0 for texts without a common stem, 1 for the same text. */
export function cosine(a: WordVector, b: WordVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}

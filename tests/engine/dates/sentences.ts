import { readdirSync, readFileSync } from 'node:fs';
import { readDates } from '../../../src/engine/dates/read-dates.ts';
import { inHalves } from './halves.ts';

/**
 * Sentences of our own, published on Monday 13 March 2023, each with what it says: `sentence | surface = EDTF | …`, a dash
 * where a length or a frequency has none, and nothing where the sentence only looks as if it held a date. They were written
 * before the reader was run on them, by language; `en-none` is English without dates, the `-news` sets are sentences as
 * news has them, written by somebody who had not read the rules of the reader. Only the first half is for tuning.
 * Corrected later: "años 1990" and "années 1990" name the decade with its word, as "the 1990s" does (es, fr); "early on Tuesday" and
 * "the early hours of Sunday" are one expression, and "10:35 GMT" is one, as the rules of annotation of the stories have it (en, tuning half).
 */

/** When all of them were published. */
export const PUBLISHED = '2023-03-13';

/** One sentence with the dates that a reader would see in it, as "surface = EDTF". */
export interface Sentence {
  readonly language: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const FOLDER = new URL('./sentences/', import.meta.url);

/** The sets by file name: each in two halves, of which the errors of one are never looked at. */
export const SENTENCE_SETS = readdirSync(FOLDER)
  .map((file) => file.replace('.txt', ''))
  .toSorted();

/** Both halves of a set. */
export function sentenceHalves(set: string) {
  const lines = readFileSync(new URL(`${set}.txt`, FOLDER), 'utf8')
    .trim()
    .split('\n');
  const sentences = lines.map((line): Sentence => {
    const [text = '', ...expected] = line.split('|');
    return { language: set.slice(0, 2), text, expected };
  });
  return inHalves(sentences);
}

/** What the reader says of a sentence, in the notation of the files. */
export function saidOf({ text, language }: Sentence): readonly string[] {
  return readDates(text, { published: PUBLISHED, language }).map(
    ({ surface, edtf }) => `${surface}=${edtf ?? '-'}`,
  );
}

/** How many sentences are read exactly as written down. */
export function rightOf(sentences: readonly Sentence[]): number {
  return sentences.filter((one) => saidOf(one).join('|') === one.expected.join('|')).length;
}

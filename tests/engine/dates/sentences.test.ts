import { describe, expect, it } from 'vitest';
import { rightOf, SENTENCE_SETS, sentenceHalves } from './sentences.ts';

/** Sentences that are read exactly as they were written down, at least, in either half; see sentences.ts. */
const FLOORS: Readonly<Record<string, readonly [tuning: number, heldOut: number]>> = {
  ar: [2, 3],
  de: [15, 13],
  en: [71, 67],
  'en-none': [17, 18],
  es: [13, 12],
  fr: [15, 12],
  it: [3, 4],
  ja: [3, 3],
  ko: [3, 3],
  nl: [1, 2],
  pl: [2, 3],
  pt: [3, 3],
  ru: [14, 13],
  uk: [2, 3],
  zh: [12, 14],
};

describe('sentences of our own', () => {
  it.each(SENTENCE_SETS)('%s', (set) => {
    const { tuning, heldOut } = sentenceHalves(set);
    const [floor, heldOutFloor] = FLOORS[set] ?? [tuning.length, heldOut.length];
    expect(rightOf(tuning)).toBeGreaterThanOrEqual(floor);
    expect(rightOf(heldOut)).toBeGreaterThanOrEqual(heldOutFloor);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHold, pairsOf } from '../../../src/engine/text/letter-pairs.ts';

/** A text, and a stretch of it. */
const stretch = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(12))
  .map(([text, from, length]) => ({ text, word: text.slice(from, from + length) }));

it('never says no to a word that a text holds, in small letters or in capitals', () => {
  fc.assert(
    fc.property(stretch, ({ text, word }) => {
      const ascii = word.replace(/[a-z]/g, (letter) => letter.toUpperCase());
      return mayHold(text, pairsOf(word)) && mayHold(text, pairsOf(ascii));
    }),
  );
});

it('says no to most words that a text does not hold', () => {
  const text = 'Xi Jinping arrived in Moscow on Monday for talks with Vladimir Putin.';
  const words = [
    'cancelled',
    'postponed',
    'sanctions',
    'denied',
    'reportedly',
    'exercise',
    'telephone',
    'elected',
  ];
  expect(words.filter((word) => mayHold(text, pairsOf(word)))).toEqual([]);
});

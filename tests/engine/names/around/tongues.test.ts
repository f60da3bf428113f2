import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTongues, LONGEST_SMALL_WORD } from '../../../../src/engine/names/around/tongues.ts';
import { FRENCH, GERMAN, POLISH } from '../../../../src/engine/names/lexicon/lexicon.ts';
import { lexiconOf } from '../../../../src/engine/names/lexicon/lexicon-words.ts';
import { SMALL_WORDS } from '../../../../src/engine/names/lexicon/small-words.ts';

const latin = lexiconOf('latin');
const LANGUAGES = GERMAN | POLISH | FRENCH;

describe('the language of a text around a name', () => {
  it.each([
    ['Merkel sagte, die Putin Rede sei nicht neu', GERMAN, true],
    ['Merkel sagte, die Putin Rede', GERMAN, false],
    ['C’est selon les services de Putin', FRENCH, true],
    ['Putin nie jest w domu', POLISH, true],
    ['The die is cast: Putin und Macron', GERMAN, true],
    ['a hund and a kind of Putin', GERMAN, false],
  ])('%j', (text, language, expected) => {
    const start = text.indexOf('Putin');
    expect(createTongues(text, latin).isIn(language, start, start + 5)).toBe(expected);
  });

  it('is told by words near the name alone', () => {
    const far = 'und die '.padEnd(200);
    const text = `${far}Putin${' '.repeat(200)}der und die`;
    expect(createTongues(text, latin).isIn(GERMAN, far.length, far.length + 5)).toBe(false);
  });

  it('is told by words as short as it looks for', () => {
    const words = SMALL_WORDS.filter(([bits]) => bits & LANGUAGES).flatMap(([, byLanguage]) =>
      Object.values(byLanguage).join(' ').split(' '),
    );
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => word.length > LONGEST_SMALL_WORD)).toEqual([]);
  });

  it('is the same whoever else has asked before', () => {
    const word = fc.constantFrom('und', 'die', 'les', 'nie', 'Putin', 'foundations', 'a-b', "l'", '.');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.array(fc.nat(500), { maxLength: 8 }),
        (words, places) => {
          const text = words.join(' ');
          const asked = createTongues(text, latin);
          for (const place of places.map((at) => Math.min(at, text.length)).toSorted((a, b) => a - b))
            for (const language of [GERMAN, POLISH])
              expect(asked.isIn(language, place, place)).toBe(
                createTongues(text, latin).isIn(language, place, place),
              );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads each word once, however many names stand beside it', () => {
    let looks = 0;
    const counting = {
      ...latin,
      get: (word: string) => {
        looks++;
        return latin.get(word);
      },
    };
    const text = 'xi '.repeat(2_000);
    const tongues = createTongues(text, counting);
    for (let at = 0; at < text.length; at += 3) tongues.isIn(GERMAN, at, at + 2);
    expect(looks).toBeLessThanOrEqual(2_000);
  });
});

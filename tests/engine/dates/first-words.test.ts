import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../src/engine/dates/first-words.ts';
import { rulesOf } from '../../../src/engine/dates/languages/languages.ts';
import { SENTENCE_SETS, sentenceHalves } from './sentences.ts';

describe('the words that a pattern may begin with', () => {
  it.each([
    ['(?:half )?a dozen', ['half', 'a']],
    ['sept?(?:\\.|ember)? 11', ['sep', 'sept', 'sepember', 'september']],
    ['q(?<n>[1-4])|(?<n>[1-4])q', ['q', '#']],
    ['(?<!\\bno )9/11', ['#']],
    ['(?=x)(?:the )?(?<day>\\d{1,2})', ['the', '#']],
    ['начал[ае] года', ['начала', 'начале']],
    ['thu(?:rs?)?\\b', ['thu', 'thur', 'thurs']],
    ['mid-may', ['mid']],
    ['[’‘]\\d\\ds', []],
  ])('%s', (pattern, expected) => {
    expect([...firstWords(pattern)].toSorted()).toEqual([...expected].toSorted());
  });

  it('in a script without blanks each character is one', () => {
    expect([...firstWords('(?:星期|礼拜)[一二]', 1)]).toEqual(['星', '礼']);
  });
});

// The whole reader rests on it: a rule that is not tried at a word finds nothing there.
describe('no match of a rule begins with another word', () => {
  it.each(['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'uk', 'zh'])('%s', (language) => {
    const { words, rules } = rulesOf(language);
    const texts = SENTENCE_SETS.filter((set) => set.startsWith(language)).flatMap((set) => {
      const { tuning, heldOut } = sentenceHalves(set);
      return [...tuning, ...heldOut].map(({ text }) => text);
    });
    for (const rule of new Set([...rules.values()].flat()))
      for (const text of texts)
        for (const { 0: word, index } of text.matchAll(words)) {
          rule.pattern.lastIndex = index;
          if (!rule.pattern.test(text)) continue;
          const start = /^\d/.test(word) ? '#' : word.toLowerCase();
          expect(rules.get(start), `${rule.name} at "${word}"`).toContain(rule);
        }
  });
});

import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/engine/search/fold-word.ts';
import { readWords } from '../../../src/engine/search/words.ts';

describe('words', () => {
  it.each<[text: string, terms: string[]]>([
    ['Xi-Putin talks', ['xi', 'putin', 'talks']],
    ["Xi's, Putin’s and O'Brien’s", ['xi', 'putin', 'and', 'obrien']],
    ['王毅 met', ['王', '毅', 'met']],
    ['2023年3月', ['2023', '年', '3', '月']],
    ['co\u00adoper\u200bation', ['cooperation']],
    ['김정은 위원장', ['김정은', '위원장']],
    ['Ａ２０', ['a20']],
    ['🤷 … \u0301', []],
  ])('%j', (text, terms) => {
    expect(readWords(text).map((word) => word.term)).toEqual(terms);
  });

  it('knows where a word ends with and without its possessive', () => {
    expect(readWords('by Xi’s aide')[1]).toMatchObject({ start: 3, end: 5, fullEnd: 7 });
  });

  it('stops at the number asked for', () => {
    expect(readWords('a '.repeat(5_000), 32)).toHaveLength(32);
  });
});

describe('folding', () => {
  it.each<[word: string, folded: string]>([
    ['Müller', 'muller'],
    ['Straße', 'strasse'],
    ['Łukasz', 'lukasz'],
    ['Ærø', 'aero'],
    ['ЁЛКА', 'елка'],
    ['Τσίπρας', 'τσιπρασ'],
    ['İstanbul', 'istanbul'],
    ['ラブロフ', 'ラブロフ'],
    ['محمّد', 'محمد'],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('leaves what is folded as it is', () => {
    for (const word of ['Ñandú', 'Straße', 'ラブロフ', '김정은'])
      expect(foldWord(foldWord(word))).toBe(foldWord(word));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/engine/search/fold-word.ts';
import { readWords, termsOf } from '../../../src/engine/search/words.ts';

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

describe('the terms of a text', () => {
  it.each<[text: string, indexed: string[]]>([
    ["Xi's aide met O'Brien", ['xi', 'aide', 'met', 'obrien']],
    ['Сергей Королёв', ['сергеи', 'королев']],
    ['王毅访', ['王', '王毅', '毅', '毅访', '访']],
    ['王毅 met 拉夫', ['王', '王毅', '毅', 'met', '拉', '拉夫', '夫']],
  ])('%j', (text, indexed) => {
    expect(termsOf(text).indexed).toEqual(indexed);
  });

  it('are the words that a query is read as, whichever way is taken', () => {
    const piece = fc.constantFrom(
      ..."aZ9_'`’ -,\n",
      'ё',
      'Й',
      'і',
      'Ж',
      'é',
      'ß',
      '王',
      '毅',
      'ラ',
      '김',
      '\u00ad',
      '🤷',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const read = readWords(text);
        expect(termsOf(text).words).toEqual(read.map(({ term }) => term));
        const pairs = read
          .slice(1)
          .filter((word, at) => word.wide && read[at]?.wide && read[at]?.end === word.start);
        expect(termsOf(text).indexed).toHaveLength(read.length + pairs.length);
      }),
    );
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

import { describe, expect, it } from 'vitest';
import { COLD_UNITS, findBeginnings, places } from '../../../../src/engine/names/index/beginnings.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { matcherOf } from '../../../../src/engine/names/index/shipped-index.ts';
import { entity } from '../cast.ts';

describe.each([
  ['by the loop', 0],
  ['by the pattern', COLD_UNITS],
])('the places where a name may begin, found %s', (_, coldUnits) => {
  const matcher = matcherOf(buildNameIndex([entity('a', 'place', 'Aleppo'), entity('b', 'place', 'Idlib')]));
  /** How many words may begin a name: not what else may, to a matcher of another test. */
  const countIn = (text: string) => {
    const all = `${text} and so on`;
    const count = findBeginnings({ ...matcher, coldUnits }, all, 0);
    return places.subarray(0, count).filter((at) => /[AIＡ]/.test(all.charAt(at))).length;
  };

  it('are those of names', () => {
    expect(countIn('Aleppo, Idlib')).toBe(2);
    expect(countIn('Aden, Iran')).toBe(0);
  });

  it.each([
    ['a line', '\n'],
    ['a space that does not break', '\u00a0'],
    ['an apostrophe', '’'],
    ['a dash', '–'],
  ])('are no more where %s ends a word that no name begins with', (_name, end) => {
    expect(countIn(`Iran${end}`.repeat(5))).toBe(0);
  });

  it.each([
    ['a soft hyphen', 'Al\u00adeppo'],
    ['a mark above', 'Ale\u0301ppo'],
    ['a fullwidth letter', 'Ａleppo'],
  ])('are kept where %s stands in a word, of which the filter cannot speak', (_name, text) => {
    expect(countIn(text)).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DROPPED, foldedUnit, foldText } from '../../../src/engine/text/fold.ts';
import {
  joinsWord,
  lowerUnit,
  UNCASED,
  UNITS,
  UPPER,
  unitClass,
  upperUnit,
  WIDE,
} from '../../../src/engine/text/units.ts';
import { anyUnits } from '../../any-units.ts';

describe('foldText', () => {
  it.each([
    ['Xi\u00a0\u2009Jinping', 'Xi Jinping'],
    ['  Wang\n\tYi ', 'Wang Yi'],
    ['Xi’an, Xi‘an, Xiʼan', "Xi'an, Xi'an, Xi'an"],
    ['Nur‐Sultan, Nur‑Sultan, Nur–Sultan', 'Nur-Sultan, Nur-Sultan, Nur-Sultan'],
    ['Mos\u00adcow\u200b', 'Moscow'],
    ['Orba\u0301n', 'Orbán'],
    ['ＮＡＴＯ ２', 'NATO 2'],
    ['弗拉基米尔•普京', '弗拉基米尔·普京'],
    ['مُحَمَّد', 'محمد'],
    ['a — b', 'a — b'],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds no further what is folded', () => {
    fc.assert(
      fc.property(anyUnits(), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });

  it('leaves nothing that folds to something else', () => {
    const folded = Array.from({ length: UNITS }, (_, unit) => foldedUnit(unit));
    expect(folded.filter((to) => to !== DROPPED && foldedUnit(to) !== to)).toEqual([]);
  });
});

describe('units', () => {
  it.each([
    ['X', UPPER],
    ['Я', UPPER],
    ['7', UNCASED],
    ['م', UNCASED],
    ['王', WIDE],
    ['プ', WIDE],
  ])('%s', (character, kind) => {
    expect(unitClass(character.charCodeAt(0))).toBe(kind);
  });

  it('joins letters of a word, and nothing to Han', () => {
    const joins = (pair: string) => joinsWord(pair.charCodeAt(0), pair.charCodeAt(1));
    expect(['ab', 'a1', 'яs', 'a王', '王毅', 'a-', ' a'].map(joins)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(joinsWord(Number.NaN, 0x61)).toBe(false);
  });

  it('changes case unit by unit', () => {
    expect([lowerUnit(0x41), lowerUnit(0x3a3), lowerUnit(0x3c2), lowerUnit(0x130)]).toEqual([
      0x61, 0x3c3, 0x3c3, 0x130,
    ]);
    expect([upperUnit(0x61), upperUnit(0xdf), upperUnit(0x3c2)]).toEqual([0x41, 0xdf, 0x3a3]);
  });

  it('gives no letter the capital of another: ı, ſ, the micro sign', () => {
    expect([0x131, 0x17f].map(upperUnit)).toEqual([0x131, 0x17f]);
    for (let unit = 0; unit < UNITS; unit++)
      if (lowerUnit(upperUnit(unit)) !== lowerUnit(unit)) throw new Error(`U+${unit.toString(16)}`);
  });
});

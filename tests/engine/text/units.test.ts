import { expect, it } from 'vitest';
import { LOWER, OTHER, UNCASED, UNITS, UPPER, unitClass, WIDE } from '../../../src/engine/text/units.ts';

/** By the classes of Unicode alone, the first that fits. */
const CLASSES: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [WIDE, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /\p{Ll}/u],
  [UNCASED, /[\p{L}\p{N}\p{M}_]/u],
];

it('takes every unit for what Unicode says it is, also those that are told without a pattern', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < UNITS; unit++) {
    const [kind] = CLASSES.find(([, pattern]) => pattern.test(String.fromCharCode(unit))) ?? [OTHER];
    if (unitClass(unit) !== kind) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});

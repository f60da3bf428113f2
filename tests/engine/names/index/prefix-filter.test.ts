import { describe, expect, it } from 'vitest';
import {
  buildPrefixFilter,
  hashWith,
  holdsHash,
  PREFIX_UNITS,
} from '../../../../src/engine/names/index/prefix-filter.ts';

const hashOf = (word: string) => Array.from(word, (unit) => unit.charCodeAt(0)).reduce(hashWith, 0);

/** Distinct words of as many letters as the filter knows. */
const words = (count: number, from: number) =>
  Array.from({ length: count }, (_, number) =>
    (from + number * 7)
      .toString(26)
      .padStart(PREFIX_UNITS, '0')
      .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? ''),
  );

describe('the prefix filter', () => {
  const known = words(4_000, 0);
  const filter = buildPrefixFilter(new Set(known));
  const held = (list: readonly string[]) => list.filter((word) => holdsHash(filter, hashOf(word)) === 1);

  it('holds every beginning that it was built of, in either case', () => {
    expect(held(known)).toEqual(known);
    expect(held(known.map((word) => word.toUpperCase()))).toHaveLength(known.length);
  });

  it('lets one stranger in twenty through, at most', () => {
    const strangers = words(20_000, 5_000_003).filter((word) => !known.includes(word));
    expect(strangers.length).toBeGreaterThan(15_000);
    expect(held(strangers).length).toBeLessThan(strangers.length / 20);
  });
});

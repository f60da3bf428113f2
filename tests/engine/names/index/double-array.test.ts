import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildDoubleArray,
  type DoubleArray,
  END,
  FIRST_SYMBOL,
} from '../../../../src/engine/names/index/double-array.ts';

const LETTERS = 'abcdefg';
const symbolOf = new Map([...LETTERS].map((letter, place) => [letter.charCodeAt(0), FIRST_SYMBOL + place]));
const build = (keys: readonly string[]) => buildDoubleArray(keys, LETTERS);

/** The number of the only key that a text can still be, and whether the walk consumed the text. */
function walk({ base, symbols }: DoubleArray, text: string): number | undefined {
  let node = 0;
  for (const letter of text) {
    const value = base[node] ?? 0;
    if (value < 0) return ~value;
    const next = (value >> 1) + (symbolOf.get(letter.charCodeAt(0)) ?? 0);
    if (symbols[next] !== symbolOf.get(letter.charCodeAt(0))) return undefined;
    node = next;
  }
  const value = base[node] ?? 0;
  if (value < 0) return ~value;
  return value & 1 ? ~(base[(value >> 1) + END] ?? 0) : undefined;
}

const sortedKeys = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 8 }), { minLength: 1 })
  .map((keys) => keys.sort());

describe('buildDoubleArray', () => {
  it('leads every key to its number, and no other text to a key that it is', () => {
    fc.assert(
      fc.property(sortedKeys, sortedKeys, (keys, others) => {
        const trie = build(keys);
        for (const [number, key] of keys.entries()) expect(walk(trie, key)).toBe(number);
        for (const other of others) {
          const number = walk(trie, other);
          // A path is cut where one key is left, so another text may end there; the matcher compares the whole name.
          if (number !== undefined && !keys.includes(other)) expect(keys[number]).not.toBe(other);
        }
      }),
    );
  });

  it('never lets a step leave the arrays', () => {
    fc.assert(
      fc.property(sortedKeys, (keys) => {
        const { base, symbols } = build(keys);
        const largest = FIRST_SYMBOL + LETTERS.length - 1;
        expect(Math.max(...Array.from(base, (value) => value >> 1)) + largest).toBeLessThan(symbols.length);
      }),
    );
  });

  it('takes no keys at all', () => {
    expect(walk(build([]), 'a')).toBeUndefined();
  });

  it('takes four times as long for four times as many names that differ only in their numbers', () => {
    const alphabet = ' 0123456789abcdefghijklmnopqrstuvwxyz';
    const costOf = (names: number): number => {
      const surnames = Array.from({ length: names }, (_, at) => `qua${(at * 7919).toString(36)}`);
      const keys = surnames.flatMap((surname, at) => [surname, `zed${at.toString(36)} ${surname}`]).sort();
      const start = process.cpuUsage();
      buildDoubleArray(keys, alphabet);
      return process.cpuUsage(start).user;
    };
    costOf(2_000);
    // It was thirteen times when each search went over all the holes that the ones before it had left.
    expect(costOf(40_000) / costOf(10_000)).toBeLessThan(8);
  });
});

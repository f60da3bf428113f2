import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/engine/search/edit-distance.ts';

/** The definition, without rows, bounds or early ends. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [headA, headB] = [a.slice(0, -1), b.slice(0, -1)];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    byDefinition(headA, headB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    byDefinition(headA, b) + 1,
    byDefinition(a, headB) + 1,
    swapped ? byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const most = fc.integer({ min: 0, max: 3 });

describe('edit distance', () => {
  it.each<[typed: string, word: string, distance: number]>([
    ['moscow', 'moscow', 0],
    ['mosocw', 'moscow', 1],
    ['moscw', 'moscow', 1],
    ['moskow', 'moscow', 1],
    ['mmoscoww', 'moscow', 2],
    ['', 'ab', 2],
  ])('%s to %s is %i', (typed, target, distance) => {
    expect(editDistance(typed, target, 2)).toBe(distance);
  });

  it('is what its definition says, up to the bound', () => {
    fc.assert(
      fc.property(word, word, most, (a, b, bound) => {
        expect(editDistance(a, b, bound)).toBe(Math.min(byDefinition(a, b), bound + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('to a word cut short is the distance to its nearest beginning', () => {
    fc.assert(
      fc.property(word, word, most, (a, b, bound) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, length) =>
          byDefinition(a, b.slice(0, length)),
        );
        expect(editDistance(a, b, bound, true)).toBe(Math.min(...beginnings, bound + 1));
      }),
      { numRuns: 300 },
    );
  });

  it('takes words longer than its first rows', () => {
    expect(editDistance('a'.repeat(500), `${'a'.repeat(499)}b`, 2)).toBe(1);
  });
});

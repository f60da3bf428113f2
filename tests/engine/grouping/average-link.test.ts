import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLink } from '../../../src/engine/grouping/average-link.ts';

const all = (size: number): [number, number][] =>
  Array.from({ length: size }, (_, a) =>
    Array.from({ length: a }, (_, b): [number, number] => [b, a]),
  ).flat();

const sorted = (clusters: number[][]) => clusters.map((cluster) => cluster.join(' ')).toSorted();

describe('average link', () => {
  test('joins while the mean is positive', () => {
    const evidence = (a: number, b: number) => (Math.abs(a - b) === 1 ? 3 : -1);
    // 0-1 and 2-3 join first; between them the mean of 3, -1, -1, -1 is 0.
    expect(sorted(averageLink(4, all(4), evidence))).toEqual(['0 1', '2 3']);
  });

  test('never joins a pair that has no evidence, not even by way of a third', () => {
    const evidence = (a: number, b: number) => (a + b === 2 ? undefined : 5);
    expect(sorted(averageLink(3, all(3), evidence))).toEqual(['0 1', '2']);
  });

  test('begins from its seeds', () => {
    expect(sorted(averageLink(3, all(3), () => -1, [[0, 2]]))).toEqual(['0 2', '1']);
  });

  test('every item comes out once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: -4, max: 4 })),
        (size, values) => {
          const evidence = (a: number, b: number) => values[(a * 7 + b * 3) % (values.length || 1)];
          const items = averageLink(size, all(size), evidence).flat();
          expect(items.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, item) => item));
        },
      ),
    );
  });
});

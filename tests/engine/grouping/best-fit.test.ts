import { expect, test } from 'vitest';
import { bestFit } from '../../../src/engine/grouping/best-fit.ts';

test.each([
  ['nothing', [], 0, undefined],
  ['what has most evidence', [1, 3, 2], 0, 3],
  ['nothing without evidence', [-2, -0.1], 0, undefined],
  ['what has a little less, where nothing else comes near', [-3, -0.2], 0.5, -0.2],
  ['nothing with a little less, where another comes near', [-0.5, -0.2], 0.5, undefined],
])('chooses %s', (_, scores, bonus, expected) => {
  expect(
    bestFit(
      scores.map((score) => ({ score })),
      bonus,
    )?.score,
  ).toBe(expected);
});

test('chooses the first of equals', () => {
  expect(
    bestFit(
      [
        { score: 1, name: 'a' },
        { score: 1, name: 'b' },
      ],
      0,
    ),
  ).toMatchObject({ name: 'a' });
});

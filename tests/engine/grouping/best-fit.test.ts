import { expect, test } from 'vitest';
import { bestFit } from '../../../src/engine/grouping/best-fit.ts';

test.each([
  ['nothing', [], false, undefined],
  ['what has most evidence', [1, 3, 2], false, 3],
  ['nothing without evidence', [-2, -0.1], false, undefined],
  ['a plan with a little less, where nothing else comes near', [-3, -0.2], true, -0.2],
  ['no plan with a little less, where another comes near', [-0.5, -0.2], true, undefined],
])('chooses %s', (_, scores, isPlan, expected) => {
  expect(
    bestFit(
      scores.map((score) => ({ score })),
      isPlan,
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
      false,
    ),
  ).toMatchObject({ name: 'a' });
});

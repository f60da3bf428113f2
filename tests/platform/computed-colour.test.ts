import { expect, it } from 'vitest';
import { parseColour } from '../../src/platform/computed-colour.ts';

it.each([
  ['rgb(1, 2, 3)', [1, 2, 3], 1],
  ['rgba(1, 2, 3, 0.25)', [1, 2, 3], 0.25],
  ['color(srgb 1 0.2 0)', [255, 51, 0], 1],
  ['color(srgb 1 1 1 / 0.5)', [255, 255, 255], 0.5],
])('%s is read as it is computed', (computed, channels, alpha) => {
  expect(parseColour(computed)).toEqual({ channels, alpha });
});

it.each(['oklch(1 0 0)', 'color(display-p3 1 1 1)', ''])('%s is not read', (computed) => {
  expect(parseColour(computed)).toBeNull();
});

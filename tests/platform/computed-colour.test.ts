import { expect, it } from 'vitest';
import { alphaOf, channelsOf } from '../../src/platform/computed-colour.ts';

it.each([
  ['rgb(1, 2, 3)', [1, 2, 3], 1],
  ['rgba(1, 2, 3, 0.25)', [1, 2, 3], 0.25],
  ['color(srgb 1 0.2 0)', [255, 51, 0], 1],
  ['color(srgb 1 1 1 / 0.5)', [255, 255, 255], 0.5],
])('%s is read as it is computed', (computed, channels, alpha) => {
  expect(channelsOf(computed)).toEqual(channels);
  expect(alphaOf(computed)).toBe(alpha);
});

it.each([
  ['oklch(1 0 0)', 1],
  ['oklch(1 0 0 / 0)', 0],
  ['color(srgb-linear 1 1 1)', 1],
  ['color(display-p3 1 1 1 / 0.5)', 0.5],
  ['', 1],
])('%s is not read but for its alpha', (computed, alpha) => {
  expect(channelsOf(computed)).toBeNull();
  expect(alphaOf(computed)).toBe(alpha);
});

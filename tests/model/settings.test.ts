import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isOffAt } from '../../src/model/settings.ts';

test('off on a site means that host alone; off everywhere means all', () => {
  const oneOff = { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] };
  expect(isOffAt(oneOff, ['news.example'])).toBe(true);
  expect(isOffAt(oneOff, ['other.example'])).toBe(false);
  expect(isOffAt(oneOff, ['frame.example', 'news.example'])).toBe(true);
  expect(isOffAt({ ...DEFAULT_SETTINGS, off: true }, ['other.example'])).toBe(true);
  expect(isOffAt(DEFAULT_SETTINGS, [])).toBe(false);
});

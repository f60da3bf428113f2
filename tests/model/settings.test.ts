import { expect, test } from 'vitest';
import { isOffAt, pageSettingsOf } from '../../src/model/page-settings.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/model/settings.ts';

test('off on a site means that host alone; off everywhere means all', () => {
  const oneOff = { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] };
  expect(isOffAt(oneOff, ['news.example'])).toBe(true);
  expect(isOffAt(oneOff, ['other.example'])).toBe(false);
  expect(isOffAt(oneOff, ['frame.example', 'news.example'])).toBe(true);
  expect(isOffAt({ ...DEFAULT_SETTINGS, off: true }, ['other.example'])).toBe(true);
  expect(isOffAt(DEFAULT_SETTINGS, [])).toBe(false);
});

const STORED: readonly unknown[] = [
  undefined,
  null,
  'gone',
  {},
  { version: 1 },
  { version: 1, off: true, sitesOff: ['a.example'], marks: 'all' },
  { version: 1, off: 'yes', sitesOff: 'a.example', marks: 'loud' },
  { version: 1, off: true, sitesOff: ['a.example', 7], marks: 'none' },
  { version: 2, off: true, moods: ['calm'] },
];

test.each(STORED.map((stored) => [stored]))('a page and the background read the same of %j', (stored) => {
  expect(parseSettings(stored).settings).toMatchObject(pageSettingsOf(stored));
});

import { expect, test } from 'vitest';
import { isOffAt, pageSettingsOf, silentAt } from '../../src/model/page-settings.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/model/settings.ts';
import { pageOf } from '../../src/model/site.ts';

test('off on a site means that host alone; off everywhere means all', () => {
  const oneOff = { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] };
  expect(isOffAt(oneOff, ['news.example'], 0)).toBe(true);
  expect(isOffAt(oneOff, ['other.example'], 0)).toBe(false);
  expect(isOffAt(oneOff, ['frame.example', 'news.example'], 0)).toBe(true);
  expect(isOffAt({ ...DEFAULT_SETTINGS, off: true }, ['other.example'], 0)).toBe(true);
  expect(isOffAt(DEFAULT_SETTINGS, [], 0)).toBe(false);
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
  { version: 1, pausedUntil: 7, silent: [{ entity: 'xi', where: 'a.example' }] },
  { version: 1, pausedUntil: 'soon', silent: [{ entity: 'xi' }, null, { entity: 'li', where: 'a.example' }] },
  { version: 2, off: true, moods: ['calm'] },
];

test.each(STORED.map((stored) => [stored]))('a page and the background read the same of %j', (stored) => {
  expect(parseSettings(stored).settings).toMatchObject(pageSettingsOf(stored));
});

test('a pause is over when its time is', () => {
  const paused = { ...DEFAULT_SETTINGS, pausedUntil: 1_000 };
  expect(isOffAt(paused, [], 999)).toBe(true);
  expect(isOffAt(paused, [], 1_000)).toBe(false);
});

test('a name is silent on the page or the site for which the reader said so, and nowhere else', () => {
  const silent = [
    { entity: 'li', where: 'news.example' },
    { entity: 'xi', where: 'other.example/story?id=1' },
  ];
  expect([...silentAt({ silent }, ['news.example', 'news.example/a'])]).toEqual(['li']);
  expect([
    ...silentAt({ silent }, ['other.example', pageOf('https://other.example/story?id=1#top')]),
  ]).toEqual(['xi']);
  expect([...silentAt({ silent }, ['other.example', pageOf('https://other.example/story?id=2')])]).toEqual(
    [],
  );
});

import { expect, test } from 'vitest';
import { isOffAt, pageSettingsOf, silentAt } from '../../src/model/page-settings.ts';
import { DEFAULT_SETTINGS, migrated, parseSettings } from '../../src/model/settings.ts';
import { hashedPage, isPage, pageOf, siteOf } from '../../src/model/site.ts';

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
  { version: 2 },
  { version: 2, off: true, sitesOff: ['a.example'], marks: 'all' },
  { version: 2, off: 'yes', sitesOff: 'a.example', marks: 'loud' },
  { version: 2, off: true, sitesOff: ['a.example', 7], marks: 'none' },
  { version: 2, pausedUntil: 7, silent: [{ entity: 'xi', where: 'a.example' }] },
  { version: 2, pausedUntil: 'soon', silent: [{ entity: 'xi' }, null, { entity: 'li', where: 'a.example' }] },
  { version: 2, pausedUntil: 1e300 },
  { version: 3, off: true, moods: ['calm'] },
];

test.each(STORED.map((stored) => [stored]))('a page and the background read the same of %j', (stored) => {
  expect(parseSettings(stored).settings).toMatchObject(pageSettingsOf(stored));
});

test('no pause lasts beyond what a date can hold', () => {
  expect(pageSettingsOf({ pausedUntil: 1e300 }).pausedUntil).toBe(0);
  expect(pageSettingsOf({ pausedUntil: 8_000 }).pausedUntil).toBe(8_000);
});

test('a pause is over when its time is', () => {
  const paused = { ...DEFAULT_SETTINGS, pausedUntil: 1_000 };
  expect(isOffAt(paused, [], 999)).toBe(true);
  expect(isOffAt(paused, [], 1_000)).toBe(false);
});

test('a name is silent on the page or the site for which the reader said so, and nowhere else', () => {
  const silent = [
    { entity: 'li', where: 'news.example' },
    { entity: 'xi', where: pageOf('https://other.example/story?id=1') },
  ];
  expect([...silentAt({ silent }, ['news.example', 'news.example/a'])]).toEqual(['li']);
  expect([
    ...silentAt({ silent }, ['other.example', pageOf('https://other.example/story?id=1#top')]),
  ]).toEqual(['xi']);
  expect([...silentAt({ silent }, ['other.example', pageOf('https://other.example/story?id=2')])]).toEqual(
    [],
  );
});

test('a page is kept as a short hash that says nothing of its address, and no site looks like one', () => {
  const page = pageOf('https://news.example:8080/story?id=1#top');
  expect(page).toMatch(/^#[0-9a-f]{1,8}$/);
  expect(isPage(page)).toBe(true);
  expect(isPage(siteOf('https://news.example/story'))).toBe(false);
  expect(pageOf('about:blank')).toBe('');
  // The published value of FNV-1a for one "a".
  expect(hashedPage('a')).toBe('#e40c292c');
});

test.each([
  [
    'pages are hashed and sites kept',
    {
      version: 1,
      off: true,
      silent: [
        { entity: 'xi', where: 'a.example/b?c' },
        { entity: 'li', where: 'a.example' },
      ],
    },
    {
      version: 2,
      off: true,
      silent: [
        { entity: 'xi', where: hashedPage('a.example/b?c') },
        { entity: 'li', where: 'a.example' },
      ],
    },
  ],
  ['nobody was silenced', { version: 1, marks: 'all' }, { version: 2, marks: 'all' }],
  ["today's settings", { version: 2, silent: [] }, { version: 2, silent: [] }],
  ['newer settings', { version: 3, silent: 'all' }, { version: 3, silent: 'all' }],
  ['no settings', 'gone', 'gone'],
])('settings of version 1 are migrated: %s', (_, stored, today) => {
  expect(migrated(stored)).toEqual(today);
});

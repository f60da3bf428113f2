import { beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../src/model/result.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { pageOf } from '../../src/model/site.ts';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { changeSettings, migrateSettings, readSettings } = await import('../../src/platform/settings.ts');

let browser: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  browser = createFakeBrowser();
  fake.browser = browser;
});

const DAMAGED = { version: 2, off: 'maybe', sitesOff: ['kept.example'] };

test('nothing stored means the defaults', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('of a damaged value what can be read counts, and a change keeps the rest aside', async () => {
  await browser.storage.local.set({ settings: DAMAGED });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['kept.example'] });
  await changeSettings((settings) => ({ ...settings, off: true }));
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['kept.example'], off: true });
  await browser.storage.local.set({ settings: 'gone' });
  await changeSettings((settings) => settings);
  expect(browser.storage.local.data.get('settings.damaged')).toEqual([DAMAGED, 'gone']);
});

test('a full storage is told in a sentence', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await changeSettings((settings) => settings)).toMatchObject({
    ok: false,
    error: expect.stringContaining('no room left'),
  });
});

test('one bad field does not switch on what is off', async () => {
  await browser.storage.local.set({ settings: { version: 1, off: true, sitesOff: 'none', marks: 'loud' } });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, off: true });
});

test('settings of a newer version are followed as far as they are understood, and never touched', async () => {
  const newer = { version: 3, off: true, moods: ['calm'] };
  await browser.storage.local.set({ settings: newer });
  expect((await readSettings()).off).toBe(true);
  const changed = await changeSettings((settings) => ({ ...settings, off: false }));
  expect(changed).toMatchObject({ ok: false, error: expect.stringContaining('newer version') });
  expect(browser.storage.local.data.get('settings')).toEqual(newer);
});

test('pages that version 1 kept in plain are hashed on the disk before any change', async () => {
  const kept = {
    version: 1,
    off: true,
    silent: [{ entity: 'xi', where: 'news.example/story' }],
    moods: ['calm'],
  };
  await browser.storage.local.set({ settings: kept });
  await migrateSettings();
  expect(browser.storage.local.data.get('settings')).toMatchObject({
    version: 2,
    off: true,
    silent: [{ entity: 'xi', where: pageOf('https://news.example/story') }],
    moods: ['calm'],
  });
});

test('changes made at once all count', async () => {
  const add = (host: string) =>
    changeSettings((settings) => ({ ...settings, sitesOff: [...settings.sitesOff, host] }));
  await Promise.all([add('a.example'), add('b.example'), add('c.example')]);
  expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example', 'c.example']);
});

test('a change that fails is told to its caller and does not hold up the next', async () => {
  const broken = changeSettings(() => {
    throw new Error('no');
  });
  const next = changeSettings((settings) => ({ ...settings, off: true }));
  await expect(broken).rejects.toThrow('no');
  expect(await next).toEqual(ok(null));
  expect((await readSettings()).off).toBe(true);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { changeSettings, onSettingsChange, readSettings } = await import('../../src/platform/settings.ts');

let browser: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  browser = createFakeBrowser();
  fake.browser = browser;
});

const DAMAGED = { version: 1, off: 'maybe', sitesOff: ['kept.example'] };

test('nothing stored means the defaults', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a damaged value reads as the defaults and is kept aside by the next change', async () => {
  await browser.storage.local.set({ settings: DAMAGED });
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  await changeSettings((settings) => ({ ...settings, off: true }));
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, off: true });
  expect(browser.storage.local.data.get('settings.damaged')).toEqual(DAMAGED);
});

test('settings of a newer version are not understood, and not lost', async () => {
  const newer = { version: 2, off: true, moods: ['calm'] };
  await browser.storage.local.set({ settings: newer });
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  await changeSettings((settings) => settings);
  expect(browser.storage.local.data.get('settings.damaged')).toEqual(newer);
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
  expect((await next).off).toBe(true);
});

test('listeners hear of changes until they are told to stop', async () => {
  const ending = new AbortController();
  const heard: unknown[] = [];
  onSettingsChange(ending.signal, (settings) => heard.push(settings.off));
  await changeSettings((settings) => ({ ...settings, off: true }));
  await browser.storage.local.set({ other: 1 });
  ending.abort();
  await changeSettings((settings) => ({ ...settings, off: false }));
  expect(heard).toEqual([true]);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '../../src/model/page-settings.ts';
import { onPageSettingsChange, readPageSettings } from '../../src/platform/page-settings.ts';
import { createFakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  browser = createFakeBrowser();
  vi.stubGlobal('chrome', browser);
});
afterEach(() => vi.unstubAllGlobals());

test('a page reads what it needs of the settings, and the defaults where there are none', async () => {
  expect(await readPageSettings()).toEqual(DEFAULT_PAGE_SETTINGS);
  await browser.storage.local.set({ settings: { version: 1, sitesOff: ['off.example'], marks: 'all' } });
  expect(await readPageSettings()).toEqual({
    ...DEFAULT_PAGE_SETTINGS,
    sitesOff: ['off.example'],
    marks: 'all',
  });
});

test('a page hears when the settings change, and of nothing else', async () => {
  const heard: PageSettings[] = [];
  onPageSettingsChange((settings) => heard.push(settings));
  await browser.storage.local.set({ other: 1 });
  await browser.storage.local.set({ settings: { version: 1, off: true } });
  expect(heard).toEqual([{ ...DEFAULT_PAGE_SETTINGS, off: true }]);
});

import { type PageSettings, pageSettingsOf } from '../model/page-settings.ts';
import { bareBrowser } from './bare-browser.ts';
import type { Storage } from './browser.ts';

/** Where the settings are stored. */
export const SETTINGS_KEY = 'settings';

/** The reader's settings as far as a page needs them. */
export async function readPageSettings(): Promise<PageSettings> {
  const browser = bareBrowser();
  return pageSettingsOf((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** Calls back with the settings whenever they change, as long as the page lives. */
export function onPageSettingsChange(callback: (settings: PageSettings) => void): void {
  const browser = bareBrowser();
  browser.storage.local.onChanged.addListener((changes: Record<string, Storage.StorageChange>) => {
    const change = changes[SETTINGS_KEY];
    if (change) callback(pageSettingsOf(change.newValue));
  });
}

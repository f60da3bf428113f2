import * as v from 'valibot';
import { DEFAULT_SETTINGS, Settings } from '../model/settings.ts';
import { browser, type Storage } from './browser.ts';

const SETTINGS_KEY = 'settings';

/** Where a value that could not be read is kept, so that nothing a reader chose is lost for good. */
const DAMAGED_KEY = 'settings.damaged';

/** The reader's settings; the defaults where none are stored or the stored value is damaged. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]) ?? DEFAULT_SETTINGS;
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Stores changed settings; the background alone calls this. Changes wait for each other, so that none undoes another.
 * A damaged value is put aside first, never overwritten.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = lastChange.then(() => storeChange(change));
  // The one who asked for a change hears of its failure; the next change is none the worse for it.
  lastChange = changed.catch(() => undefined);
  return changed;
}

async function storeChange(change: (settings: Settings) => Settings): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const current = parseSettings(stored);
  if (current === undefined) await browser.storage.local.set({ [DAMAGED_KEY]: stored });
  const next = change(current ?? DEFAULT_SETTINGS);
  await browser.storage.local.set({ [SETTINGS_KEY]: next });
  return next;
}

/** Calls back with the settings whenever they change, until `signal` aborts. */
export function onSettingsChange(signal: AbortSignal, callback: (settings: Settings) => void): void {
  const listener = (changes: Record<string, Storage.StorageChange>): void => {
    const change = changes[SETTINGS_KEY];
    if (change) callback(parseSettings(change.newValue) ?? DEFAULT_SETTINGS);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** Undefined for a damaged value and for one that a newer version wrote: both are left alone by readers. */
function parseSettings(stored: unknown): Settings | undefined {
  if (stored === undefined) return DEFAULT_SETTINGS;
  const parsed = v.safeParse(Settings, stored);
  return parsed.success ? parsed.output : undefined;
}

import { fail, ok, type Result } from '../model/result.ts';
import { isOlder, migrated, parseSettings, type Settings } from '../model/settings.ts';
import { browser } from './browser.ts';
import { SETTINGS_KEY } from './page-settings.ts';

/** Where values that could not be read are kept, the last one last, so that nothing a reader chose is lost for good. */
const DAMAGED_KEY = 'settings.damaged';

/** Said where the stored settings know more than this version does: changing them would lose the rest. */
const NEWER =
  'These settings were made by a newer version of Backstory. Update it to change them; until then they are left as they are.';

/** Said where the browser takes no more. */
const FULL = 'Your browser has no room left to store this setting. Free some space and try again.';

/** The reader's settings; of a damaged or newer value what can be read, and the defaults for the rest. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await stored(SETTINGS_KEY)).settings;
}

/** Stores settings of an older version in today's shape at once, where the next change might be long in coming. */
export async function migrateSettings(): Promise<void> {
  if (isOlder(await stored(SETTINGS_KEY))) await changeSettings((settings) => settings);
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Stores changed settings; the background alone calls this. Changes wait for each other, so that none undoes another.
 * A damaged value is put aside first; a newer one is left alone, and the failure says so.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Result<null>> {
  const changed = lastChange.then(() => storeChange(change));
  // The one who asked for a change hears of its failure; the next change is none the worse for it.
  lastChange = changed.catch(() => undefined);
  return changed;
}

async function storeChange(change: (settings: Settings) => Settings): Promise<Result<null>> {
  const value = await stored(SETTINGS_KEY);
  const { settings, state } = parseSettings(value);
  if (state === 'newer') return fail(NEWER);
  if (state === 'damaged') await putAside(migrated(value));
  const changed = change(settings);
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: changed });
  } catch {
    // The browser's word for it differs; what it means to the reader is the same.
    return fail(FULL);
  }
  return ok(null);
}

async function putAside(value: unknown): Promise<void> {
  const before = await stored(DAMAGED_KEY);
  await browser.storage.local.set({ [DAMAGED_KEY]: [...(Array.isArray(before) ? before : []), value] });
}

async function stored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

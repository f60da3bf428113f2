import type { Settings } from '../model/settings.ts';
import { siteOf } from '../model/site.ts';
import { browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';

/** What the button shows where nothing is read; in the corner of an icon three letters are legible. */
const OFF = 'off';

/** Longer timers than this are cut to nothing by browsers (2^31 - 1 ms); a pause is an hour. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A tab as far as its button is concerned. */
interface ButtonTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Shows at the buttons of all tabs where Backstory is off: a switch was turned. */
export async function showSwitches(): Promise<void> {
  const settings = await showEverywhere();
  for (const tab of await browser.tabs.query({})) await showOnTab(settings, tab);
}

/** Shows whether Backstory is off as a whole: browsers forget it when they close, so each start of the background says it. */
export async function showEverywhere(): Promise<Settings> {
  const settings = await readSettings();
  const left = settings.pausedUntil - Date.now();
  // Where the background sleeps by then, the next thing that wakes it puts the button right.
  if (left > 0) setTimeout(() => void showSwitches(), Math.min(left, LONGEST_TIMER));
  await say({}, sentenceOf(settings, ''));
  return settings;
}

/** Shows at the button of one tab whether its site is off. */
export async function showSite(tab: ButtonTab): Promise<void> {
  await showOnTab(await readSettings(), tab);
}

async function showOnTab(settings: Settings, { id, url }: ButtonTab): Promise<void> {
  if (id !== undefined) await say({ tabId: id }, sentenceOf(settings, siteOf(url)));
}

/** Why nothing is read at a site; null where something is. */
function sentenceOf({ off, pausedUntil, sitesOff }: Settings, site: string): string | null {
  if (off) return browser.i18n.getMessage('button_off');
  if (pausedUntil > Date.now()) {
    const until = new Date(pausedUntil).toLocaleTimeString(undefined, { timeStyle: 'short' });
    return browser.i18n.getMessage('button_paused', [until]);
  }
  return sitesOff.includes(site) ? browser.i18n.getMessage('button_off_site', [site]) : null;
}

/** Says a sentence at the button of a tab, or of all; with none it is the name alone. */
async function say(where: { readonly tabId?: number }, sentence: string | null): Promise<void> {
  const { action } = browser;
  try {
    await action.setTitle({ ...where, title: sentence ?? browser.i18n.getMessage('extension_name') });
    // Firefox for Android has titles and no badges.
    await action.setBadgeText?.({ ...where, text: sentence === null ? '' : OFF });
  } catch {
    // The tab has gone.
  }
}

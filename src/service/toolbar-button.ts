import type { Settings } from '../model/settings.ts';
import { siteOf } from '../model/site.ts';
import { browser } from '../platform/browser.ts';
import { systemClock } from '../platform/clock.ts';
import { report } from '../platform/report.ts';
import { readSettings } from '../platform/settings.ts';
import { localeOf } from '../platform/ui-locale.ts';

/** What the button shows where nothing is read; in the corner of an icon three letters are legible. */
const OFF = 'off';

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

/** Ends the wait for the end of a pause. */
let stopWaiting = (): void => {};

/** Shows whether Backstory is off as a whole, now and when a pause ends; the buttons of single tabs stay as they are. */
export async function showEverywhere(): Promise<Settings> {
  const settings = await readSettings();
  const left = settings.pausedUntil - Date.now();
  stopWaiting();
  // Where the background sleeps by then, its next start puts the buttons right (see `showAtStart`).
  if (left > 0) stopWaiting = systemClock.after(left, () => void showSwitches().catch(reportButton));
  await say({}, sentenceOf(settings, ''));
  return settings;
}

/** Reports what the button could not be made to show; the switch itself has been turned all the same. */
export function reportButton(error: unknown): void {
  report(error, 'the toolbar button');
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
    const until = new Date(pausedUntil).toLocaleTimeString(localeOf(browser.i18n), { timeStyle: 'short' });
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

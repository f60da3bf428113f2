import type { Handlers } from '../messaging/serve.ts';
import type { Silence } from '../model/page-settings.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import { browser } from '../platform/browser.ts';
import { changeSettings, migrateSettings } from '../platform/settings.ts';
import { reportButton, showEverywhere, showSite, showSwitches } from './toolbar-button.ts';

/** How long a pause takes: as long as one reads at a stretch, ms. */
const PAUSE = 60 * 60 * 1_000;

/** Names silenced at most, the newest: a list that a reader fills by hand never comes near. */
const MOST_SILENT = 1_000;

/** Said in a private window where a choice would put its site or page on the disk: nothing of such a window is kept. */
export const PRIVATE =
  'Backstory keeps nothing of a private window, so this cannot be remembered here. In the toolbar you can pause Backstory for an hour.';

/** Switches Backstory off or on for a site. Content scripts hear of it from storage, without being told. */
export async function switchSite(site: string, off: boolean): Promise<Result<null>> {
  return change((settings) => {
    const others = settings.sitesOff.filter((other) => other !== site);
    return { ...settings, sitesOff: off ? [...others, site] : others };
  });
}

/** Silences entities at a site or page, or has them heard there again. */
export function silence(
  entities: readonly string[],
  where: string,
  isSilent: boolean,
): Promise<Result<null>> {
  return changeSettings((settings) => {
    const isMeant = (one: Silence): boolean => one.where === where && entities.includes(one.entity);
    const others = settings.silent.filter((one) => !isMeant(one));
    const added = isSilent ? entities.map((entity) => ({ entity, where })) : [];
    return { ...settings, silent: [...others, ...added].slice(-MOST_SILENT) };
  });
}

/** The writes of the popup. */
export function switchHandlers(): Handlers {
  return {
    async 'switch.site'({ host, off, tabId }) {
      return off && (await isPrivate(tabId)) ? fail(PRIVATE) : switchSite(host, off);
    },
    'switch.everywhere': ({ off }) => change((settings) => ({ ...settings, off, pausedUntil: 0 })),
    'switch.pause': ({ on }) =>
      change((settings) => ({ ...settings, pausedUntil: on ? Date.now() + PAUSE : 0 })),
    'switch.marks': ({ marks }) => changeSettings((settings) => ({ ...settings, marks })),
    'switch.heard': ({ entity, where }) => silence([entity], where, false),
    async 'page.off'(_request, { tabId, tabUrl }) {
      await showSite({ id: tabId, url: tabUrl });
      return ok(null);
    },
  };
}

/**
 * Migrates the settings and shows the switches as the background starts: browsers forget the button when they close. A pause that ended while the
 * background slept still stands at the button of every tab; that is put right at the first start after it.
 */
export async function showAtStart(): Promise<void> {
  await migrateSettings();
  const { pausedUntil } = await showEverywhere();
  if (pausedUntil === 0 || pausedUntil > Date.now()) return;
  await change((settings) =>
    settings.pausedUntil > Date.now() ? settings : { ...settings, pausedUntil: 0 },
  );
}

/** True for a tab of a private window, and for one that is gone: where nobody says, nothing is kept. */
async function isPrivate(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito !== false;
}

/** Changes the settings, then has the toolbar show it. */
async function change(next: (settings: Settings) => Settings): Promise<Result<null>> {
  const changed = await changeSettings(next);
  await showSwitches().catch(reportButton);
  return changed;
}

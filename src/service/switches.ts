import type { Handlers } from '../messaging/serve.ts';
import type { Result } from '../model/result.ts';
import { changeSettings } from '../platform/settings.ts';

/** Switches Backstory off or on for a site. Content scripts hear of it from storage, without being told. */
export function switchSite(site: string, off: boolean): Promise<Result<null>> {
  return changeSettings((settings) => {
    const others = settings.sitesOff.filter((other) => other !== site);
    return { ...settings, sitesOff: off ? [...others, site] : others };
  });
}

/** The writes of the popup. */
export function switchHandlers(): Handlers {
  return {
    'switch.site': ({ host, off }) => switchSite(host, off),
    'switch.everywhere': ({ off }) => changeSettings((settings) => ({ ...settings, off })),
  };
}

import type { Handlers } from '../messaging/serve.ts';
import { ok } from '../model/result.ts';
import { changeSettings } from '../platform/settings.ts';

/** The only writes: off on a site, off everywhere. Content scripts hear of them from storage, without being told. */
export function switchHandlers(): Handlers {
  return {
    async 'switch.site'({ host, off }) {
      await changeSettings((settings) => ({
        ...settings,
        sitesOff: off
          ? [...new Set([...settings.sitesOff, host])]
          : settings.sitesOff.filter((site) => site !== host),
      }));
      return ok(null);
    },
    async 'switch.everywhere'({ off }) {
      await changeSettings((settings) => ({ ...settings, off }));
      return ok(null);
    },
  };
}

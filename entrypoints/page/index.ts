import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whenWorthReading } from '../../src/marking/worth-reading.ts';
import { sendFromPage } from '../../src/messaging/send-from-page.ts';
import { isOffAt, isSiteOff, type PageSettings, silentAt } from '../../src/model/page-settings.ts';
import { pageOf } from '../../src/model/site.ts';
import { onAddressChange } from '../../src/platform/address-change.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { isContextAlive } from '../../src/platform/context.ts';
import { onPageSettingsChange, readPageSettings } from '../../src/platform/page-settings.ts';
import { report } from '../../src/platform/report.ts';
import { sitesOfFrame } from '../../src/platform/sites-of-frame.ts';
import { claimWorld } from './page-handle.ts';
import { type ReadPage, readPage } from './read-page.ts';

/**
 * The content script. Not one of wxt's own: their context announces itself to the page by an event and a message, and
 * no page may learn that we are there. So it is declared by hand in wxt.config.ts.
 */
export default defineUnlistedScript(() => {
  // A frame may wait for its text longer than the extension stays the same.
  if (claimWorld()) whenWorthReading(window).then((isWorth) => isWorth && isContextAlive() && start());
});

function start(): void {
  const sites = sitesOfFrame(window);
  let page: ReadPage | undefined;
  let hasChanged = false;
  let stopWaiting = (): void => {};
  let follow = (): void => {};

  const apply = (settings: PageSettings): void => {
    const now = Date.now();
    stopWaiting();
    if (settings.pausedUntil > now)
      // An update in the meantime has put its own script in our place.
      stopWaiting = systemClock.after(settings.pausedUntil - now, () => isContextAlive() && apply(settings));
    if (isOffAt(settings, sites, now)) {
      page?.stop();
      page = undefined;
      // Nobody else tells the toolbar that a page of such a site was opened; off as a whole it shows by itself.
      if (window === top && isSiteOff(settings, sites)) void sendFromPage('page.off', {});
      return;
    }
    page ??= readPage(document);
    follow = () => page?.follow(settings.marks, silentAt(settings, [...sites, pageOf(location.href)]));
    follow();
  };

  onPageSettingsChange((settings) => {
    hasChanged = true;
    apply(settings);
  });
  onAddressChange(window, () => follow());
  readPageSettings().then(
    // What was read before a change was heard is out of date.
    (settings) => hasChanged || apply(settings),
    (error: unknown) => report(error, 'reading the settings'),
  );
}

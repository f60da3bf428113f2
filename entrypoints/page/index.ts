import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld } from '../../src/marking/page-handle.ts';
import { whenWorthReading } from '../../src/marking/worth-reading.ts';
import { isOffAt, type PageSettings } from '../../src/model/page-settings.ts';
import { isContextAlive } from '../../src/platform/context.ts';
import { onPageSettingsChange, readPageSettings } from '../../src/platform/page-settings.ts';
import { report } from '../../src/platform/report.ts';
import { sitesOfFrame } from '../../src/platform/sites-of-frame.ts';
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

  const apply = (settings: PageSettings): void => {
    if (isOffAt(settings, sites)) {
      page?.stop();
      page = undefined;
    } else if (page) page.setMode(settings.marks);
    else page = readPage(document, settings.marks);
  };

  onPageSettingsChange((settings) => {
    hasChanged = true;
    apply(settings);
  });
  readPageSettings().then(
    // What was read before a change was heard is out of date.
    (settings) => hasChanged || apply(settings),
    (error: unknown) => report(error, 'reading the settings'),
  );
}

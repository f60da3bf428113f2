import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { serveGallery } from '../browser/gallery.ts';
import { launchPlain } from '../browser/plain-browser.ts';
import { LIBRARY_STATES } from './library-states.ts';
import { POPUP_STATES } from './popup-states.ts';

/**
 * `node tests/gallery/take-pictures.ts FOLDER`: a picture of each state of the popup and of the library that the bundled corpus
 * does not have, light and dark, to look at. Those that it has: `npm run screenshots -- FOLDER`.
 */

/** Pages of the gallery, their states, and the widths at which they are drawn. CSS px. */
const VIEWS = [
  ['popup', POPUP_STATES, [420]],
  ['library', LIBRARY_STATES, [1280, 640]],
] as const;

const HEIGHT = 800;

/** Longer than the rows of the first window take to be drawn, ms. */
const UNTIL_DRAWN = 300;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('take-pictures needs a folder');
await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await launchPlain('chrome');
const page = await browser.newPage();
for (const scheme of ['light', 'dark']) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const [view, states, widths] of VIEWS) {
    for (const width of widths) {
      await page.setViewport({ width, height: HEIGHT });
      await page.goto(gallery.url(`${view}.html`));
      for (const [number, { name }] of states.entries()) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `${number}`);
        await wait(UNTIL_DRAWN);
        const path = `${folder}/${view}-${width}-${name.replaceAll(/\W+/g, '-')}-${scheme}.png`;
        await page.screenshot({ path, captureBeyondViewport: false });
        console.log(path);
      }
    }
  }
}
await browser.close();
await gallery.close();

import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { ensureBuilt } from './browsers/build-extension.ts';
import { startClosedNetwork } from './browsers/closed-network.ts';
import { hoverName } from './browsers/hover-name.ts';
import { type Launched, launch } from './browsers/launch.ts';
import { waitForMarks } from './browsers/marks.ts';
import { openPopup } from './browsers/open-popup.ts';
import { PANEL_STATES, POPUP_STATES, showPopupState } from './browsers/popup-states.ts';
import { SAMPLE_NAME, SAMPLE_PAGE, serveSamples } from './browsers/sample-pages.ts';

/**
 * `npm run screenshots`: the pictures of the README, taken of the built extension in Chromium. With a folder
 * (`npm run screenshots -- FOLDER`) instead every state of the popup, of the panel and of the library, light and dark, to look at.
 */

const FOLDER = fileURLToPath(new URL('../../assets/readme/', import.meta.url));

/** What is typed for the picture of a search. */
const SAMPLE_QUERY = 'xi moscow march 2023';

/** The width of the popup (src/popup/popup.css). CSS px. */
const POPUP_WIDTH = 420;

/** The width at which Chromium opens a side panel. CSS px. */
const PANEL_WIDTH = 360;

/** The width at which Firefox opens a sidebar. CSS px. */
const SIDEBAR_WIDTH = 240;

/** The tallest that browsers draw a popup. CSS px. */
const TALLEST_POPUP = 600;

/** Longer than what is drawn takes to come to rest, ms. */
const UNTIL_SETTLED = 400;

/** The views that search, with their files, widths and states. */
const VIEWS = [
  ['popup', 'popup.html', POPUP_WIDTH, POPUP_STATES],
  ['panel', 'sidepanel.html', PANEL_WIDTH, PANEL_STATES],
  ['sidebar', 'sidepanel.html', SIDEBAR_WIDTH, PANEL_STATES],
] as const;

/** The places of the library, by what stands behind the hash of its address. */
const LIBRARY_PLACES = [
  ['all', ''],
  ['search', '#/?words=xi%20moscow%20march%202023'],
  ['left-out', '#/?words=tariff%20truce%20us%20china'],
  ['nothing', '#/?words=zzzz'],
  ['filtered', '#/?person=wang-yi&year=2023'],
  ['event', '#/event/wang-yi-moscow-2023-02'],
  ['entity', '#/entity/wang-yi'],
  ['nowhere', '#/event/nothing'],
] as const;

/** A wide window, a narrow one, and a phone. CSS px. */
const LIBRARY_WIDTHS = [1280, 640, 390];

const extension = ensureBuilt('chrome');
const samples = await serveSamples();
const network = await startClosedNetwork();
await mkdir(FOLDER, { recursive: true });

const statesFolder = process.argv[2];
if (statesFolder !== undefined) {
  for (const scheme of ['light', 'dark'] as const) await takeStates(statesFolder, scheme);
  await samples.close();
  await network.close();
  process.exit();
}

const light = await open({ dark: false });
await takeCard(light.page, 'card-light');
await takeDispute(light.page, 'card-disagree');
await takePopup(light);
await light.launched.close();
const dark = await open({ dark: true });
await takeCard(dark.page, 'card-dark');
await dark.launched.close();
await samples.close();
await network.close();

/** Every state of the popup and of the panel in one scheme, as high as the tallest popup. */
async function takeStates(folder: string, scheme: 'light' | 'dark'): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { launched, page } = await open({ dark: scheme === 'dark' });
  await waitForMarks(page);
  for (const [name, file, width, states] of VIEWS) {
    const view = await openPopup(launched, page, file);
    await view.setViewport({ width, height: TALLEST_POPUP });
    await stayWith(page, view);
    for (const state of states) {
      await showPopupState(view, state);
      const path = `${folder}/${name}-${state.name}-${scheme}.png`;
      await view.screenshot({ path, captureBeyondViewport: false });
      console.log(path);
    }
    await view.close();
  }
  await takeLibrary(launched, folder, scheme);
  await launched.close();
}

async function takeLibrary(launched: Launched, folder: string, scheme: string): Promise<void> {
  for (const [name, hash] of LIBRARY_PLACES) {
    const library = await launched.openExtensionPage(`library.html${hash}`);
    await library.waitForSelector('main h2, .notice');
    for (const width of LIBRARY_WIDTHS) {
      await library.setViewport({ width, height: 800 });
      await wait(UNTIL_SETTLED);
      const path = `${folder}/library-${width}-${name}-${scheme}.png`;
      await library.screenshot({ path, captureBeyondViewport: false });
      console.log(path);
    }
    await library.close();
  }
}

/** Has a view keep to the page when it comes to the front itself, as it must for its picture: the panel would follow to its own tab. */
async function stayWith(page: Page, view: Page): Promise<void> {
  // As text: what stands here is checked as Node's, which knows no `chrome`.
  await view.evaluateOnNewDocument(
    `for (const event of [chrome.tabs.onActivated, chrome.tabs.onUpdated]) event.addListener = () => undefined;`,
  );
  await page.bringToFront();
  await view.evaluate(() => location.reload()).catch(() => undefined);
  await view.waitForFunction(() => document.querySelector('[role=option]') !== null, { polling: 50 });
  await view.bringToFront();
}

interface Opened {
  readonly launched: Launched;
  readonly page: Page;
}

async function open({ dark }: { readonly dark: boolean }): Promise<Opened> {
  const launched = await launch('chrome', { extension, headless: true, proxyPort: network.port, dark });
  const page = await launched.openPage(samples.url(SAMPLE_PAGE));
  await page.setViewport({ width: 900, height: 860, deviceScaleFactor: 2 });
  return { launched, page };
}

async function takeCard(page: Page, name: string): Promise<void> {
  await waitForMarks(page);
  if (!(await hoverName(page, SAMPLE_NAME))) throw new Error(`no card opened for "${SAMPLE_NAME}"`);
  await save(page, name);
}

/** A card with what its sources disagree on opened too. */
async function takeDispute(page: Page, name: string): Promise<void> {
  // High enough for a card with all of it.
  await page.setViewport({ width: 900, height: 1000, deviceScaleFactor: 2 });
  const card = await hoverName(page, SAMPLE_NAME);
  if (!card) throw new Error(`no card opened for "${SAMPLE_NAME}"`);
  // The card may still be putting the name anew.
  await wait(UNTIL_SETTLED);
  await card.evaluate(() => document.querySelector<HTMLElement>('.dispute-button')?.click());
  await card.waitForSelector('.dispute');
  // The card asks for the height it needs now, and its host follows.
  await wait(UNTIL_SETTLED);
  await card.evaluate(() => document.querySelector('.event:has(.dispute)')?.scrollIntoView());
  await wait(UNTIL_SETTLED);
  // The card hangs from the middle of the page.
  const scrolled = await page.evaluate(() => scrollY);
  await save(page, name, { x: 0, y: scrolled + 400, width: 900, height: 600 });
}

async function takePopup({ launched, page }: Opened): Promise<void> {
  const popup = await openPopup(launched, page);
  await popup.setViewport({ width: POPUP_WIDTH, height: TALLEST_POPUP, deviceScaleFactor: 2 });
  await popup.bringToFront();
  await savePopup(popup, 'popup-page-light', SAMPLE_NAME);
  await popup.focus('input');
  await popup.keyboard.type(SAMPLE_QUERY);
  await savePopup(popup, 'popup-search-light', 'visit');
  await popup.close();
}

/** Takes a popup once it shows `words`, as high as what it holds. */
async function savePopup(popup: Page, name: string, words: string): Promise<void> {
  await popup.waitForFunction((wanted) => document.body.textContent.includes(wanted), { polling: 50 }, words);
  await wait(UNTIL_SETTLED);
  const needed = await popup.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await popup.setViewport({
    width: POPUP_WIDTH,
    height: Math.min(needed, TALLEST_POPUP),
    deviceScaleFactor: 2,
  });
  await save(popup, name);
}

async function save(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  await page.screenshot({
    path: `${FOLDER}${name}.png`,
    captureBeyondViewport: false,
    ...(clip ? { clip } : {}),
  });
  console.log(`assets/readme/${name}.png`);
}

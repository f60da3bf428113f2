import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ensureBuilt } from './browsers/build-extension.ts';
import { startClosedNetwork } from './browsers/closed-network.ts';
import { hoverName } from './browsers/hover-name.ts';
import { type Launched, launch } from './browsers/launch.ts';
import { openPopup } from './browsers/open-popup.ts';
import { SAMPLE_NAME, SAMPLE_PAGE, serveSamples } from './browsers/sample-pages.ts';

/** `npm run screenshots`: the pictures of the README, taken of the built extension in Chromium. */

const FOLDER = fileURLToPath(new URL('../../assets/readme/', import.meta.url));

/** What is typed for the picture of a search. */
const SAMPLE_QUERY = 'xi moscow march 2023';

/** The tallest that browsers draw a popup. CSS px. */
const TALLEST_POPUP = 600;

const extension = ensureBuilt('chrome');
const samples = await serveSamples();
const network = await startClosedNetwork();
await mkdir(FOLDER, { recursive: true });

for (const dark of [false, true]) {
  const scheme = dark ? 'dark' : 'light';
  const launched = await launch('chrome', {
    extension,
    headless: true,
    proxyPort: network.port,
    dark,
    width: 900,
    height: 640,
  });
  const page = await launched.openPage(samples.url(SAMPLE_PAGE));
  await takeCard(page, `card-${scheme}`);
  await takePopup(launched, page, scheme);
  await launched.close();
}
await samples.close();
await network.close();

async function takeCard(page: Page, name: string): Promise<void> {
  await page.setViewport({ width: 900, height: 640, deviceScaleFactor: 2 });
  if (!(await hoverName(page, SAMPLE_NAME))) throw new Error(`no card opened for "${SAMPLE_NAME}"`);
  await save(page, name);
}

async function takePopup(launched: Launched, page: Page, scheme: string): Promise<void> {
  const popup = await openPopup(launched, page);
  await popup.waitForFunction(
    (name) => document.body.textContent.includes(name),
    { polling: 50 },
    SAMPLE_NAME,
  );
  await popup.bringToFront();
  await savePopup(popup, `popup-page-${scheme}`);
  await popup.focus('input');
  await popup.keyboard.type(SAMPLE_QUERY);
  await popup.waitForFunction(() => /visit to Moscow/.test(document.body.textContent), { polling: 50 });
  await savePopup(popup, `popup-search-${scheme}`);
  await popup.close();
}

/** A popup is as large as what it holds. */
async function savePopup(popup: Page, name: string): Promise<void> {
  const { width, height } = await popup.evaluate(() => {
    const { width, height } = document.body.getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(height) };
  });
  await popup.setViewport({ width, height: Math.min(height, TALLEST_POPUP), deviceScaleFactor: 2 });
  await save(popup, name);
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  console.log(`assets/readme/${name}.png`);
}

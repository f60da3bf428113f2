import { resolve } from 'node:path';
import { ensureBuilt } from './browsers/build-extension.ts';
import { startClosedNetwork } from './browsers/closed-network.ts';
import type { BrowserKind } from './browsers/find-browser.ts';
import { cardText, hoverName } from './browsers/hover-name.ts';
import { type Launched, launch } from './browsers/launch.ts';
import { waitForMarks } from './browsers/marks.ts';
import { SAMPLE_NAME, SAMPLE_PAGE, serveSamples } from './browsers/sample-pages.ts';
import { readBrowserFlags } from './flags.ts';

/**
 * `npm start`: opens a browser with the extension on a sample article. With `-- firefox` in Firefox; with
 * `-- --headless --screenshot FILE`, or where there is no display, hovers a name there and prints the card.
 */

/** Where the picture goes if nobody says. */
const DEFAULT_SCREENSHOT = '.output/card.png';

const { kind, values } = readBrowserFlags({
  headless: { type: 'boolean', default: false },
  screenshot: { type: 'string' },
});
await start(kind);

async function start(kind: BrowserKind): Promise<void> {
  const headless = values.headless || values.screenshot !== undefined || !hasDisplay();
  if (headless && !values.headless && values.screenshot === undefined)
    console.log('There is no display here, so this hovers a name without one and takes a picture.');
  const extension = ensureBuilt(kind);
  const samples = await serveSamples();
  const network = headless ? await startClosedNetwork() : undefined;
  try {
    const launched = await launch(kind, {
      extension,
      headless,
      ...(network ? { proxyPort: network.port } : {}),
    });
    const page = await launched.openPage(samples.url(SAMPLE_PAGE));
    if (headless) await showCard(launched, page, resolve(values.screenshot ?? DEFAULT_SCREENSHOT));
    else {
      console.log(`Hover "${SAMPLE_NAME}", or any name that is marked. Close the browser to end this.`);
      await new Promise((resolve) => launched.browser.once('disconnected', resolve));
    }
  } finally {
    await samples.close();
    await network?.close();
  }
}

async function showCard(
  launched: Launched,
  page: Awaited<ReturnType<Launched['openPage']>>,
  file: string,
): Promise<void> {
  try {
    // A pointer that rests before the page is read has not pointed at a name.
    await waitForMarks(page);
    const card = await hoverName(page, SAMPLE_NAME);
    if (!card) throw new Error(`no card opened for "${SAMPLE_NAME}"`);
    console.log(await cardText(card));
    await page.screenshot({ path: file as `${string}.png` });
    console.log(`\nThe picture is in ${file}`);
  } finally {
    await launched.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

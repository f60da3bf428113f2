import { setTimeout as wait } from 'node:timers/promises';
import { createServer } from 'wxt';
import { launch } from './browsers/launch.ts';
import { SAMPLE_PAGE, serveSamples } from './browsers/sample-pages.ts';
import { readBrowserFlags } from './flags.ts';

/**
 * `npm run dev`: builds, opens a browser on the sample article, and whenever a file changes builds what holds it, reloads
 * the extension and then the page. With `-- firefox` in Firefox. Only this build may reach a socket, that of the reload.
 */

/** How long a reloaded extension takes until its scripts are put into pages again, ms. */
const UNTIL_RELOADED = 700;

const { kind, values } = readBrowserFlags({ headless: { type: 'boolean', default: false } });

const server = await createServer({ browser: kind });
await server.start();
const samples = await serveSamples();
const launched = await launch(kind, { extension: `.output/${kind}-mv3-dev`, headless: values.headless });
const page = await launched.openPage(samples.url(SAMPLE_PAGE));

const { reloadExtension } = server;
server.reloadExtension = () => {
  reloadExtension();
  void wait(UNTIL_RELOADED)
    .then(() => page.reload())
    // The page may have been closed by hand: then nothing is left to reload.
    .catch(() => undefined);
};

launched.browser.once('disconnected', async () => {
  await server.stop();
  await samples.close();
  process.exit();
});

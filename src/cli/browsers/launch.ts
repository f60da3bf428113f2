import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from './find-browser.ts';
import { type Heard, listenToChromium } from './listen-chromium.ts';
import { listenToFirefox } from './listen-firefox.ts';

/** What a browser is opened with. */
export interface LaunchWish {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port of a proxy that everything but 127.0.0.1 goes to. */
  readonly proxyPort?: number;
  /** DISPLAY of the window; the process's own where absent. */
  readonly display?: string;
  readonly width?: number;
  readonly height?: number;
  /** After how many idle ms Firefox stops the background; its own choice where absent. Chromium's is stopped by the driver. */
  readonly backgroundIdle?: number;
  /** Colour scheme that the reader prefers. */
  readonly dark?: boolean;
}

/** A running browser with the extension in it: one API for both kinds. */
export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
  readonly heard: Heard;
  openPage(url: string): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Gecko's id of the extension (wxt.config.ts), and the UUID that it gets here: Firefox draws one at random otherwise. */
const GECKO_ID = 'backstory@backstory.example';
const GECKO_UUID = '6f1d2c1e-3f0a-4f7e-9c1b-0d5a7b1e4c55';

/** Firefox says goodbye in about 2 s, and sometimes never. */
const LONGEST_GOODBYE = 5_000;

/** Opens a browser with the extension loaded. Throws with one readable line where no browser can be had. */
export async function launch(kind: BrowserKind, wish: LaunchWish): Promise<Launched> {
  const program = ensureBrowser(kind);
  if (!program.ok) throw new Error(program.error);
  const options = kind === 'firefox' ? firefoxOptions(wish) : chromiumOptions(wish);
  const browser = await puppeteer.launch({
    ...options,
    executablePath: program.value,
    headless: wish.headless,
    defaultViewport: wish.headless ? { width: wish.width ?? 1280, height: wish.height ?? 800 } : null,
    env: {
      ...process.env,
      ...(wish.display === undefined ? {} : { DISPLAY: wish.display, MOZ_ENABLE_WAYLAND: '0' }),
    },
  });
  // Before the extension is there, so that its first word is heard.
  const heard = kind === 'firefox' ? listenToFirefox(browser) : await listenToChromium(browser);
  const id = await browser.installExtension(wish.extension);
  const base = kind === 'firefox' ? `moz-extension://${GECKO_UUID}/` : `chrome-extension://${id}/`;
  return {
    kind,
    browser,
    base,
    heard,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      if (kind === 'chrome') await page.goto(base + path);
      else await goInFirefox(page, base + path);
      return page;
    },
    async close() {
      await Promise.race([browser.close(), wait(LONGEST_GOODBYE)]);
    },
  };
}

function chromiumOptions(wish: LaunchWish): LaunchOptions {
  return {
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    args: [
      // A machine where everything runs as root has no sandbox to offer.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      ...(wish.headless ? [] : [`--window-size=${wish.width ?? 1280},${wish.height ?? 900}`]),
      ...(wish.dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      ...(wish.proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${wish.proxyPort}`]),
    ],
  };
}

function firefoxOptions(wish: LaunchWish): LaunchOptions {
  const proxy =
    wish.proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': wish.proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': wish.proxyPort,
        };
  return {
    browser: 'firefox',
    // Without it the driver may not enter the extension's own pages.
    args: [
      '--remote-allow-system-access',
      ...(wish.headless ? [] : ['--width', `${wish.width ?? 1280}`, '--height', `${wish.height ?? 900}`]),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      // What consoles are told also goes to standard output, where listenToFirefox reads it.
      'devtools.console.stdout.content': true,
      'browser.dom.window.dump.enabled': true,
      ...(wish.dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
      ...(wish.backgroundIdle === undefined
        ? {}
        : { 'extensions.background.idle.timeout': wish.backgroundIdle }),
      ...proxy,
    },
  };
}

/**
 * Firefox navigates to a moz-extension page, but its driver never hears that it arrived (a known fault of the remote
 * agent): so the page is asked until it is there.
 */
async function goInFirefox(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => undefined);
  for (let tries = 0; tries < 200; tries++) {
    await wait(50);
    const arrived = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      // While the page changes there is no document to ask.
      .catch(() => false);
    if (arrived) return;
  }
  throw new Error(`${url} did not open`);
}

import type { Browser, Frame, Page } from 'puppeteer-core';
import { ensureBuilt } from '../../src/cli/browsers/build-extension.ts';
import { type ClosedNetwork, startClosedNetwork } from '../../src/cli/browsers/closed-network.ts';
import type { BrowserKind } from '../../src/cli/browsers/find-browser.ts';
import { cardText, pointAway, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { type Launched, type LaunchWish, launch } from '../../src/cli/browsers/launch.ts';
import { serveSamples } from '../../src/cli/browsers/sample-pages.ts';
import type { FolderServer } from '../../src/cli/browsers/serve-folder.ts';
import { keep } from './kept-browsers.ts';

/** A browser with the extension, our pages, and a network that ends at this machine, as one suite has them. */
export interface Session extends Launched {
  readonly samples: FolderServer;
  /** Everything that is not as it should be since the last call: console complaints, and requests that left this machine. */
  takeFaults(): string[];
  /** As `takeFaults`, for pages of other people: only what the extension itself did. */
  takeOwnFaults(): string[];
}

/** Opens a session in a browser of its own. */
export async function openSession(kind: BrowserKind, wish: Partial<LaunchWish> = {}): Promise<Session> {
  const opened = await openBrowser(kind, wish);
  return sessionIn(opened, async () => {
    await opened.launched.close();
    await opened.network.close();
  });
}

/**
 * A session in the browser that suites of one worker have after each other: to open one and to close it takes Firefox up to
 * 10 s of a suite's 20. It is handed on as if it were new: without a page, a setting, a search or an article of the last suite.
 */
export async function shareSession(kind: BrowserKind): Promise<Session> {
  const opened = await keep(
    `backstory in ${kind}`,
    () => openBrowser(kind),
    ({ launched }) => launched.browser,
  );
  const session = await sessionIn(opened, () => leaveNothing(opened.launched));
  /** Of pages of other people a suite asks only what the extension did. */
  let takeLast = session.takeFaults;
  return {
    ...session,
    takeOwnFaults() {
      takeLast = session.takeOwnFaults;
      return session.takeOwnFaults();
    },
    async close() {
      await session.close();
      // What nobody has taken would be nobody's once the next suite begins.
      const left = takeLast();
      if (left.length > 0) throw new Error(`a suite has left faults: ${left.join('\n')}`);
    },
  };
}

interface OpenedBrowser {
  readonly launched: Launched;
  readonly network: ClosedNetwork;
}

async function openBrowser(kind: BrowserKind, wish: Partial<LaunchWish> = {}): Promise<OpenedBrowser> {
  const network = await startClosedNetwork();
  const launched = await launch(kind, {
    extension: ensureBuilt(kind),
    headless: true,
    proxyPort: network.port,
    ...wish,
  });
  return { launched, network };
}

/** Takes away what a suite has opened and what the extension has kept. */
async function leaveNothing({ browser, openExtensionPage }: Launched): Promise<void> {
  const own = await openExtensionPage('popup.html');
  await own.evaluate(async () => {
    const { local, session } = Reflect.get(globalThis, 'chrome').storage;
    await Promise.all([local.clear(), session.clear()]);
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name ?? '');
  });
  await closePages(browser);
  const [first] = await browser.pages();
  await first?.goto('about:blank');
}

/** Closes all but the first page: a browser without any ends. */
export async function closePages(browser: Browser): Promise<void> {
  const [, ...pages] = await browser.pages();
  for (const page of pages) await page.close();
}

async function sessionIn({ launched, network }: OpenedBrowser, end: () => Promise<void>): Promise<Session> {
  const samples = await serveSamples();
  const { heard } = launched;
  const soFar = () => ({
    faults: heard.faults.length,
    requests: heard.requests.length,
    asked: network.asked.length,
  });
  let seen = soFar();
  const fresh = () => {
    const found = {
      faults: heard.faults.slice(seen.faults),
      requests: heard.requests.slice(seen.requests),
      asked: network.asked.slice(seen.asked),
    };
    seen = soFar();
    return found;
  };
  return {
    ...launched,
    samples,
    takeFaults() {
      const { faults, requests, asked } = fresh();
      const outside = requests.filter(
        ({ url }) => !/^(?:http:\/\/127\.0\.0\.1:|chrome-extension:|data:|chrome:)/.test(url),
      );
      return [
        ...faults,
        ...outside.map(({ url, by }) => `${by} asked for ${url}`),
        ...asked.map((to) => `asked for ${to}`),
      ];
    },
    takeOwnFaults() {
      const { faults, requests } = fresh();
      const own = /(?:chrome|moz)-extension:|Backstory/;
      return [
        ...faults.filter((fault) => own.test(fault)),
        ...requests
          .filter(({ url, by }) => own.test(by) && !/^(?:chrome-extension|data):/.test(url))
          .map(({ url, by }) => `${by} asked for ${url}`),
      ];
    },
    async close() {
      await end();
      await samples.close();
    },
  };
}

/** The parts of a card that suites look at: who, and the titles above and below the now line. */
export interface CardOutline {
  readonly name: string;
  readonly after: readonly string[];
  readonly before: readonly string[];
}

/** Reads a card as a reader does: what stands above the line with the page's date, and what below. */
export async function outlineOf(card: Frame): Promise<CardOutline> {
  const lines = (await cardText(card)).split('\n').filter((line) => line.trim() !== '');
  const now = lines.findIndex((line) => line.startsWith('this page'));
  return { name: lines[0] ?? '', after: lines.slice(1, now), before: now < 0 ? [] : lines.slice(now + 1) };
}

/** Closes what is open and takes the pointer away, so that the next case starts from nothing. */
export async function leaveCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await pointAway(page);
  if (!(await waitForNoCard(page))) throw new Error('the card did not close by Escape');
}

import type { Frame, Page } from 'puppeteer-core';
import { ensureBuilt } from '../../src/cli/browsers/build-extension.ts';
import { startClosedNetwork } from '../../src/cli/browsers/closed-network.ts';
import type { BrowserKind } from '../../src/cli/browsers/find-browser.ts';
import { cardText, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { type Launched, type LaunchWish, launch } from '../../src/cli/browsers/launch.ts';
import { serveSamples } from '../../src/cli/browsers/sample-pages.ts';
import type { FolderServer } from '../../src/cli/browsers/serve-folder.ts';

/** A browser with the extension, our pages, and a network that ends at this machine: one for each suite. */
export interface Session extends Launched {
  readonly samples: FolderServer;
  /** Everything that is not as it should be since the last call: console complaints, and requests that left this machine. */
  takeFaults(): string[];
  /** As `takeFaults`, for pages of other people: only what the extension itself did. */
  takeOwnFaults(): string[];
}

/** Opens a session. */
export async function openSession(kind: BrowserKind, wish: Partial<LaunchWish> = {}): Promise<Session> {
  const network = await startClosedNetwork();
  const samples = await serveSamples();
  const launched = await launch(kind, {
    extension: ensureBuilt(kind),
    headless: true,
    proxyPort: network.port,
    ...wish,
  });
  const { heard } = launched;
  let seen = { faults: 0, requests: 0, asked: 0 };
  const fresh = () => {
    const found = {
      faults: heard.faults.slice(seen.faults),
      requests: heard.requests.slice(seen.requests),
      asked: network.asked.slice(seen.asked),
    };
    seen = { faults: heard.faults.length, requests: heard.requests.length, asked: network.asked.length };
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
      await launched.close();
      await samples.close();
      await network.close();
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

/** Takes the pointer away and closes what is open, so that the next case starts from nothing. */
export async function leaveCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  if (!(await waitForNoCard(page))) throw new Error('the card did not close by Escape');
}

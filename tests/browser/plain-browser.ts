import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildNameIndex } from '../../src/engine/names/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/ship.ts';
import type { Entity } from '../../src/model/pack.ts';
import type { MarkMode } from '../../src/model/settings.ts';
import type { SourceServer } from './source-server.ts';

/** The two browsers in which every room that touches a page is tried. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

/** A browser without the extension. */
export function launchPlain(kind: BrowserKind): Promise<Browser> {
  return kind === 'firefox'
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
      })
    : puppeteer.launch({
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        headless: true,
        args: ['--no-sandbox'],
      });
}

/** Opens a page that holds this HTML and starts marking in it. */
export async function openMarked(
  browser: Browser,
  server: SourceServer,
  html: string,
  entities: readonly Entity[],
  mode: MarkMode = 'all',
): Promise<Page> {
  server.setPage('/page', `<!doctype html><meta charset="utf-8">${html}`);
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 600 });
  await page.goto(`${server.origin}/page`);
  const shipped = JSON.stringify(shipNameIndex(buildNameIndex(entities)));
  // As text: vitest would rewrite an import that it sees.
  await page.evaluate(
    `import('/tests/browser/marking-probe.ts').then(({ startProbe }) => startProbe(${shipped}, '${mode}'))`,
  );
  await settle(page);
  return page;
}

/** Waits until what has changed is read and drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
}

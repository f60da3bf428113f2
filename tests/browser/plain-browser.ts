import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from '../../src/cli/browsers/find-browser.ts';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/index/ship.ts';
import type { Entity } from '../../src/model/pack.ts';
import type { MarkMode } from '../../src/model/page-settings.ts';
import { keep } from './kept-browsers.ts';
import type { SourceServer } from './source-server.ts';

/** A browser without the extension. */
export function launchPlain(kind: BrowserKind): Promise<Browser> {
  const program = ensureBrowser(kind);
  if (!program.ok) throw new Error(program.error);
  const executablePath = program.value;
  return kind === 'firefox'
    ? puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
    : puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
}

/** A page of the browser without the extension that suites of one worker have after each other. */
export async function openPlainPage(kind: BrowserKind): Promise<Page> {
  const browser = await keep(
    `plain ${kind}`,
    () => launchPlain(kind),
    (launched) => launched,
  );
  return browser.newPage();
}

/** Puts this HTML into a page and starts marking in it. */
export async function openMarked(
  page: Page,
  server: SourceServer,
  html: string,
  entities: readonly Entity[],
  mode: MarkMode = 'all',
): Promise<void> {
  server.setPage('/page', `<!doctype html><meta charset="utf-8">${html}`);
  await page.goto(`${server.origin}/page`);
  const shipped = JSON.stringify(shipNameIndex(buildNameIndex(entities)));
  // As text: vitest would rewrite an import that it sees.
  await page.evaluate(
    `import('/tests/browser/marking-probe.ts').then(({ startProbe }) => startProbe(${shipped}, '${mode}'))`,
  );
  await page.evaluate(waitForNames, DRAWN);
}

/** Until a name is found, or for as long as it takes to be sure that none is. */
async function waitForNames(longest: number): Promise<void> {
  const end = performance.now() + longest;
  while (globalThis.probe.summary() === '' && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
}

/** Longer than it takes to read a small page and the pause before a drawing (src/marking/tuning.ts), ms. */
const DRAWN = 150;

/** Longer than reading, and the dwell after which a name is opened, ms. */
const RESTED = 350;

/** Waits until a page has read and drawn what has changed. */
export function settle(page: Page): Promise<void> {
  return pause(page, DRAWN);
}

/** Waits until a page would have opened the name on which the pointer rests. */
export function rest(page: Page): Promise<void> {
  return pause(page, RESTED);
}

/** By the page's own clock, and then until it has nothing to do: on a busy machine that takes as much longer as it should. */
function pause(page: Page, least: number): Promise<void> {
  return page.evaluate(async (time) => {
    await new Promise((resolve) => setTimeout(resolve, time));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  }, least);
}

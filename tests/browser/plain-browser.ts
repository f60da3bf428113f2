import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserKind, ensureBrowser } from '../../src/cli/browsers/find-browser.ts';
import { buildNameIndex } from '../../src/engine/names/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/ship.ts';
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
  await page.evaluate(waitForNames, SETTLING);
}

/** Until a name is found, or for as long as it takes to be sure that none is. */
async function waitForNames(longest: number): Promise<void> {
  const end = performance.now() + longest;
  while (globalThis.probe.summary() === '' && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Longer than reading, the pause before a drawing, and a dwell, in ms. */
const SETTLING = 350;

/** Waits until what has changed is read and drawn. */
export function settle(): Promise<void> {
  return wait(SETTLING);
}

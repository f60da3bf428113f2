import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserKind } from '../../src/cli/browsers/find-browser.ts';
import type { MarkMode } from '../../src/model/page-settings.ts';
import { PEOPLE } from '../marking/read-html.ts';
import { openMarked, openPlainPage, settle } from './plain-browser.ts';
import { type SourceServer, serveSources } from './source-server.ts';

const LINES = '<style>body { font: 20px/2 serif; margin: 20px }</style>';

/** A page that is marked, and what a test does with it. */
export interface MarkedPage {
  readonly page: Page;
  /** Opens this HTML and waits until it has been read. */
  open(html: string, mode?: MarkMode): Promise<void>;
  at(selector: string, part?: string): Promise<string | null>;
  /** The drawn marks, once they had time to be drawn. */
  marks(): Promise<string[]>;
  summary(): Promise<string>;
  heard(): Promise<readonly string[]>;
  /** Runs a script in the page and waits until what it changed is read and drawn. */
  change(script: () => void): Promise<void>;
}

/** One page in a browser for all tests of a suite; none of them may leave an error on it. */
export function useMarkedPage(kind: BrowserKind): MarkedPage {
  let server: SourceServer;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    server = await serveSources();
    page = await openPlainPage(kind);
    await page.setViewport({ width: 800, height: 600 });
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(async () => {
    await page.close();
    await server.close();
  });
  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
  });

  return {
    get page() {
      return page;
    },
    async open(html, mode = 'all') {
      await page.mouse.move(0, 0);
      await openMarked(page, server, LINES + html, PEOPLE, mode);
    },
    at: (selector, part) =>
      page.evaluate((s, p) => globalThis.probe.at(s, p ?? undefined), selector, part ?? null),
    async marks() {
      await settle(page);
      return page.evaluate(() => globalThis.probe.marks());
    },
    summary: () => page.evaluate(() => globalThis.probe.summary()),
    heard: () => page.evaluate(() => globalThis.probe.heard),
    async change(script) {
      await page.evaluate(script);
      await settle(page);
    },
  };
}

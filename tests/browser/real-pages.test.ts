import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { bringIntoView, hoverName } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { type FolderServer, serveFolder } from '../../src/cli/browsers/serve-folder.ts';
import { outlineOf, type Session, shareSession } from './session.ts';

/** Pages as newspapers published them. They belong to others, so they lie beside the project and not in it. */
const FOLDER = fileURLToPath(new URL('../../../shared/pages', import.meta.url));

/** A page, a name in its text, who that is, and what a reader of that day has behind and before him. */
const PAGES = [
  [
    'an English one of April 2023',
    'a1aebfb09251789f',
    'Xi Jinping',
    /^Xi Jinping/,
    /Zelensky speak by telephone/,
    // The page is about Chinese police stations in New York.
    /Biden and Xi meet/,
  ],
  [
    'a German one of January 2024',
    'd7991107d7c15dfa',
    'Wladimir Putin',
    /^Vladimir Putin/,
    // The page is about who may stand against him, and against the war; what he won six years before is no context of it.
    /invades Ukraine/,
    /wins Russia's presidential election/,
  ],
  [
    'an Italian one of November 2023',
    'd382395505c51a9c',
    'Dmitry Peskov',
    /^Dmitry Peskov/,
    /leaves the grain deal/,
    /Lavrov's visit to Beijing/,
  ],
  [
    'a Chinese one of November 2023',
    'f052138166de95aa',
    '习近平',
    /^Xi Jinping/,
    /Li Qiang becomes premier/,
    // He stands beside Li Keqiang, who has died: the card begins with what both did, so nothing is above the line but him.
    /Li Keqiang/,
  ],
] as const;

const isHere = existsSync(FOLDER);
if (!isHere)
  console.log(
    `No pages of others beside the project: ${PAGES.length * BROWSERS.length * 2} tests are skipped.`,
  );

describe.runIf(isHere).each(BROWSERS)('pages of newspapers in %s', (kind) => {
  let session: Session;
  let server: FolderServer;
  let page: Page;

  beforeAll(async () => {
    session = await shareSession(kind);
    server = await serveFolder(FOLDER);
  });
  afterAll(async () => {
    await session.close();
    await server.close();
  });
  afterEach(async () => {
    await page.close();
    expect(session.takeOwnFaults()).toEqual([]);
  });

  /** Opens a page where it names somebody, and waits until it is read. */
  const open = async (id: string, words: string, still: boolean): Promise<void> => {
    page = await session.browser.newPage();
    // Everything but the page itself is refused, so it may wait for the rest until it is tired.
    await page.goto(server.url(`${id}.html`, still), { waitUntil: 'domcontentloaded' });
    await bringIntoView(page, words);
    expect(await waitForMarks(page)).toBeGreaterThan(0);
  };

  it.each(PAGES)('%s, its scripts running', async (_, id, words, name, before, after) => {
    await open(id, words, false);
    const card = await hoverName(page, words);
    expect(card).not.toBeNull();
    if (!card) return;
    const outline = await outlineOf(card);
    expect(outline.name).toMatch(name);
    expect(outline.before.join('\n')).toMatch(before);
    expect(outline.after.join('\n')).toMatch(after);
  });

  it.each(PAGES)('%s, without its scripts: unchanged but for the host', async (_, id, words, name) => {
    await open(id, words, true);
    const markup = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const host of [...copy.children].filter((child) => child.matches('[popover="manual"]')))
          host.remove();
        return copy.outerHTML;
      });
    const before = await markup();
    const card = await hoverName(page, words);
    expect(card && (await outlineOf(card)).name).toMatch(name);
    expect((await markup()) === before).toBe(true);
  });
});

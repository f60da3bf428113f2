import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../src/cli/browsers/build-extension.ts';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { clickInCard, HIDE_HERE, hoverAnew, PAST_GUARD, waitForRest } from './card-in-page.ts';
import { openSession, type Session } from './session.ts';

/** What the extension's own pages say, none of it typed here. */
declare const chrome: {
  readonly windows: { create(how: object): Promise<unknown> };
  readonly storage: { readonly local: { get(keys: null): Promise<object> } };
};

/** The driver's own line to Firefox: its API has no word for what is asked here. */
interface DriverLine {
  send(method: 'webExtension.install', params: object): Promise<unknown>;
}

describe.each(BROWSERS)('a private window of %s', (kind) => {
  let session: Session;
  /** A page of the extension, in a window that is not private. */
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind);
    await allowInPrivate(session);
    own = await session.openExtensionPage('library.html');
    await own.evaluate(
      (url) => chrome.windows.create({ incognito: true, url }).then(() => undefined),
      session.samples.url('article.html'),
    );
    const target = await session.browser.waitForTarget((one) => one.url().endsWith('article.html'));
    page = (await target.page()) as Page;
    // Chromium's driver comes to a window that it has not opened itself too late for the page in it.
    await page.reload();
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  it('has cards, and leaves nothing behind: no site, no page, no name', async () => {
    const before = await kept(own);
    const card = await hoverAnew(page, 'Wang Yi');
    /** Presses what is there once the card has come to rest: it grows with what it opens and says. */
    const press = async (selector: string): Promise<void> => {
      await waitForRest(page);
      await clickInCard(page, card, selector);
    };
    /** Presses what writes: that counts in a card that has been in its place for a while. */
    const pressToWrite = async (selector: string): Promise<void> => {
      await wait(PAST_GUARD);
      await clickInCard(page, card, selector);
    };
    const failure = () => card.evaluate(() => document.querySelector('.card-failure')?.textContent);
    await press('.event-title');
    await press('[role="status"] + button');
    await pressToWrite('.silence button');
    await expect.poll(failure).toMatch(/nothing of a private window/);
    await press('.silence button:last-child');
    await pressToWrite(HIDE_HERE);
    await expect.poll(failure).toMatch(/nothing of a private window/);
    await page.close();
    expect(await kept(own)).toEqual(before);
    expect(session.takeFaults()).toEqual([]);
  });
});

/** Installs the extension once more, as a reader who ticks "allow in private windows". */
async function allowInPrivate({ kind, browser }: Session): Promise<void> {
  const path = ensureBuilt(kind);
  if (kind === 'chrome') {
    await browser.installExtension(path, { enabledInIncognito: true });
    return;
  }
  const line = Reflect.get(browser, 'connection') as DriverLine;
  const extensionData = { type: 'path', path };
  await line.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}

/** Everything that the extension has on the disk. */
function kept(own: Page) {
  return own.evaluate(async () => ({
    settings: await chrome.storage.local.get(null),
    searches: { ...localStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
}

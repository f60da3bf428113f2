import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { hoverName, waitForCard, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { openArticle } from './card-in-page.ts';
import { leaveCard, openSession, outlineOf, type Session } from './session.ts';

/** Firefox stops an idle background by itself; this is soon enough to happen between two names. ms. */
const IDLE = 300;

describe.each(BROWSERS)('a background that was stopped in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind, { backgroundIdle: IDLE });
    page = await openArticle(session);
  });
  afterAll(() => session.close());

  const stopBackground = async (): Promise<void> => {
    if (kind === 'firefox') {
      await wait(IDLE * 5);
      return;
    }
    const isOurs = (url: string) => url.startsWith(session.base);
    const target = await session.browser.waitForTarget(
      (found) => found.type() === 'service_worker' && isOurs(found.url()),
    );
    await (await target.worker())?.close();
  };

  it.each(['Wang Yi', 'Vladimir Putin', 'Dmitry Peskov'])('wakes for the next name: %s', async (name) => {
    await stopBackground();
    const card = await hoverName(page, name);
    expect(card && (await outlineOf(card)).name).toMatch(new RegExp(`^${name}`));
    await leaveCard(page);
    expect(session.takeFaults()).toEqual([]);
  });

  it('wakes while a card is open, and the card still answers', async () => {
    const card = await hoverName(page, 'Xi Jinping');
    expect(card).not.toBeNull();
    await stopBackground();
    await card?.evaluate(() => {
      const all = [...document.querySelectorAll('button')].find((button) =>
        /^All \d+ events/.test(button.textContent),
      );
      all?.click();
    });
    await card?.waitForFunction(() => document.querySelectorAll('li').length > 6, { timeout: 10_000 });
    expect(session.takeFaults()).toEqual([]);
  });

  it('leaves a card of which it knows nothing any more, and its button closes it', async () => {
    const own = await session.openExtensionPage('popup.html');
    await own.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.clear());
    await own.close();
    await stopBackground();
    const card = await waitForCard(page);
    await card?.evaluate(() =>
      document.querySelector<HTMLElement>('.card-head .icon-button:last-of-type')?.click(),
    );
    expect(await waitForNoCard(page)).toBe(true);
    const next = await hoverName(page, 'Wang Yi');
    expect(next && (await outlineOf(next)).name).toMatch(/^Wang Yi/);
    expect(session.takeFaults()).toEqual([]);
  });
});

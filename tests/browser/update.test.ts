import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../src/cli/browsers/build-extension.ts';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { hoverName, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { openArticle } from './card-in-page.ts';
import { openSession, outlineOf, type Session } from './session.ts';

describe.each(BROWSERS)('an update with pages open in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await openArticle(session);
  });
  afterAll(() => session.close());

  const hosts = () => page.evaluate(() => document.querySelectorAll('[popover="manual"]').length);

  it('ends the old card, and the new version answers without a reload', async () => {
    expect(await hoverName(page, 'Wang Yi')).not.toBeNull();
    await page.evaluate(() => Object.assign(globalThis, { since: 'before the update' }));
    await session.browser.installExtension(ensureBuilt(kind));
    expect(await waitForNoCard(page)).toBe(true);
    await page.mouse.move(5, 5);
    // The marks of the old version are there until the new one draws its own.
    const card = await hoverName(page, 'Xi Jinping', { longest: 20_000 });
    expect(card && (await outlineOf(card)).name).toMatch(/^Xi Jinping/);
    expect(await hosts()).toBe(1);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'since'))).toBe('before the update');
    expect(session.takeFaults().filter((fault) => /Backstory|context invalidated/i.test(fault))).toEqual([]);
  });
});

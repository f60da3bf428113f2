import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { accessibilityFaults, COLOURS } from './accessibility.ts';
import { useSession } from './use-session.ts';

describe.each(BROWSERS)('the library page in %s', (kind) => {
  const session = useSession(kind);
  let page: Page;

  const open = async (hash = ''): Promise<void> => {
    page = await session().openExtensionPage(`library.html${hash}`);
    await page.waitForSelector('main');
  };
  const textOf = (selector: string): Promise<string> =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const follow = async (selector: string, arrived: string): Promise<void> => {
    await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
    await page.waitForSelector(arrived);
  };
  const back = async (arrived: string): Promise<void> => {
    await page.evaluate(() => history.back());
    await page.waitForSelector(arrived, { visible: true });
  };
  const complaints = () => accessibilityFaults(page, { rules: kind === 'chrome' ? [] : COLOURS });

  it('shows the whole corpus, narrows it, and leads back', async () => {
    await open();
    await page.waitForSelector('.event-list');
    const all = await textOf('[role=status]');
    expect(all).toMatch(/^\d+ events$/);
    await follow('.choice', '.chip');
    expect(await textOf('[role=status]')).not.toBe(all);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('.chip') === null);
    expect(await textOf('[role=status]')).toBe(all);
  });

  it('opens an event, an article and a person, and goes back to the row that was opened', async () => {
    await open();
    await page.waitForSelector('.event-list');
    const title = await textOf('.event-title');
    await follow('.event-title', '.page .report-list');
    expect(await textOf('.page-title')).toBe(title);
    await follow('.article-link', '.page .report-event');
    // The focus follows what is painted, a frame later.
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('page-title');
    await back('.article-link');
    await follow('.page .entity', '.page .event-list');
    await back('.page .report-list');
    await back('.library-columns .event-title');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title);
  });

  it('leaves axe nothing to say, whatever it shows', async () => {
    await open();
    await page.waitForSelector('.event-list');
    // Its rows are alike: axe looked at all of them for 40 s on a busy machine.
    const all = await textOf('[role=status]');
    await page.type('input[type="search"]', 'xi moscow march 2023');
    await expect.poll(() => textOf('[role=status]'), { timeout: 10_000 }).not.toBe(all);
    expect(await complaints()).toEqual([]);
    await follow('.event-title', '.page .report-list');
    expect(await complaints()).toEqual([]);
    await follow('.article-link', '.page .report-event');
    expect(await complaints()).toEqual([]);
    await follow('.page .report-event', '.page .entity');
    await follow('.page .entity', '.page .event-list');
    expect(await complaints()).toEqual([]);
  });

  it('says that there is nothing under an unknown id', async () => {
    await open('#/event/nothing');
    await page.waitForSelector('.notice');
    expect(await textOf('.notice p')).toMatch(/does not have this/);
  });
});

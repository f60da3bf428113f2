import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { bringIntoView, type Where, waitForCard, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { STILL_SCROLLING } from '../../src/marking/tuning.ts';
import { boxOfHost, PAST_GUARD, waitForRest } from './card-in-page.ts';
import { outlineOf } from './session.ts';
import { useSession } from './use-session.ts';

describe.each(BROWSERS)('the card under a finger in %s', (kind) => {
  const session = useSession(kind);
  let page: Page;
  const hostBox = () => boxOfHost(page);
  const tap = (x: number, y: number): Promise<void> => page.touchscreen.tap(x, y);
  /** Where words stand, once a finger there would no longer only stop the page. */
  const placeFor = async (words: string, where?: Where): Promise<{ x: number; y: number }> => {
    const at = await bringIntoView(page, words, where);
    await wait(2 * STILL_SCROLLING);
    return at;
  };
  const openForFingers = async (): Promise<void> => {
    page = await session().browser.newPage();
    await page.setViewport({ width: 420, height: 800, hasTouch: true });
    await page.goto(session().samples.url('article.html'));
    await waitForMarks(page);
  };

  it('opens as a sheet at the bottom by a tap on a name, and goes by a tap elsewhere or a push down', async () => {
    await openForFingers();
    const at = await placeFor('Wang Yi');
    await tap(at.x, at.y);
    const card = await waitForCard(page);
    expect(card && (await outlineOf(card)).name).toMatch(/^Wang Yi/);
    const { x, y, width, height } = await hostBox();
    expect(x).toBe(0);
    expect(width).toBeGreaterThan(400);
    expect(Math.abs(y + height - 800)).toBeLessThanOrEqual(1);
    expect(y).toBeGreaterThan(at.y);
    const small = await card?.evaluate(() =>
      [...document.querySelectorAll('button:not(.event-title)')]
        .map((button) => ({ name: button.textContent, height: button.getBoundingClientRect().height }))
        .filter((target) => target.height > 0 && target.height < 24),
    );
    expect(small).toEqual([]);
    const scrolled = await page.evaluate(() => scrollY);
    await tap(at.x, 10);
    expect(await waitForNoCard(page)).toBe(true);
    await tap(at.x, at.y);
    await waitForCard(page);
    await waitForRest(page);
    const sheet = await hostBox();
    const finger = await page.touchscreen.touchStart(sheet.x + 120, sheet.y + 14);
    for (let down = 10; down <= 60; down += 10) await finger.move(sheet.x + 120, sheet.y + 14 + down);
    await finger.end();
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('leaves taps on links, scrolls and selections alone, and answers to a long press in a link', async () => {
    await openForFingers();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#followed';
      link.id = 'link';
      link.textContent = 'Dmitry Peskov';
      document.querySelector('p')?.prepend(link, ' said: ');
    });
    await page.waitForFunction(isLinkMarked, { polling: 50 });
    const link = await placeFor('Dmitry Peskov', { within: '#link' });
    await tap(link.x, link.y);
    expect(await waitForCard(page, 500)).toBeNull();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    const name = await placeFor('Wang Yi');
    await tap(name.x, name.y);
    expect(await waitForCard(page, 500)).toBeNull();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const touch = await page.touchscreen.touchStart(name.x, name.y);
    await touch.move(name.x, name.y - 60);
    await touch.end();
    expect(await waitForCard(page, 500)).toBeNull();
    const again = await placeFor('Dmitry Peskov', { within: '#link' });
    // It lifts when the reader sees something: by a time of the driver a busy page heard of the end with the beginning.
    const press = await page.touchscreen.touchStart(again.x, again.y);
    const card = await waitForCard(page);
    await press.end();
    expect(card && (await outlineOf(card)).name).toMatch(/^Dmitry Peskov/);
  });

  // Firefox's driver shows no page from far away, as its phones do.
  it.runIf(kind === 'chrome')(
    'can be read and hit on a page that the phone shows from far away, and a tap in it counts',
    async () => {
      page = await session().browser.newPage();
      await page.setViewport({ width: 420, height: 800, hasTouch: true, isMobile: true });
      await page.goto(session().samples.url('article.html?far'));
      await page.$eval('meta[name="viewport"]', (meta) => meta.setAttribute('content', 'width=980'));
      await waitForMarks(page);
      const scale = 420 / 980;
      await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeCloseTo(scale, 2);
      const at = await placeFor('Wang Yi');
      await tap(at.x, at.y);
      const card = await waitForCard(page);
      if (!card) throw new Error('no card opened');
      expect((await outlineOf(card)).name).toMatch(/^Wang Yi/);
      await waitForRest(page);
      expect(Math.round((await hostBox()).width)).toBe(980);
      expect(await card.evaluate(() => innerWidth)).toBe(420);
      await card.$eval('[role="status"] + button', (button) => (button as HTMLElement).click());
      const onPage = await card.waitForSelector('.silence button');
      // Chromium too hands no tap to a frame that has moved within half a second.
      await wait(PAST_GUARD);
      const inCard = await onPage?.evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      if (!inCard) throw new Error('no button to silence a name on a page');
      const { x, y } = await hostBox();
      await tap(x + inCard.x / scale, y + inCard.y / scale);
      await expect.poll(() => card.evaluate(() => document.body.innerText)).toMatch(/Undo/);
    },
  );
});

/** Whether the link that a test has added is read: its name bears a mark. */
function isLinkMarked(): boolean {
  const link = document.querySelector('#link');
  return [...CSS.highlights.values()].some((marks) =>
    [...marks].some((mark) => link?.contains(mark.startContainer)),
  );
}

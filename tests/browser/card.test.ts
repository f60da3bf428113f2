import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { hoverName, pointAway, waitForCard, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import {
  boxOfHost,
  clickInCard,
  hoverAnew,
  openArticle,
  PAST_HIDING,
  pressEscape,
  waitForRest,
} from './card-in-page.ts';
import { useSession } from './use-session.ts';

/** The title of the first row that has room. */
const SHOWN_TITLE = '.event:not([hidden]) .event-title';

/** Longer than a busy machine takes for one step, and short enough that the step which hangs is named, ms. */
const SURELY_DONE = 8_000;

/** Asks again until it is so; what was waited for is told where it never is. */
const soon = <Value>(ask: () => Promise<Value>, what: string) =>
  expect.poll(ask, { timeout: SURELY_DONE, message: what });

describe.each(BROWSERS)('the card in %s', (kind) => {
  const session = useSession(kind);
  let page: Page;

  /** The card of a name on the article. */
  const openCardOf = async (name: string): Promise<Frame> => {
    page = await openArticle(session());
    return hoverAgain(name);
  };
  const hoverAgain = (name: string): Promise<Frame> => hoverAnew(page, name);
  const isOpen = async (): Promise<boolean> => (await waitForCard(page, 0)) !== null;
  const hostBox = () => boxOfHost(page);
  const clickIn = (card: Frame, selector: string): Promise<void> => clickInCard(page, card, selector);

  it('stays while the pointer is on its way into it, and goes when it leaves', async () => {
    await openCardOf('Wang Yi');
    // With less room than it wants it ends with its last whole row, a frame or two after it has come.
    await waitForRest(page);
    const box = await hostBox();
    await page.mouse.move(box.x + box.width - 40, box.y + box.height - 30, { steps: 15 });
    await wait(PAST_HIDING);
    expect(await isOpen()).toBe(true);
    await page.mouse.move(5, 5, { steps: 4 });
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('goes with its name where the page is scrolled a little', async () => {
    await openCardOf('Wang Yi');
    const before = await hostBox();
    await page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' }));
    await expect.poll(async () => Math.round((await hostBox()).y - before.y)).toBe(-30);
    expect(await isOpen()).toBe(true);
  });

  it('covers neither the name nor anything outside of the window', async () => {
    await openCardOf('Dmitry Peskov');
    const { x, y, width, height } = await hostBox();
    const name = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()]
        .flatMap((marks) => [...marks])
        .filter((one) => one.startContainer.textContent?.includes('Peskov'));
      const measured = document.createRange();
      if (range) measured.setStart(range.startContainer, range.startOffset);
      if (range) measured.setEnd(range.endContainer, range.endOffset);
      return { top: measured.getBoundingClientRect().top, bottom: measured.getBoundingClientRect().bottom };
    });
    expect(y >= name.bottom || y + height <= name.top).toBe(true);
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(Math.min(x, y, view.width - x - width, view.height - y - height)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['light', 'a dark headline on a white page', 'background: #fff', 'background: #8b0000; color: #fff'],
    ['dark', 'a white box on a dark page', 'background: #111; color: #eee', 'background: #fff; color: #000'],
  ])('is %s for a name in %s', async (scheme, _, ofPage, ofBlock) => {
    page = await openArticle(session());
    await page.evaluate(
      (all, one) => {
        document.body.style.cssText += `;${all}`;
        const names = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (names.nextNode()) {
          const { nodeValue, parentElement } = names.currentNode;
          if (parentElement && nodeValue?.includes('Wang Yi')) parentElement.style.cssText += `;${one}`;
        }
      },
      ofPage,
      ofBlock,
    );
    const card = await hoverAgain('Wang Yi');
    expect(
      await card.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')),
    ).toBe(scheme);
  });

  it('scrolls to what a key has opened, and names the articles before the people', async () => {
    const card = await openCardOf('Xi Jinping');
    await page.setViewport({ width: 900, height: 420 });
    await hoverAgain('Xi Jinping');
    await clickIn(card, '.card-head h1');
    for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForRest(page);
    const seen = await card.evaluate(() => {
      const list = document.querySelector('.card-scroll')?.getBoundingClientRect();
      const row = document.querySelector('li:has(> .event-body > [aria-expanded="true"])');
      const box = row?.getBoundingClientRect();
      const parts = [...(row?.querySelectorAll('.source, .entity') ?? [])].map(({ className }) => className);
      return list && box ? { above: box.top - list.top, fits: box.bottom <= list.bottom + 1, parts } : null;
    });
    expect(seen && (seen.fits || Math.abs(seen.above) <= 1)).toBe(true);
    expect(seen?.parts[0]).toBe('source');
    await page.setViewport(null);
  });

  it('is held by a click in it, until Escape, which gives the focus back', async () => {
    await openCardOf('Xi Jinping');
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      field.focus({ preventScroll: true });
    });
    expect(await isOpen()).toBe(true);
    const card = await hoverAgain('Wang Yi');
    await clickIn(card, SHOWN_TITLE);
    await page.mouse.move(5, 5, { steps: 4 });
    await wait(PAST_HIDING);
    expect(await isOpen()).toBe(true);
    expect(await card.evaluate(() => document.querySelector('.source')?.textContent)).toBeTruthy();
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    await page.keyboard.type('back');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('back');
  });

  it('begins with whole rows, the line of the page and what came before it, where not all has room', async () => {
    page = await openArticle(session());
    await page.setViewport({ width: 900, height: 700 });
    const card = await hoverAgain('Xi Jinping');
    await waitForRest(page);
    const seen = await card.evaluate(() => {
      const list = document.querySelector('.card-scroll') as Element;
      const { top, bottom } = list.getBoundingClientRect();
      const rows = [...document.querySelectorAll('.timeline > li:not([hidden])')];
      const wordsEnd = (row: Element) =>
        row.querySelector('.event-meta')?.getBoundingClientRect().bottom ?? Number.NEGATIVE_INFINITY;
      const isCut = (row: Element) => row.getBoundingClientRect().top < top;
      const isWhole = (row: Element | null | undefined) =>
        !!row && !isCut(row) && row.getBoundingClientRect().bottom <= bottom;
      const line = document.querySelector('.now-line');
      return {
        hasMore: [...document.querySelectorAll('.edge')].some((edge) =>
          edge.checkVisibility({ visibilityProperty: true }),
        ),
        after: isWhole(
          rows.findLast(
            (row) =>
              row.matches('.event:not([hidden])') &&
              row.getBoundingClientRect().top < (line?.getBoundingClientRect().top ?? 0),
          ),
        ),
        cut: rows.filter((row) => isCut(row) && wordsEnd(row) > top + 2).length,
        line: isWhole(line),
        // Its title is enough to see that there is more below.
        before:
          (document.querySelector('.now-line ~ .event:not([hidden])')?.getBoundingClientRect().top ??
            bottom) +
            30 <=
          bottom,
      };
    });
    expect(seen).toEqual({ hasMore: true, cut: 0, line: true, after: true, before: true });
  });

  it('keeps the row that was clicked where it is, though it opens and the card grows', async () => {
    // As assistive technology clicks: without a pointer. The window is low, so that not all has room.
    const card = await openCardOf('Wang Yi');
    await page.setViewport({ width: 900, height: 480 });
    await hoverAgain('Wang Yi');
    const topOfRow = () =>
      card.evaluate(
        () => document.querySelector('.event:not([hidden])')?.getBoundingClientRect().top ?? Number.NaN,
      );
    // A card that has just come is still being given its size.
    await waitForRest(page);
    const before = await topOfRow();
    await card.evaluate(() =>
      document
        .querySelector<HTMLElement>('.event:not([hidden]) .dispute-button, .event:not([hidden]) .event-title')
        ?.click(),
    );
    await card.waitForSelector('.event-details');
    await waitForRest(page);
    expect(await topOfRow()).toBe(before);
  });

  it('answers to a date, and lists what two names that stand together share', async () => {
    page = await openArticle(session());
    const dated = await hoverAgain('February 2022');
    expect(await dated.$eval('h1', (heading) => heading.textContent)).toBe('Feb 2022');
    const titles = await dated.$$eval('.event-title', (all) => all.map((one) => one.textContent));
    expect(titles.join(' | ')).toMatch(/"no limits"/);
    // A number that is no date: whatever else this opens it is not a card.
    await page.mouse.move(3, 3);
    expect(await waitForNoCard(page)).toBe(true);
    expect(await hoverName(page, 'forty', { longest: 1_000 })).toBeNull();
    const pair = await hoverName(page, 'Xi', { within: 'h2:nth-of-type(2) + p + p' });
    if (!pair) throw new Error('no card opened for Xi beside Putin');
    expect(await pair.$eval('.companion-beside', (chip) => chip.textContent)).toMatch(/^Vladimir Putin/);
    await pair.waitForSelector('.companion-beside[aria-pressed="true"]');
    const rows = () => pair.$$eval('.event-title', (all) => all.map((one) => one.textContent));
    const shared = await rows();
    expect(shared.join(' | ')).toMatch(/Xi's visit to Moscow/);
    expect(shared.join(' | ')).not.toMatch(/third term/);
    // One click has the rest back.
    await clickIn(pair, '.companion-beside');
    await pair.waitForSelector('.companion-beside[aria-pressed="false"]');
    expect(await rows()).not.toEqual(shared);
    await page.keyboard.press('Escape');
    // A selection makes those who stand in it one, however far apart.
    await page.evaluate(() => {
      const passage = document.querySelector('.byline + p');
      if (passage) document.getSelection()?.selectAllChildren(passage);
    });
    const selected = await hoverAgain('Xi Jinping is');
    expect(await selected.$eval('.companion-beside', (chip) => chip.textContent)).toMatch(/Putin/);
    await page.keyboard.press('Escape');
    // Of one name it is no company, whoever else stands in the same text.
    await page.evaluate(() => {
      const selection = document.getSelection();
      const text = document.querySelector('.byline + p')?.firstChild;
      if (text) selection?.setBaseAndExtent(text, 0, text, 'Xi Jinping'.length);
    });
    const alone = await hoverAgain('Xi Jinping is');
    expect(await alone.$$('.companion-beside')).toHaveLength(0);
  });

  it('opens the card of somebody who is named in it, and goes back', async () => {
    const card = await openCardOf('Wang Yi');
    await clickIn(card, SHOWN_TITLE);
    await clickIn(card, '.entity');
    await card.waitForFunction(
      () => document.querySelector('h1')?.textContent?.startsWith('Wang Yi') === false,
    );
    await clickIn(card, '.card-head .icon-button');
    await card.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Wang Yi'));
  });

  it.each<[string, () => void]>([
    ['fades it', () => document.documentElement.style.setProperty('opacity', '0.4')],
    ['hides it', () => document.querySelector('[popover="manual"]')?.setAttribute('style', 'display: none')],
    ['takes it away', () => document.querySelector('[popover="manual"]')?.remove()],
    [
      'moves it into something else',
      () => document.body.append(document.querySelector('[popover="manual"]') as Node),
    ],
    ['scrolls the name away', () => scrollBy({ top: 200, behavior: 'instant' })],
  ])('closes where the page %s', async (_, interfere) => {
    await openCardOf('Wang Yi');
    await page.evaluate(interfere);
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('leaves a page alone that took it away three times', async () => {
    await openCardOf('Wang Yi');
    for (let times = 1; times < 3; times++) {
      await page.evaluate(() => document.querySelector('[popover="manual"]')?.remove());
      await hoverAgain('Wang Yi');
    }
    await page.evaluate(() => document.querySelector('[popover="manual"]')?.remove());
    await pointAway(page);
    expect(await hoverName(page, 'Wang Yi', { longest: 1_000 })).toBeNull();
    expect(await page.evaluate(() => document.querySelector('[popover="manual"]'))).toBeNull();
  });

  it('is dragged by its head, stays where it was put for the next name, and several can be pinned', async () => {
    const card = await openCardOf('Wang Yi');
    await waitForRest(page);
    const before = await hostBox();
    await page.mouse.move(before.x + 60, before.y + 24, { steps: 4 });
    await page.mouse.down();
    // The frame tells its way in whole pixels, from a start that may lie between two.
    const strayed = async (part: number): Promise<number> => {
      const { x, y } = await hostBox();
      return Math.max(Math.abs(x - before.x - 300 * part), Math.abs(y - before.y + 90 * part));
    };
    // As a hand that sees what it moves, and trembles: Chromium drops a move that comes in the moment in which the frame moves.
    for (let part = 1 / 8, looks = 0; part <= 1; part += 1 / 8) {
      const follow = async (): Promise<number> => {
        await page.mouse.move(before.x + 60 + 300 * part + (looks++ % 2), before.y + 24 - 90 * part);
        return strayed(part);
      };
      await soon(follow, 'the card goes with the pointer').toBeLessThanOrEqual(2);
    }
    await page.mouse.up();
    expect(await strayed(1)).toBeLessThanOrEqual(2);
    await clickIn(card, '.card-head [aria-pressed]');
    await card.waitForSelector('[aria-pressed="true"]', { timeout: SURELY_DONE });
    await hoverAgain('Xi Jinping');
    const open = () =>
      page.evaluate(() => document.querySelectorAll('[popover="manual"]:popover-open').length);
    await soon(open, 'a second card beside the pinned one').toBe(2);
    pressEscape(page);
    await soon(open, 'Escape closes the pinned card, which the click has given the focus').toBe(1);
    pressEscape(page);
    await soon(open, 'and then the card of the name').toBe(0);
  });
});

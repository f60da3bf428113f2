import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import {
  bringIntoView,
  hoverName,
  pointAway,
  restAt,
  waitForCard,
  waitForNoCard,
} from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { openPopup } from '../../src/cli/browsers/open-popup.ts';
import { boxOfHost, clickInCard, PAST_HIDING, SURELY_NOTHING, waitForRest } from './card-in-page.ts';
import { leaveCard, outlineOf, type Session, shareSession } from './session.ts';

describe.each(BROWSERS)('awkward markup in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await shareSession(kind);
    page = await session.openPage(session.samples.url('awkward.html'));
    await waitForMarks(page, 2);
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await leaveCard(page);
    expect(session.takeFaults()).toEqual([]);
  });

  it.each([
    ['over three elements', 'ng', '#split', /^Wang Yi/],
    ['with a hard space', 'Vladimir\u00a0Putin', '#nbsp', /^Vladimir Putin/],
    ['with soft hyphens', 'Pes\u00adkov', '#hyphen', /^Dmitry Peskov/],
    ['over a line break', 'Jinping', '#break', /^Xi Jinping/],
    ['in an open shadow root', 'Vladimir Putin', '#shadow', /^Vladimir Putin/],
    ['under a stretched link', 'Vladimir Putin', '#teaser', /^Vladimir Putin/],
    ['in upright lines', 'Wang Yi', '#vertical', /^Wang Yi/],
    ['in a line from right to left', 'Xi Jinping', '#rtl', /^Xi Jinping/],
    ['that lets the pointer through', 'Dmitry Peskov', '#through', /^Dmitry Peskov/],
  ])('answers to a name %s', async (_, words, within, expected) => {
    const card = await hoverName(page, words, { within });
    expect(card && (await outlineOf(card)).name).toMatch(expected);
  });

  it.each([
    ['in an editable field', 'Xi Jinping', '#editable'],
    ['that nobody sees', 'Wang Yi', '.clear'],
    ['over two blocks', 'Yi', '#blocks + div + div'],
  ])('is silent for a name %s', async (_, words, within) => {
    expect(await hoverName(page, words, { within, longest: SURELY_NOTHING })).toBeNull();
  });

  it('opens in a frame', async () => {
    const frame = page.frames().find((candidate) => candidate.url().endsWith('framed.html'));
    expect(frame).toBeDefined();
    if (!frame) return;
    await waitForMarks(frame);
    const card = await hoverName(page, 'Wang Yi', { frame });
    expect(card && (await outlineOf(card)).name).toMatch(/^Wang Yi/);
  });

  it('opens over a modal dialog, and Escape closes the card alone', async () => {
    await page.click('#open-dialog');
    const card = await hoverName(page, 'Xi Jinping', { within: '#dialog' });
    expect(card && (await outlineOf(card)).name).toMatch(/^Xi Jinping/);
    const isOpen = () => page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open);
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await isOpen()).toBe(true);
    await page.click('#dialog button');
    expect(await isOpen()).toBe(false);
  });

  it('opens over what fills the screen', async () => {
    await page.$eval('#vertical', (element) => element.requestFullscreen());
    await page.waitForFunction(() => document.fullscreenElement !== null, { polling: 50 });
    const card = await hoverName(page, 'Wang Yi', { within: '#vertical' });
    expect(card && (await outlineOf(card)).name).toMatch(/^Wang Yi/);
    const isOnTop = await page.$eval('[popover="manual"]', (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    });
    expect(isOnTop).toBe(true);
    await leaveCard(page);
    // Firefox has left it by now.
    await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  });

  it('fits into a window at 200 %', async () => {
    await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
    const card = await hoverName(page, 'Wang Yi', { within: '#vertical' });
    expect(card && (await outlineOf(card)).name).toMatch(/^Wang Yi/);
    const host = await page.$eval('[popover="manual"]', (element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return Math.min(left, top, innerWidth - right, innerHeight - bottom);
    });
    expect(host).toBeGreaterThanOrEqual(0);
    const isSeen = await card?.$$eval('.event-title', (titles) =>
      titles.some((title) => {
        const { top, bottom } = title.getBoundingClientRect();
        return top >= 0 && bottom > top && bottom <= innerHeight;
      }),
    );
    expect(isSeen).toBe(true);
    await page.setViewport(null);
  });

  describe('a frame without scripts, whose page is of one origin with it', () => {
    const addLetter = () =>
      page.$eval('#frame', (frame) => {
        const twin = frame.cloneNode() as HTMLIFrameElement;
        twin.id = 'letter';
        twin.sandbox.value = 'allow-same-origin';
        // So that the name stands in one line.
        twin.width = '720';
        frame.after(twin);
        twin.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
    const removeLetter = () => page.evaluate(() => document.querySelector('#letter')?.remove());
    const nameInLetter = () =>
      page.$eval('#letter', (frame) => {
        const inside = (frame as HTMLIFrameElement).contentDocument;
        const text = inside?.querySelector('p')?.firstChild;
        const at = text?.nodeValue?.indexOf('Wang Yi') ?? -1;
        if (!inside || !text || at < 0) return null;
        const range = inside.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 'Wang Yi'.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        const outer = frame.getBoundingClientRect();
        return { x: outer.x + 1 + x, y: outer.y + 1 + y, width, height };
      });
    /** No script says when its names are known, so the pointer comes again until they are. */
    const openOverLetter = async (): Promise<Frame> => {
      await expect.poll(nameInLetter).not.toBeNull();
      for (const end = Date.now() + 20_000; Date.now() < end; ) {
        const box = await nameInLetter();
        if (!box) continue;
        await pointAway(page);
        await restAt(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
        const card = await waitForCard(page, 2_000);
        if (card && /^Wang Yi/.test((await outlineOf(card)).name)) return card;
      }
      throw new Error('no card opened over the letter');
    };
    const cards = () => page.evaluate(() => document.querySelectorAll('[popover="manual"]').length);
    // Without the card that the page keeps for names of its own: one would be taken for the other.
    beforeAll(async () => {
      await page.reload();
      await waitForMarks(page, 2);
    });
    afterEach(removeLetter);

    it('has its card in the page around', async () => {
      await addLetter();
      await openOverLetter();
      const [name, host] = [await nameInLetter(), await boxOfHost(page)];
      // Beside the name, and it lets the pointer come over.
      expect(name && (host.y >= name.y + name.height || host.y + host.height <= name.y)).toBe(true);
      expect(name && host.x <= name.x && host.x + host.width >= name.x + name.width).toBe(true);
      await page.mouse.move(host.x + 60, host.y + 30, { steps: 15 });
      await wait(PAST_HIDING);
      expect(await waitForCard(page, 0)).not.toBeNull();
      await page.mouse.move(5, 5, { steps: 4 });
      expect(await waitForNoCard(page)).toBe(true);
      await openOverLetter();
      await page.keyboard.press('Escape');
      expect(await waitForNoCard(page)).toBe(true);
    });

    it('takes its cards with it, the pinned one and the open one', async () => {
      await addLetter();
      const card = await openOverLetter();
      await waitForRest(page);
      await clickInCard(page, card, '.card-head [aria-pressed]');
      await card.waitForSelector('[aria-pressed="true"]', { timeout: 8_000 });
      await removeLetter();
      expect(await cards()).toBe(0);
      await addLetter();
      await openOverLetter();
      await removeLetter();
      expect(await cards()).toBe(0);
    });
  });

  it('says in the popup where a sandbox lets no card open', async () => {
    const open = page.frames().find((candidate) => candidate.url().endsWith('framed.html'));
    const inPage = open && (await bringIntoView(page, 'Wang Yi', { frame: open }));
    const frameBox = await (await page.$('#frame'))?.boundingBox();
    await page.$eval('#frame', (frame) => {
      const twin = frame.cloneNode() as HTMLIFrameElement;
      twin.id = 'sandbox';
      twin.sandbox.value = '';
      frame.replaceWith(twin);
      twin.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const box = await (await page.$('#sandbox'))?.boundingBox();
    if (!inPage || !frameBox || !box) throw new Error('the frame is gone');
    // Nothing can be asked in the sandbox itself, so the name is where it is in the same page outside of one.
    const [x, y] = [inPage.x - frameBox.x + box.x, inPage.y - frameBox.y + box.y];
    const popup = await openPopup(session, page);
    const said = async (): Promise<string> => {
      await restAt(page, { x, y });
      await wait(1_000);
      await popup.evaluate(() => location.reload()).catch(() => undefined);
      await popup.waitForFunction(() => document.querySelector('.page-names') !== null, { polling: 50 });
      return popup.evaluate(() => document.body.innerText);
    };
    await expect.poll(said, { timeout: 20_000 }).toMatch(/lets no card open[\s\S]*Wang Yi/);
    await popup.close();
    // Chromium complains of each script that it keeps from running.
    expect(session.takeFaults().filter((fault) => !/sandboxed/.test(fault))).toEqual([]);
  });
});

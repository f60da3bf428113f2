import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { cardText, hoverName, waitForCard } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { openSession, type Session } from './session.ts';

/** In the card of this name and nowhere on the page. */
const ONLY_IN_CARD = 'talks in Moscow';

describe.each(BROWSERS)('what a page can find out in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.openPage(session.samples.url('article.html'));
    await waitForMarks(page);
  });
  afterAll(() => session.close());

  it('of the text of an open card: nothing, by searching, selecting, copying or asking for markup', async () => {
    const card = await hoverName(page, 'Wang Yi');
    expect(card && (await cardText(card))).toContain(ONLY_IN_CARD);
    const found = await page.evaluate((words) => {
      const find = Reflect.get(globalThis, 'find') as (...words: unknown[]) => boolean;
      const isFound = (inFrames: boolean): boolean => {
        try {
          return find.call(globalThis, words, false, false, true, false, inFrames);
        } catch {
          // Firefox refuses to search a page with a frame of another origin: that is no find either.
          return false;
        }
      };
      const searched = [false, true].some(isFound);
      getSelection()?.selectAllChildren(document.documentElement);
      const selected = getSelection()?.toString().includes(words);
      getSelection()?.removeAllRanges();
      const [host] = document.querySelectorAll('[popover="manual"]');
      return {
        searched,
        selected,
        root: host?.shadowRoot,
        children: host?.childNodes.length,
        text: host?.textContent,
        markup: document.documentElement.getHTML({ serializableShadowRoots: true }).includes('card.html'),
        frames: globalThis.length,
      };
    }, ONLY_IN_CARD);
    expect(found).toEqual({
      searched: false,
      selected: false,
      root: null,
      children: 0,
      text: '',
      markup: false,
      frames: 0,
    });
  });

  it('by pretending to be a reader: its own events open nothing', async () => {
    const fresh = await session.openPage(session.samples.url('article.html'));
    await waitForMarks(fresh);
    await fresh.evaluate(async () => {
      const range = document.createRange();
      const text = [...document.querySelectorAll('p')].find((p) =>
        p.textContent.includes('Xi Jinping'),
      )?.firstChild;
      if (!text) throw new Error('the sample has lost its name');
      range.setStart(text, 0);
      range.setEnd(text, 10);
      const { x, y, width, height } = range.getBoundingClientRect();
      for (let move = 0; move < 20; move++) {
        const at = {
          clientX: x + width / 2 + (move % 2),
          clientY: y + height / 2,
          bubbles: true,
          composed: true,
        };
        for (const type of ['pointerover', 'pointermove'])
          text.parentElement?.dispatchEvent(new PointerEvent(type, at));
        text.parentElement?.dispatchEvent(new MouseEvent('mousemove', at));
        document.dispatchEvent(
          new KeyboardEvent('keydown', { key: '.', code: 'Period', altKey: true, bubbles: true }),
        );
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    expect(await waitForCard(fresh, 800)).toBeNull();
    expect(await fresh.evaluate(() => document.querySelector('[popover="manual"]'))).toBeNull();
    await fresh.close();
  });

  it('by opening a card page of its own: it stays blank', async () => {
    const alone = await session.openExtensionPage('card.html');
    const framing = await session.openPage(session.samples.url('article.html'));
    const address = `${session.base}card.html#${'0123456789abcdef'.repeat(2)}`;
    await framing.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.prepend(frame);
    }, address);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await alone.evaluate(() => document.body.innerText)).trim()).toBe('');
    for (const frame of framing.frames().filter((candidate) => candidate.parentFrame() !== null)) {
      // In Chromium the browser has put its own error page there.
      const text = await frame.evaluate(() =>
        location.protocol.endsWith('-extension:') ? document.body.innerText : '',
      );
      expect(text.trim()).toBe('');
    }
    await alone.close();
    await framing.close();
  });
});

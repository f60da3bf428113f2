import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { hoverName, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { countMarks, markedWords, waitForMarks } from '../../src/cli/browsers/marks.ts';
import { SURELY_NOTHING } from './card-in-page.ts';
import { leaveCard, outlineOf } from './session.ts';
import { useSession } from './use-session.ts';

describe.each(BROWSERS)('our pages in %s', (kind) => {
  const session = useSession(kind);
  let page: Page;
  const open = async (file: string): Promise<void> => {
    page = await session().openPage(session().samples.url(file));
  };

  describe('an article', () => {
    it('has the first mention of each name in view marked', async () => {
      await open('article.html');
      await waitForMarks(page, 5);
      const words = await markedWords(page);
      expect(words).toEqual(
        expect.arrayContaining(['Moscow', 'Xi Jinping', 'Vladimir Putin', 'Beijing', 'Ukraine']),
      );
      expect(new Set(words).size).toBe(words.length);
    });

    it('has a line drawn under each marked name, in shadow roots and elements of its own as well', async () => {
      await open('nameless.html');
      const places = await page.evaluate(() => {
        const place = (names: readonly string[], text: string): void => {
          const [name = 'p', ...inner] = names;
          const element = document.createElement(name);
          const within =
            inner.length > 0 || name.includes('-') ? element.attachShadow({ mode: 'open' }) : element;
          let last: Node = within;
          for (const one of inner) last = last.appendChild(document.createElement(one));
          last.appendChild(document.createTextNode(text));
          element.style.display = 'block';
          document.body.prepend(element);
        };
        place(['p'], 'Here stands Wang Yi.');
        place(['div', 'section'], 'In the root of a div stands Qin Gang.');
        place(['x-one', 'p', 'b'], 'In that of an element of its own stands Li Qiang.');
        place(['x-two'], 'And bare in one stands Xi Jinping.');
        return [...document.body.children].slice(0, 4).map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { name: element.localName, clip: { x, y, width, height } };
        });
      });
      await waitForMarks(page, 4);
      const drawn = async () => {
        const look = async () =>
          Promise.all(places.map(async ({ clip }) => page.screenshot({ clip, encoding: 'base64' })));
        const marked = await look();
        await page.evaluate(() => {
          Object.assign(globalThis, { kept: CSS.highlights.get('backstory') });
          CSS.highlights.delete('backstory');
        });
        const bare = await look();
        await page.evaluate(() => CSS.highlights.set('backstory', Reflect.get(globalThis, 'kept')));
        return places.flatMap(({ name }, at) => (marked[at] === bare[at] ? [] : name));
      };
      // Firefox draws no highlight of a text that stands in no element of its root, whatever the rule.
      const bare = kind === 'chrome' ? ['x-two'] : [];
      await expect.poll(drawn, { timeout: 5_000 }).toEqual([...bare, 'x-one', 'div', 'p']);
    });

    it('shows the story of a hovered name around its own date', async () => {
      await open('article.html');
      await waitForMarks(page);
      const card = await hoverName(page, 'Wang Yi');
      expect(card).not.toBeNull();
      if (!card) return;
      const { name, after, before } = await outlineOf(card);
      expect(name).toMatch(/^Wang Yi/);
      expect(before.join('\n')).toMatch(/Feb .*2023\n.*talks in Moscow/);
      expect(after.join('\n')).toMatch(/20.*22.*2023\n.*visit/i);
    });

    it.each([
      ['Vladimir Putin', /^Vladimir Putin/],
      ['Dmitry Peskov', /^Dmitry Peskov/],
      ['Kremlin', /Kremlin/],
      ['Xi Jinping', /^Xi Jinping/],
    ])('answers to %s', async (words, expected) => {
      await open('article.html');
      await waitForMarks(page);
      const card = await hoverName(page, words);
      expect(card && (await outlineOf(card)).name).toMatch(expected);
    });

    it('is unchanged but for the host while a card is open, and wholly so when it is gone', async () => {
      await open('article.html');
      await waitForMarks(page);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        new MutationObserver((records) => {
          for (const { type, target, addedNodes, removedNodes } of records) {
            const own = [...addedNodes, ...removedNodes].every(
              (node) => node instanceof Element && node.matches('[popover="manual"]'),
            );
            const ofHost = target instanceof Element && target.matches('[popover="manual"]');
            if (!(ofHost || (target === document.documentElement && type === 'childList' && own)))
              seen.push(`${type} on ${target.nodeName}`);
          }
        }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
      });
      expect(await hoverName(page, 'Wang Yi')).not.toBeNull();
      const during = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        const hosts = [...copy.children].filter((child) => child.matches('[popover="manual"]'));
        for (const host of hosts) host.remove();
        return { hosts: hosts.length, html: copy.outerHTML };
      });
      expect(during).toEqual({ hosts: 1, html: before });
      await leaveCard(page);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);
    });

    it('closes the card when the pointer has left name and card', async () => {
      await open('article.html');
      await waitForMarks(page);
      expect(await hoverName(page, 'Wang Yi')).not.toBeNull();
      await page.mouse.move(20, 20, { steps: 8 });
      expect(await waitForNoCard(page)).toBe(true);
    });

    it('opens nothing where the page scrolls under a still pointer', async () => {
      await open('article.html');
      await waitForMarks(page);
      const card = await hoverName(page, 'Wang Yi');
      expect(card).not.toBeNull();
      await leaveCard(page);
      await page.mouse.move(640, 400);
      await page.evaluate(() => {
        const name = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('Wang Yi'));
        const range = document.createRange();
        range.setStart(name?.firstChild ?? document.body, name?.textContent.indexOf('Wang Yi') ?? 0);
        range.setEnd(name?.firstChild ?? document.body, (name?.textContent.indexOf('Wang Yi') ?? 0) + 7);
        const box = range.getBoundingClientRect();
        document.body.style.transform = `translateX(${640 - box.x - box.width / 2}px)`;
        scrollBy(0, box.y + box.height / 2 - 400);
      });
      await wait(SURELY_NOTHING);
      expect(await waitForNoCard(page)).toBe(true);
    });
  });

  describe('a live page', () => {
    it('has names marked that come later, and answers to them', async () => {
      await open('live.html');
      await page.waitForSelector('html[data-live="done"]', { timeout: 20_000 });
      await waitForMarks(page, 5);
      expect(await markedWords(page)).toEqual(
        expect.arrayContaining(['Xi Jinping', 'Dmitry Peskov', 'Wang Yi']),
      );
      const card = await hoverName(page, 'Wang Yi');
      expect(card && (await outlineOf(card)).name).toMatch(/^Wang Yi/);
    });
  });

  describe('a page without a known name', () => {
    it('cannot tell that the extension is there', async () => {
      await open('nameless.html');
      await wait(SURELY_NOTHING);
      await page.mouse.move(400, 300, { steps: 5 });
      await wait(SURELY_NOTHING);
      expect(await countMarks(page)).toBe(0);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);
      expect(
        await page.evaluate(
          () => getComputedStyle(document.body, '::highlight(backstory)').textDecorationLine,
        ),
      ).toBe('none');
    });
  });
});

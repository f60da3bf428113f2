import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import {
  bringIntoView,
  cardText,
  hoverName,
  pointAway,
  restAt,
  waitForCard,
  waitForNoCard,
} from '../../src/cli/browsers/hover-name.ts';
import { countMarks, waitForMarks } from '../../src/cli/browsers/marks.ts';
import { openArticle } from './card-in-page.ts';
import { leaveCard, type Session, shareSession } from './session.ts';

/** A place that the article names: it has the longest dwell. */
const PLACE = 'Beijing';

/** A little less than the dwell over a place (src/marking/tuning.ts), ms. */
const LEAST_DWELL = 480;

/** Less than that, more than it takes a card to get ready (src/marking/tuning.ts), ms. */
const ALMOST_RESTED = 300;

/** Longer than the longest dwell and what a card takes to come after it, ms. */
const PAST_ANY_DWELL = 900;

/** A little less than a hand lies still before a card gets ready for it (src/marking/tuning.ts), ms. */
const LEAST_REST = 90;

/** Between two moves, 5 px apart, of a hand that passes at the pace of reading, ms. */
const PASSING_PACE = 12;

/** Sets which names are marked, as the popup does. */
async function setMarks(session: Session, marks: 'first' | 'none'): Promise<void> {
  const popup = await session.openExtensionPage('popup.html');
  await popup.evaluate(
    (mode) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { version: 2, marks: mode } }),
    marks,
  );
  await popup.close();
}

/** Has the page count what is added to its root element, as `hosts`, and note when it hears of moves, as `moves`. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const moves: number[] = [];
    Object.assign(globalThis, { hosts: 0, moves });
    addEventListener('pointermove', () => moves.push(performance.now()));
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        Object.assign(globalThis, { hosts: Reflect.get(globalThis, 'hosts') + addedNodes.length });
    }).observe(document.documentElement, { childList: true });
  });
}

/** The longest time between two of the moves that a page has noted, ms. */
function longestStop(page: Page): Promise<number> {
  return page.evaluate(() => {
    const moves: readonly number[] = Reflect.get(globalThis, 'moves');
    return Math.max(...moves.slice(1).map((at, number) => at - (moves[number] ?? at)));
  });
}

/**
 * A page over which the pointer has gone without a stop of `longest` ms. Where a busy machine made one that no hand would
 * have made, it comes again, on another page: in the first a card may be kept.
 */
async function passThrough(
  longest: number,
  open: () => Promise<Page>,
  move: (page: Page, at: { x: number; y: number }) => Promise<void>,
): Promise<Page> {
  for (let times = 0; times < 20; times++) {
    const page = await open();
    const at = await bringIntoView(page, PLACE);
    await watch(page);
    await move(page, at);
    // The page has heard of all moves when it has heard of this one.
    await pointAway(page);
    if ((await longestStop(page)) < longest) return page;
    await page.close();
  }
  throw new Error(`on this machine no pointer lies still for less than ${longest} ms`);
}

/** In the card of this name and nowhere on the page. */
const ONLY_IN_CARD = 'talks in Moscow';

/** What a page finds of words that stand in a card, by every way there is. */
function findsOf(page: Page, words: string) {
  return page.evaluate((wanted) => {
    const find = Reflect.get(globalThis, 'find') as (...words: unknown[]) => boolean;
    const isFound = (inFrames: boolean): boolean => {
      try {
        return find.call(globalThis, wanted, false, false, true, false, inFrames);
      } catch {
        // Firefox refuses to search a page with a frame of another origin: that is no find either.
        return false;
      }
    };
    const searched = [false, true].some(isFound);
    getSelection()?.selectAllChildren(document.documentElement);
    const selected = getSelection()?.toString().includes(wanted);
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
  }, words);
}

const NOTHING = {
  searched: false,
  selected: false,
  root: null,
  children: 0,
  text: '',
  markup: false,
  frames: 0,
};

describe.each(BROWSERS)('what a page can find out in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await shareSession(kind);
    page = await openArticle(session);
  });
  afterAll(() => session.close());

  it('of the text of an open card: nothing, by searching, selecting, copying or asking for markup', async () => {
    const card = await hoverName(page, 'Wang Yi');
    expect(card && (await cardText(card))).toContain(ONLY_IN_CARD);
    expect(await findsOf(page, ONLY_IN_CARD)).toEqual(NOTHING);
  });

  it('of a card that is made ready while the pointer passes a name: nothing, not even that it is', async () => {
    await leaveCard(page);
    const host = () =>
      page.$eval('[popover="manual"]', ({ attributes }) =>
        [...attributes].map(({ name, value }) => [name, value]),
      );
    const { x, y } = await bringIntoView(page, 'Xi Jinping');
    /** The titles in the card that was made ready; none where it was not, or where the host shows it. */
    const passing = async (): Promise<string[]> => {
      const kept = await host();
      await restAt(page, { x, y });
      // Longer than a hand lies still before a card gets ready, shorter than the dwell before one opens.
      await wait(130);
      await page.mouse.move(3, 3);
      await wait(400);
      const titles = page
        .frames()
        .map(async (frame) =>
          frame.evaluate(() =>
            location.pathname === '/card.html' && document.querySelector('h1')?.textContent?.startsWith('Xi')
              ? [...document.querySelectorAll('.event-title')].map((title) => title.textContent)
              : [],
          ),
        );
      const ready = (await Promise.all(titles)).flat();
      // On a busy machine the pointer may pass so slowly that the card opens, and closes again.
      return JSON.stringify(await host()) === JSON.stringify(kept) ? ready : [];
    };
    let ready: string[] = [];
    for (let times = 0; ready.length === 0 && times < 20; times++) ready = await passing();
    expect(await waitForCard(page, 0)).toBeNull();
    const written = await page.evaluate(() => document.body.innerText);
    const words = ready.find((title) => !written.includes(title));
    expect(words).toBeDefined();
    expect(await findsOf(page, words ?? '')).toEqual(NOTHING);
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

  it('by sliding a name under a pointer that rests, or a name that nobody sees under one that moves', async () => {
    const fresh = await session.openPage(session.samples.url('article.html'));
    await waitForMarks(fresh);
    await fresh.mouse.move(600, 300, { steps: 4 });
    await wait(300);
    await fresh.evaluate(() => {
      const bait = document.body.appendChild(document.createElement('p'));
      bait.id = 'bait';
      bait.textContent = 'Vladimir Putin';
      bait.style.cssText =
        'position: fixed; left: 560px; top: 285px; width: 120px; margin: 0; background: #fff; z-index: 9';
    });
    expect(await waitForCard(fresh, PAST_ANY_DWELL)).toBeNull();
    for (const style of ['opacity: 0', 'color: transparent', 'clip-path: inset(50%)', 'color: #fff']) {
      await fresh.evaluate((rule) => {
        const bait = document.querySelector<HTMLElement>('#bait');
        if (bait) bait.style.cssText += `; ${rule}`;
      }, style);
      await fresh.mouse.move(630, 296, { steps: 2 });
      await fresh.mouse.move(600, 294, { steps: 4 });
      expect(await waitForCard(fresh, 450), style).toBeNull();
      await fresh.evaluate(() => {
        document.querySelector<HTMLElement>('#bait')?.style.removeProperty('opacity');
        document.querySelector<HTMLElement>('#bait')?.style.removeProperty('clip-path');
      });
    }
    await fresh.close();
  });

  it('of a pointer that passes over names: nothing is added for it', async () => {
    const fresh = await passThrough(
      LEAST_REST,
      () => openArticle(session, '?passing'),
      async (page, { x, y }) => {
        // Below the speed of a hand on its way.
        for (let step = -30; step <= 30; step += 5)
          await Promise.all([page.mouse.move(x, y + step), wait(PASSING_PACE)]);
      },
    );
    await wait(PAST_ANY_DWELL);
    expect(await fresh.evaluate(() => Reflect.get(globalThis, 'hosts'))).toBe(0);
    await fresh.close();
  });

  it.each(['first', 'none'] as const)(
    'of a pointer that almost rests on a name, where marks are "%s": what it sees of the marks, and no more',
    async (marks) => {
      const open = async (): Promise<Page> => {
        await setMarks(session, 'first');
        const page = await openArticle(session, `?almost-${marks}`);
        await setMarks(session, marks);
        await page.bringToFront();
        await expect.poll(async () => (await countMarks(page)) > 0).toBe(marks === 'first');
        return page;
      };
      const fresh = await passThrough(LEAST_DWELL, open, async (page, at) => {
        await restAt(page, at);
        await wait(ALMOST_RESTED);
      });
      const added = await fresh.evaluate(() => Reflect.get(globalThis, 'hosts'));
      expect(added).toBe(marks === 'none' ? 0 : 1);
      const isThere = () => fresh.evaluate(() => document.querySelector('[popover="manual"]') !== null);
      await expect.poll(isThere, { timeout: 4_000 }).toBe(false);
      await fresh.close();
      await setMarks(session, 'first');
    },
  );

  it('by prototypes of its own, messages, or a form whose fields bear the names of members', async () => {
    const fresh = await session.openPage(session.samples.url('article.html'));
    await fresh.evaluate(() => {
      const called: string[] = [];
      Object.assign(globalThis, { called });
      addEventListener('message', () => called.push('message'));
      for (const [owner, names] of [
        [Element.prototype, ['attachShadow', 'getBoundingClientRect', 'matches', 'closest', 'append']],
        [
          Document.prototype,
          ['createElementNS', 'elementFromPoint', 'caretPositionFromPoint', 'getSelection'],
        ],
        [EventTarget.prototype, ['addEventListener']],
      ] as const)
        for (const name of names) {
          const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
          Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
            called.push(name);
            return real.apply(this, given);
          });
        }
      const form = document.createElement('form');
      for (const name of [
        'shadowRoot',
        'isConnected',
        'focus',
        'parentNode',
        'getBoundingClientRect',
        'matches',
      ]) {
        const field = document.createElement('input');
        field.name = name;
        form.prepend(field);
      }
      const name = document.createElement('p');
      name.id = 'in-form';
      name.textContent = 'Here Vladimir Putin speaks.';
      form.tabIndex = 0;
      form.append(name);
      document.querySelector('h1')?.after(form);
      HTMLElement.prototype.focus.call(form);
      called.length = 0;
    });
    await waitForMarks(fresh, 5);
    const card = await hoverName(fresh, 'Vladimir Putin', { within: '#in-form' });
    expect(card && (await cardText(card))).toMatch(/^Vladimir Putin/);
    await fresh.keyboard.press('Escape');
    expect(await waitForNoCard(fresh)).toBe(true);
    // What the test itself calls to point at the name is not the extension's doing.
    const own = new Set(['matches', 'getBoundingClientRect']);
    const called = await fresh.evaluate(() => Reflect.get(globalThis, 'called') as string[]);
    expect(called.filter((name) => !own.has(name))).toEqual([]);
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
    await new Promise((resolve) => setTimeout(resolve, PAST_ANY_DWELL));
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
    // Chromium says on the page's console whom it has refused.
    expect(session.takeFaults().filter((fault) => !/Denying load of \S+card\.html/.test(fault))).toEqual([]);
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSearchIndex } from '../../src/engine/search/search-index.ts';
import type { Handlers } from '../../src/messaging/serve.ts';
import type { PageEntity } from '../../src/model/page-facts.ts';
import { fail, ok } from '../../src/model/result.ts';
import { browserWithTab, frame, host, NONCE, popup, TAB_URL } from './reading-tab.ts';
import { ask, openSmallWorld, PAGE } from './small-world.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { cardHandlers } = await import('../../src/service/card.ts');
const { createCardlessTabs } = await import('../../src/service/cardless-tabs.ts');
const { createPairings } = await import('../../src/service/pairing.ts');
const { createMarkedFrames } = await import('../../src/service/marked-frames.ts');
const { popupHandlers } = await import('../../src/service/popup.ts');
const { switchHandlers } = await import('../../src/service/switches.ts');

let browser: ReturnType<typeof browserWithTab>;
let handlers: Required<Handlers>;

/** A background that has just started, with whatever the session still holds. */
function start(): void {
  const knowledge = async () => openSmallWorld();
  const cardless = createCardlessTabs();
  handlers = {
    ...cardHandlers(createPairings(), cardless, knowledge),
    ...popupHandlers(createMarkedFrames(), cardless, knowledge, async () =>
      createSearchIndex(openSmallWorld().kb),
    ),
    ...switchHandlers(),
  } as Required<Handlers>;
}

beforeEach(() => {
  browser = browserWithTab();
  fake.browser = browser;
  start();
});

describe('the popup', () => {
  beforeEach(() => {
    browser.tabs.get.mockResolvedValue({ id: 7, url: TAB_URL, incognito: false });
  });

  /** The content scripts of these frames answer, each with the names it has found. */
  function answerWith(named: Record<number, readonly PageEntity[]>): void {
    browser.tabs.sendMessage.mockImplementation(async (_tab, message, options) => {
      const { backstory } = message as { backstory: string };
      const entities = named[(options as { frameId: number }).frameId];
      if (!entities) throw new Error('Could not establish connection. Receiving end does not exist.');
      return ok(backstory === 'page.facts' ? PAGE.facts : entities);
    });
  }

  test('lists the names of the page and of its frames, with what came next', async () => {
    await createMarkedFrames().add(7, 2);
    start();
    answerWith({ 0: PAGE.entities, 2: [{ id: 'bo', count: 4, inTitle: false }] });
    const page = await handlers['popup.page']({ tabId: 7 }, popup);
    expect(page).toMatchObject({
      ok: true,
      value: {
        switches: {
          host: 'news.example',
          siteOff: false,
          everywhereOff: false,
          pausedUntil: null,
          marks: 'first',
          silent: [],
        },
        content: {
          kind: 'names',
          pageDate: { edtf: '2023-03-13' },
          nextCount: 1,
          entities: [
            { entity: { id: 'bo' }, count: 5, headline: { side: 'before' } },
            { entity: { id: 'ada' }, count: 3, headline: { side: 'next', date: '2023-03-20/2023-03-22' } },
          ],
        },
      },
    });
  });

  test('says where the page lets no card open, until one does', async () => {
    answerWith({ 0: PAGE.entities });
    const isCardless = async () => {
      const page = await handlers['popup.page']({ tabId: 7 }, popup);
      return page.ok && 'isCardless' in page.value.content;
    };
    await handlers['card.announce']({ nonce: NONCE }, host);
    expect(await isCardless()).toBe(false);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    await handlers['card.forget']({ nonce: NONCE }, host);
    start();
    expect(await isCardless()).toBe(true);
    const other = NONCE.replaceAll('0', 'a');
    await handlers['card.announce']({ nonce: other }, host);
    await handlers['card.hello']({ nonce: other }, frame);
    expect(await isCardless()).toBe(false);
  });

  test('says where nothing can be read, where nothing is known, and where it is off', async () => {
    const contentOf = async () => {
      const page = await handlers['popup.page']({ tabId: 7 }, popup);
      return page.ok && page.value.content;
    };
    browser.tabs.sendMessage.mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    expect(await contentOf()).toEqual({ kind: 'off', why: 'not-loaded' });
    browser.tabs.get.mockResolvedValueOnce({ id: 7, url: 'chrome://settings' });
    expect(await contentOf()).toEqual({ kind: 'off', why: 'unreachable' });
    answerWith({ 0: [] });
    expect(await contentOf()).toEqual({ kind: 'no-names' });
    await handlers['switch.site']({ host: 'news.example', off: true, tabId: 7 }, popup);
    expect(await contentOf()).toEqual({ kind: 'off', why: 'site' });
    await handlers['switch.everywhere']({ off: true }, popup);
    expect(await contentOf()).toEqual({ kind: 'off', why: 'everywhere' });
    await handlers['switch.everywhere']({ off: false }, popup);
    await handlers['switch.site']({ host: 'news.example', off: false, tabId: 7 }, popup);
    expect(await contentOf()).toEqual({ kind: 'no-names' });
  });

  test('finds by people and time, and says what it understood', async () => {
    const found = await handlers.search({ query: 'ada amsel march 2023' }, popup);
    expect(found).toMatchObject({
      value: {
        chips: [
          { kind: 'entity', value: 'Ada Amsel' },
          { kind: 'date', value: '2023-03' },
        ],
        eventCount: 1,
      },
    });
    expect(found.ok && found.value.events.map(({ event }) => event.id)).toEqual(['meeting']);
  });

  test('answers a question with the event, and with all that fits it', async () => {
    const page = { date: '2023-03-25', people: ['ada', 'bo'] };
    const query = 'how often did they meet before this article?';
    expect(await handlers.search({ query, page }, popup)).toMatchObject({
      value: {
        answer: {
          asks: 'count',
          people: [{ name: 'Ada Amsel' }, { name: 'Bo Birk' }],
          dates: ['../2023-03-24'],
          event: { id: 'meeting' },
          count: 1,
        },
      },
    });
    expect(await handlers['search.answer']({ query, page }, popup)).toMatchObject({
      value: { entries: [{ kind: 'occasion', occasion: { number: 1, event: { id: 'meeting' } } }] },
    });
    expect(await handlers['search.answer']({ query: 'ada' }, popup)).toMatchObject({ ok: false });
  });

  test('opens an event, an article with all that it reports, and says where one is gone', async () => {
    expect(await handlers['popup.event']({ event: 'call' }, popup)).toMatchObject({ value: { id: 'call' } });
    const article = await handlers['popup.article']({ article: 'blog' }, popup);
    expect(article.ok && article.value.events.map(({ id }) => id)).toEqual(['meeting', 'call', 'vow']);
    for (const gone of [
      await handlers['popup.event']({ event: 'no' }, popup),
      await handlers['popup.article']({ article: 'no' }, popup),
    ])
      expect(gone).toEqual(fail('Backstory does not have this any more.'));
  });
});

import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sender } from '../../src/messaging/sender.ts';
import type { Handlers } from '../../src/messaging/serve.ts';
import { toBackground } from '../../src/messaging/to-background.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import { fail, ok } from '../../src/model/result.ts';
import { pageOf } from '../../src/model/site.ts';
import { browserWithTab, frame, host, NONCE, popup } from './reading-tab.ts';
import { ask, openSmallWorld } from './small-world.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { cardHandlers } = await import('../../src/service/card.ts');
const { createCardlessTabs } = await import('../../src/service/cardless-tabs.ts');
const { readSettings } = await import('../../src/platform/settings.ts');
const { createMarkedFrames } = await import('../../src/service/marked-frames.ts');
const { createPairings } = await import('../../src/service/pairing.ts');
const { switchHandlers } = await import('../../src/service/switches.ts');

const thief: Sender = { kind: 'card', tabId: 7, frameId: 4 };
const REFUSED = fail('This card belongs to another page.');

let browser: ReturnType<typeof browserWithTab>;
let handlers: Required<Handlers>;

/** A background that has just started, with whatever the session still holds. */
function start(): void {
  const knowledge = async () => openSmallWorld();
  handlers = {
    ...cardHandlers(createPairings(), createCardlessTabs(), knowledge),
    ...switchHandlers(),
  } as Required<Handlers>;
}

beforeEach(() => {
  browser = browserWithTab();
  fake.browser = browser;
  start();
});

describe('a card and its frame', () => {
  test('the frame gets with its hello what was asked for before', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.show']({ nonce: NONCE, ask: ask({ by: 'keyboard' }) }, host);
    expect(await handlers['card.hello']({ nonce: NONCE }, frame)).toMatchObject({
      ok: true,
      value: { by: 'keyboard', turn: 1, card: { subject: { entity: { id: 'ada' } } } },
    });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  test('a frame that was there first is sent each card', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    expect(await handlers['card.hello']({ nonce: NONCE }, frame)).toEqual(ok(null));
    await handlers['card.show']({ nonce: NONCE, ask: ask({ candidates: ['bo'], turn: 2 }) }, host);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      {
        backstory: 'card.present',
        request: expect.objectContaining({
          nonce: NONCE,
          turn: 2,
          card: expect.objectContaining({ subject: expect.objectContaining({ kind: 'entity' }) }),
        }),
      },
      { frameId: 3 },
    );
  });

  test('a hello that comes before its announcement waits for it', async () => {
    const hello = handlers['card.hello']({ nonce: NONCE }, frame);
    await handlers['card.announce']({ nonce: NONCE }, host);
    expect(await hello).toEqual(ok(null));
  });

  test('announcement and hello at once, in a background that is just starting, lose nothing', async () => {
    await Promise.all([
      handlers['card.announce']({ nonce: NONCE }, host),
      handlers['card.hello']({ nonce: NONCE }, frame),
      handlers['card.show']({ nonce: NONCE, ask: ask() }, host),
    ]);
    expect(await handlers['card.hello']({ nonce: NONCE }, frame)).toMatchObject({ value: { turn: 1 } });
    expect(await handlers['card.timeline']({ nonce: NONCE, entity: 'bo' }, frame)).toMatchObject({
      ok: true,
    });
  });

  test('a nonce serves once: no other frame, tab or script gets anything for it', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    expect(await handlers['card.hello']({ nonce: NONCE }, thief)).toEqual(REFUSED);
    expect(await handlers['card.hello']({ nonce: NONCE }, { ...frame, tabId: 8 })).toEqual(REFUSED);
    expect(await handlers['card.timeline']({ nonce: NONCE, entity: 'ada' }, thief)).toEqual(REFUSED);
    expect(await handlers['card.show']({ nonce: NONCE, ask: ask() }, { ...host, frameId: 9 })).toEqual(
      REFUSED,
    );
    expect(await handlers['card.announce']({ nonce: NONCE }, { ...host, tabId: 8 })).toEqual(REFUSED);
  });

  test('an ask that arrives after a newer one is dropped, and does not take the frame back', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    await handlers['card.show']({ nonce: NONCE, ask: ask({ candidates: ['bo'], turn: 2 }) }, host);
    expect(await handlers['card.show']({ nonce: NONCE, ask: ask({ turn: 1 }) }, host)).toEqual(ok(null));
    expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(1);
    expect(await handlers['card.hello']({ nonce: NONCE }, frame)).toMatchObject({
      value: { turn: 2, card: { subject: { entity: { id: 'bo' } } } },
    });
  });

  test('of a date a page may ask whether anything is known, of a name it may not', async () => {
    const { page } = ask();
    const dated = { ...NO_PASSAGE, text: 'They met in March 2023.', dateAt: 12 };
    expect(await handlers['card.knowsDate']({ page, passage: dated }, host)).toEqual(ok('March 2023'));
    const numbered = { ...NO_PASSAGE, text: 'They sold 2023 of them.', dateAt: 15 };
    expect(await handlers['card.knowsDate']({ page, passage: numbered }, host)).toMatchObject({ ok: false });
    const { request } = toBackground['card.knowsDate'];
    expect(v.is(request, { page, passage: dated })).toBe(true);
    expect(v.is(request, { page, passage: NO_PASSAGE, candidates: ['ada'] })).toBe(false);
  });

  test('a card page that nobody announced stays blank', async () => {
    vi.useFakeTimers();
    const hello = handlers['card.hello']({ nonce: NONCE }, frame);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await hello).toEqual(REFUSED);
    vi.useRealTimers();
  });

  test('the background may die between any two messages', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    start();
    await handlers['card.hello']({ nonce: NONCE }, frame);
    start();
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(1);
    start();
    expect(await handlers['card.choose']({ nonce: NONCE, entity: 'bo' }, frame)).toMatchObject({
      value: { subject: { entity: { id: 'bo' } } },
    });
  });

  test('"not this person" is kept for the page or its site, heard of in the popup, and taken back', async () => {
    const onPage = { ...host, url: 'https://news.example:8080/story?id=1#top' };
    await handlers['card.announce']({ nonce: NONCE }, onPage);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, onPage);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    const silence = (on: 'page' | 'site', isSilent: boolean) =>
      handlers['card.silence']({ nonce: NONCE, entities: ['ada'], on, isSilent }, frame);
    const silent = async () => (await readSettings()).silent;
    expect(await silence('page', true)).toEqual(ok(null));
    expect(await silence('site', true)).toEqual(ok(null));
    const onSite = { entity: 'ada', where: 'news.example' };
    expect(await silent()).toEqual([{ entity: 'ada', where: pageOf(onPage.url) }, onSite]);
    expect(JSON.stringify([...browser.storage.local.data]), 'no address').not.toContain('story');
    await silence('page', false);
    expect(await silent()).toEqual([onSite]);
    await handlers['switch.heard'](onSite, popup);
    expect(await silent()).toEqual([]);
  });

  test('nothing of a private window reaches the disk, and the card and the popup say so', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    browser.tabs.get.mockResolvedValue({ id: 7, incognito: true });
    const hidden: Sender = { ...frame, isPrivate: true };
    const silence = { nonce: NONCE, entities: ['ada'], isSilent: true };
    for (const refused of [
      await handlers['card.silence']({ ...silence, on: 'page' }, hidden),
      await handlers['card.silence']({ ...silence, on: 'site' }, hidden),
      await handlers['card.hideSite']({ nonce: NONCE, isHidden: true }, hidden),
      await handlers['switch.site']({ host: 'news.example', off: true, tabId: 7 }, popup),
    ])
      expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('private window') });
    expect(browser.storage.local.data.size).toBe(0);
  });

  test('what the frame tells its host arrives there, and the answer comes back', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    browser.tabs.sendMessage.mockResolvedValue(fail('covered'));
    expect(await handlers['card.tellHost']({ nonce: NONCE, command: { kind: 'pin' } }, frame)).toEqual(
      fail('covered'),
    );
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { backstory: 'host.command', request: { nonce: NONCE, command: { kind: 'pin' } } },
      { frameId: 0 },
    );
  });

  test('a card that is forgotten is gone', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.forget']({ nonce: NONCE }, { ...host, frameId: 5 });
    expect(await handlers['card.show']({ nonce: NONCE, ask: ask() }, host)).toEqual(ok(null));
    await handlers['card.forget']({ nonce: NONCE }, host);
    expect(await handlers['card.show']({ nonce: NONCE, ask: ask() }, host)).toEqual(REFUSED);
  });

  test('a session that lasts for weeks keeps the newest cards alone', async () => {
    const nonces = Array.from({ length: 70 }, (_, index) => index.toString(16).padStart(32, '0'));
    browser.tabs.query.mockResolvedValue(nonces.map((_, id) => ({ id })));
    for (const [tabId, nonce] of nonces.entries())
      await handlers['card.announce']({ nonce }, { ...host, tabId });
    expect(browser.storage.session.data.get('cards')).toHaveLength(64);
    expect(await handlers['card.show']({ nonce: nonces[0] ?? '', ask: ask() }, host)).toEqual(REFUSED);
  });

  test('a page of a hundred frames turns no other card out', async () => {
    await handlers['card.announce']({ nonce: NONCE }, { ...host, tabId: 8 });
    for (let frameId = 0; frameId < 100; frameId++)
      await handlers['card.announce'](
        { nonce: frameId.toString(16).padStart(32, 'f') },
        { ...host, frameId },
      );
    expect(await handlers['card.show']({ nonce: NONCE, ask: ask() }, { ...host, tabId: 8 })).toEqual(
      ok(null),
    );
    expect(browser.storage.session.data.get('cards')).toHaveLength(9);
  });

  test('a pinned card is still its own after cards of nine other frames of its page, and so is the last of them', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    await handlers['card.tellHost']({ nonce: NONCE, command: { kind: 'pin' } }, frame);
    const pinned = browser.storage.session.data.get('cards') as { nonce: string }[];
    const of = (frameId: number) => ({ nonce: frameId.toString(16).padStart(32, 'f') });
    for (let frameId = 10; frameId < 19; frameId++)
      await handlers['card.announce'](of(frameId), { ...host, frameId });
    expect(await handlers['card.tellHost']({ nonce: NONCE, command: { kind: 'close' } }, frame)).toEqual(
      ok(null),
    );
    // However many are pinned, a new one comes in.
    const eight = Array.from({ length: 8 }, (_, at) => ({ ...pinned[0], nonce: of(30 + at).nonce }));
    await browser.storage.session.set({ cards: eight });
    start();
    await handlers['card.announce'](of(40), { ...host, frameId: 40 });
    expect(await handlers['card.show']({ ...of(40), ask: ask() }, { ...host, frameId: 40 })).toEqual(
      ok(null),
    );
  });

  test.each([['garbage'], [[null, 1]], [[{ nonce: NONCE, tabId: 7 }]]])(
    'what is not in order in session storage is as good as nothing: %#',
    async (cards) => {
      await browser.storage.session.set({ cards, marked: [1, 2] });
      start();
      expect(await handlers['card.announce']({ nonce: NONCE }, host)).toEqual(ok(null));
      expect(await createMarkedFrames().of(7)).toEqual([0]);
    },
  );

  test('nothing is kept of a page that has another card, nor of a tab that was closed', async () => {
    const other = NONCE.replaceAll('0', 'a');
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.announce']({ nonce: other }, { ...host, tabId: 8 });
    browser.tabs.query.mockResolvedValue([{ id: 7 }]);
    const next = NONCE.replaceAll('1', 'b');
    await handlers['card.announce']({ nonce: next }, host);
    expect(browser.storage.session.data.get('cards')).toEqual([expect.objectContaining({ nonce: next })]);
  });

  test('pages that fill the quota cost no card', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    const set = vi
      .spyOn(browser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
    expect(await handlers['card.show']({ nonce: NONCE, ask: ask() }, host)).toEqual(ok(null));
    expect(set.mock.calls.filter(([items]) => 'cards' in items)).toHaveLength(2);
  });

  test('it switches off the site of its own page, whatever the page says it is, and on again', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    expect(await handlers['card.hideSite']({ nonce: NONCE, isHidden: true }, thief)).toEqual(REFUSED);
    expect(await handlers['card.hideSite']({ nonce: NONCE, isHidden: true }, frame)).toEqual(ok(null));
    expect(browser.storage.local.data.get('settings')).toMatchObject({ sitesOff: ['news.example'] });
    expect(await handlers['card.hideSite']({ nonce: NONCE, isHidden: false }, frame)).toEqual(ok(null));
    expect(browser.storage.local.data.get('settings')).toMatchObject({ sitesOff: [] });
  });

  test('it writes nothing that its content script does not vouch for: a page may have shown the card itself', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    const writes = [
      () => handlers['card.hideSite']({ nonce: NONCE, isHidden: true }, frame),
      () => handlers['card.silence']({ nonce: NONCE, entities: ['ada'], on: 'page', isSilent: true }, frame),
    ];
    browser.tabs.sendMessage.mockResolvedValue(fail('not seen'));
    for (const write of writes) expect(await write()).toEqual(fail('not seen'));
    browser.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    for (const write of writes) expect(await write()).toMatchObject({ ok: false });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { backstory: 'host.vouch', request: { nonce: NONCE, write: 'hide' } },
      { frameId: 0 },
    );
    expect(browser.storage.local.data.size).toBe(0);
  });

  test('a switch that could not be written is told to the card, which does not wait for it any longer', async () => {
    await handlers['card.announce']({ nonce: NONCE }, host);
    await handlers['card.show']({ nonce: NONCE, ask: ask() }, host);
    await handlers['card.hello']({ nonce: NONCE }, frame);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('The disk is full.'));
    expect(await handlers['card.hideSite']({ nonce: NONCE, isHidden: true }, frame)).toMatchObject({
      ok: false,
    });
    expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(
      7,
      { backstory: 'host.command', request: { nonce: NONCE, command: { kind: 'unwritten' } } },
      { frameId: 0 },
    );
  });

  test('every message may come twice: a lost answer makes it come again', async () => {
    const twice = async (say: () => unknown) => [await say(), await say()];
    for (const [first, second] of [
      await twice(() => handlers['card.announce']({ nonce: NONCE }, host)),
      await twice(() => handlers['card.show']({ nonce: NONCE, ask: ask() }, host)),
      await twice(() => handlers['card.hello']({ nonce: NONCE }, frame)),
      await twice(() => handlers['card.hideSite']({ nonce: NONCE, isHidden: true }, frame)),
      await twice(() => handlers['card.forget']({ nonce: NONCE }, host)),
    ])
      expect(second).toEqual(first);
    expect(browser.storage.local.data.get('settings')).toMatchObject({ sitesOff: ['news.example'] });
  });
});

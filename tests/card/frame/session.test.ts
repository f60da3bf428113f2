import { describe, expect, test, vi } from 'vitest';
import { type CardSession, nonceOf, openSession } from '../../../src/card/frame/session.ts';
import type { Envelope } from '../../../src/messaging/deliver.ts';
import { fail, ok, type Result } from '../../../src/model/result.ts';
import { browser } from '../../ui/browser-double.ts';
import * as samples from '../sample-cards.ts';

const NONCE = '0123456789abcdef0123456789abcdef';

/** The background of these tests: what it was sent, and what it answers. */
const background = {
  sent: [] as Envelope[],
  answers: {} as Record<string, () => unknown>,
  listeners: [] as ((message: unknown, from: object, respond: (reply: unknown) => void) => unknown)[],
};

vi.stubGlobal('chrome', {
  i18n: browser.i18n,
  runtime: {
    id: 'backstory',
    getURL: () => 'moz-extension://here/',
    sendMessage: async (envelope: Envelope) => {
      background.sent.push(envelope);
      return (await background.answers[envelope.backstory]?.()) ?? ok(null);
    },
    onMessage: {
      addListener: (listener: never) => background.listeners.push(listener),
      removeListener: () => {},
    },
  },
});

/** Takes the card out of its frame. */
const leave = vi.fn();

const presentation = { card: samples.richCard, by: 'pointer' as const, turn: 4 };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A session whose hello got this answer. */
async function open(hello: Result<unknown>, isSure = true): Promise<CardSession> {
  background.sent = [];
  background.listeners = [];
  background.answers = { 'card.hello': () => hello };
  const guard = { isClickSure: () => (isSure ? ok(null) : fail('Covered.')) };
  const session = openSession(NONCE, guard, new AbortController().signal, leave);
  await settled();
  return session;
}

/** What the frame answers to a card that the background pushes. */
const push = (request: object): Promise<unknown> =>
  new Promise((respond) =>
    background.listeners[0]?.({ backstory: 'card.present', request }, { url: undefined }, respond),
  );
const sentNames = (): string[] => background.sent.map(({ backstory }) => backstory);

describe('a card frame', () => {
  test.each([
    [`#${NONCE}`, NONCE],
    ['', undefined],
    ['#', undefined],
    [`#${NONCE}0`, undefined],
    ['#ABCDEF', undefined],
  ])('takes its nonce from "%s" only where it is one', (hash, nonce) => {
    expect(nonceOf(hash)).toBe(nonce);
  });

  test('shows the card that its hello brought', async () => {
    expect((await open(ok(presentation))).screen.value).toMatchObject({ kind: 'card', turn: 4 });
  });

  test.each([
    ['nothing was asked for yet', ok(null)],
    ['the nonce is not its own', fail('This card belongs to another page.')],
  ])('stays blank where %s', async (_, hello) => {
    expect((await open(hello)).screen.value).toEqual({ kind: 'blank' });
  });

  test('shows what is pushed to its nonce, nothing that is meant for another', async () => {
    const session = await open(ok(null));
    await push({ nonce: 'f'.repeat(32), ...presentation });
    expect(session.screen.value.kind).toBe('blank');
    await push({ nonce: NONCE, ...presentation });
    expect(session.screen.value).toMatchObject({ kind: 'card', turn: 4 });
  });

  test('tells its host the height with the turn that was drawn', async () => {
    const session = await open(ok(presentation));
    session.drawn(321);
    expect(background.sent.at(-1)).toMatchObject({
      backstory: 'card.tellHost',
      request: { nonce: NONCE, command: { kind: 'resize', height: 321, turn: 4 } },
    });
  });

  test('asks for somebody else and shows the answer, or the sentence that came instead', async () => {
    const session = await open(ok(presentation));
    background.answers['card.choose'] = () => ok(samples.oddCard);
    session.choose('omar-reyes');
    await settled();
    expect(session.screen.value).toMatchObject({ card: samples.oddCard });
    background.answers['card.timeline'] = () => fail('Gone.');
    session.listAll();
    await settled();
    expect(session.screen.value).toMatchObject({ card: samples.oddCard, failure: 'Gone.' });
  });
});

test('a filter fetches the whole timeline once', async () => {
  const session = await open(ok(presentation));
  background.answers['card.timeline'] = () => ok({ entity: samples.envoy, events: [samples.summit] });
  session.filterBy('omar-reyes');
  await settled();
  session.filterBy('lena');
  await settled();
  expect(session.screen.value).toMatchObject({ list: { kind: 'all' }, withOnly: ['omar-reyes', 'lena'] });
  expect(sentNames().filter((name) => name === 'card.timeline')).toHaveLength(1);
});

test('what two names share that stand together is there without being fetched, a third is asked for', async () => {
  background.answers['card.timeline'] = () => ok({ entity: samples.envoy, events: [samples.summit] });
  const together = { companions: ['omar-reyes'], after: [samples.summit], before: [], strongest: ['summit'] };
  const session = await open(ok({ ...presentation, card: { ...presentation.card, together } }));
  session.filterBy('omar-reyes');
  session.filterBy('omar-reyes');
  await settled();
  expect(sentNames()).not.toContain('card.timeline');
  session.filterBy('lena');
  await settled();
  expect(session.screen.value).toMatchObject({ list: { kind: 'all' }, withOnly: ['omar-reyes', 'lena'] });
});

test('a name is silent on the card that was asked, not on the next one that is shown meanwhile', async () => {
  const session = await open(ok(presentation));
  session.silence('page', true);
  await settled();
  expect(session.screen.value).toMatchObject({ silence: { on: 'page' } });
  session.silence('page', false);
  await push({ nonce: NONCE, ...presentation, turn: 5 });
  session.dispatch({ kind: 'silencing', silence: 'asking' });
  await settled();
  expect(session.screen.value).toMatchObject({ turn: 5, silence: 'asking' });
});

describe('its close button', () => {
  test('tells the host', async () => {
    const session = await open(ok(presentation));
    session.close();
    await settled();
    expect(background.sent.at(-1)?.request).toEqual({ nonce: NONCE, command: { kind: 'close' } });
    expect(leave).not.toHaveBeenCalled();
  });

  test('leaves the frame where nobody knows any more whose card it is', async () => {
    const session = await open(ok(presentation));
    background.answers['card.tellHost'] = () => fail('This card belongs to another page.');
    session.close();
    await settled();
    expect(leave).toHaveBeenCalledOnce();
  });
});

describe('"Hide on this site"', () => {
  test('switches the site off by one click and says so; takes it back, and closes then', async () => {
    const session = await open(ok(presentation));
    const writes = () =>
      background.sent.filter(({ backstory }) => backstory === 'card.hideSite').map(({ request }) => request);
    session.hideHere(true);
    await settled();
    expect(writes()).toEqual([{ nonce: NONCE, isHidden: true }]);
    expect(session.screen.value).toMatchObject({ isSiteOff: true });
    expect(sentNames()).not.toContain('card.tellHost');
    session.hideHere(false);
    await settled();
    expect(writes()[1]).toEqual({ nonce: NONCE, isHidden: false });
    expect(background.sent.at(-1)?.request).toMatchObject({ command: { kind: 'close' } });
  });

  test('does nothing but say so where the click may have been stolen', async () => {
    const session = await open(ok(presentation), false);
    session.hideHere(true);
    await settled();
    expect(sentNames()).not.toContain('card.hideSite');
    expect(session.screen.value).toMatchObject({ failure: 'Covered.' });
  });
});

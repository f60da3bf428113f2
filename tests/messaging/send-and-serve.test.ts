import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { UNREACHABLE } from '../../src/messaging/faults.ts';
import { senderOf } from '../../src/messaging/sender.ts';
import { toBackground } from '../../src/messaging/to-background.ts';
import { fail, ok } from '../../src/model/result.ts';
import type { Runtime } from '../../src/platform/browser.ts';
import { createFakeBrowser, ORIGIN } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { send, sendToTab } = await import('../../src/messaging/send.ts');
const { serve } = await import('../../src/messaging/serve.ts');

let browser: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  browser = createFakeBrowser();
  fake.browser = browser;
});

const LOST = new Error('Could not establish connection. Receiving end does not exist.');

describe('sending', () => {
  test('gives the reply', async () => {
    browser.runtime.sendMessage.mockResolvedValue(ok(null));
    expect(await send('switch.everywhere', { off: true })).toEqual(ok(null));
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
      backstory: 'switch.everywhere',
      request: { off: true },
    });
  });

  test.each([
    LOST.message,
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response, but the message channel closed before it was received.',
    'Invalid tab ID: 7',
  ])('what was lost costs one retry: %s', async (said) => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error(said)).mockResolvedValueOnce(ok(null));
    expect(await send('page.named', { markedIn: [] })).toEqual(ok(null));
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('so it does where the error is of another global, as in a frame of the extension in Firefox', async () => {
    const foreign: unknown = runInNewContext('new Error(said)', { said: LOST.message });
    browser.runtime.sendMessage.mockRejectedValueOnce(foreign).mockResolvedValue(ok(null));
    expect(await send('switch.everywhere', { off: true })).toEqual(ok(null));
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('a second loss is told in a sentence', async () => {
    browser.runtime.sendMessage.mockRejectedValue(LOST);
    expect(await send('page.named', { markedIn: [] })).toEqual(fail(UNREACHABLE));
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('no answer at all is a loss', async () => {
    browser.runtime.sendMessage.mockResolvedValue(undefined);
    expect(await send('page.named', { markedIn: [] })).toEqual(fail(UNREACHABLE));
  });

  test('a tab that was closed meanwhile is a failure and no fault', async () => {
    const log = vi.spyOn(console, 'error');
    browser.tabs.sendMessage.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await sendToTab({ tabId: 7 }, 'page.openNext', { goesOn: true })).toEqual(fail(UNREACHABLE));
    expect(log).not.toHaveBeenCalled();
  });

  test('a script whose extension is gone fails without a retry and without a word on the console', async () => {
    const log = vi.spyOn(console, 'error');
    browser.runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await send('page.named', { markedIn: [] })).toEqual(fail(UNREACHABLE));
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
    expect(log).not.toHaveBeenCalled();
  });

  test('reaches one frame of a tab', async () => {
    browser.tabs.sendMessage.mockResolvedValue(ok(true));
    expect(await sendToTab({ tabId: 7, frameId: 2 }, 'page.openNext', { goesOn: true })).toEqual(ok(true));
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { backstory: 'page.openNext', request: { goesOn: true } },
      { frameId: 2 },
    );
  });
});

const CONTENT = { id: 'x', url: 'https://news.example/story', tab: { id: 7 }, frameId: 0 };
const CARD = { id: 'x', url: `${ORIGIN}/card.html#00`, tab: { id: 7 }, frameId: 3 };
const POPUP = { id: 'x', url: `${ORIGIN}/popup.html` };

async function deliver(message: unknown, from: object): Promise<unknown> {
  const [listener] = browser.runtime.onMessage.listeners as Set<(m: unknown, f: object) => unknown>;
  return listener?.(message, from);
}

describe('serving', () => {
  test.each([
    [POPUP, true],
    [CARD, false],
    [CONTENT, false],
    [{ id: 'x', url: `${ORIGIN}/other.html`, tab: { id: 7 } }, false],
    [{ id: 'x', url: 'https://evil.example/card.html', tab: { id: 7 } }, false],
    [{ id: 'x', tab: { id: 7 } }, false],
  ])('a switch for any site is taken from the popup alone: %#', async (from, taken) => {
    const handler = vi.fn(() => ok(null));
    serve(new AbortController().signal, toBackground, { 'switch.site': handler });
    const reply = await deliver(
      { backstory: 'switch.site', request: { host: 'a.example', off: true, tabId: 7 } },
      from,
    );
    expect(reply).toMatchObject({ ok: taken });
    expect(handler).toHaveBeenCalledTimes(taken ? 1 : 0);
  });

  test.each([
    [{ host: '', off: true }],
    [{ host: 'a.example', off: 'yes' }],
    [{ host: 'x'.repeat(301), off: true }],
    [null],
    ['a.example'],
  ])('a request out of shape is refused before it reaches anything: %#', async (request) => {
    const handler = vi.fn(() => ok(null));
    serve(new AbortController().signal, toBackground, { 'switch.site': handler });
    expect(await deliver({ backstory: 'switch.site', request }, POPUP)).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([[{ backstory: 'no.such' }], [{ type: 'wxt:reload' }], ['text'], [null]])(
    'what is not ours, or not for this context, is left to others: %#',
    async (message) => {
      serve(new AbortController().signal, toBackground, {});
      expect(await deliver(message, POPUP)).toBeUndefined();
      expect(await deliver({ backstory: 'search', request: { query: '' } }, POPUP)).toBeUndefined();
    },
  );

  test('a bug in a handler is reported once and answered with a sentence', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    serve(new AbortController().signal, toBackground, {
      search: () => {
        throw new Error('a bug');
      },
    });
    const reply = await deliver({ backstory: 'search', request: { query: 'xi' } }, POPUP);
    expect(reply).toMatchObject({ ok: false, error: expect.stringContaining('Something went wrong') });
    expect(log).toHaveBeenCalledTimes(1);
  });

  test('nothing is heard after the end', () => {
    const ending = new AbortController();
    serve(ending.signal, toBackground, {});
    ending.abort();
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
  });
});

test.each([
  [CONTENT, 'content'],
  [CARD, 'card'],
  [POPUP, 'popup'],
  [{ id: 'x', url: `${ORIGIN}/library.html`, tab: { id: 9 } }, 'library'],
  [{ id: 'x' }, 'background'],
  [{ id: 'x', url: `${ORIGIN}/background.js` }, 'background'],
  [{ id: 'x', url: `${ORIGIN}/_generated_background_page.html` }, 'background'],
  [{ id: 'x', url: `${ORIGIN}/other.html` }, 'unknown'],
  [{ id: 'x', url: 'about:blank', tab: { id: 9 }, frameId: 4 }, 'content'],
])('who sends: %#', (from, kind) => {
  // Of the tab only its id is read.
  expect(senderOf(from as Runtime.MessageSender, `${ORIGIN}/`).kind).toBe(kind);
});

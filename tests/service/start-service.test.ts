import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ok } from '../../src/model/result.ts';
import { createFakeBrowser } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { startService } = await import('../../src/service/start-service.ts');

let browser: ReturnType<typeof createFakeBrowser>;

/** What a content script of a frame sends, as it arrives. */
async function hear(frameId: number, ...markedIn: string[]): Promise<unknown> {
  const [listener] = browser.runtime.onMessage.listeners as Set<(message: unknown, from: object) => unknown>;
  return listener?.(
    { backstory: 'page.named', request: { markedIn } },
    { id: 'backstory', url: 'https://news.example/', tab: { id: 7 }, frameId },
  );
}

async function fire(
  event: ReturnType<typeof createFakeBrowser>['runtime']['onInstalled'],
  ...with_: unknown[]
) {
  for (const listener of event.listeners) (listener as (...all: unknown[]) => void)(...with_);
  await vi.waitFor(() => undefined);
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  browser = createFakeBrowser();
  fake.browser = browser;
  browser.tabs.sendMessage.mockResolvedValue(ok(false));
  startService(new AbortController().signal, {
    markStyle: (elements) => `the style of ${elements}`,
    dateLabel: (edtf) => edtf,
  });
});

describe('a frame that names somebody', () => {
  test('gets the style where something is marked, which pages cannot see', async () => {
    expect(await hear(3, 'p', 'b')).toEqual(ok(null));
    const target = { tabId: 7, frameIds: [3] };
    expect(browser.scripting.insertCSS).toHaveBeenCalledWith({
      target,
      css: 'the style of p,b',
      origin: 'USER',
    });
  });

  test('gets the script that answers', async () => {
    expect(await hear(3)).toEqual(ok(null));
    const target = { tabId: 7, frameIds: [3] };
    expect(browser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target, files: ['/hover.js'] }),
    );
  });

  test('has the knowledge base opened, so that the first card need not wait for it', async () => {
    const fetched = vi.fn().mockRejectedValue(new Error('There is none in this test.'));
    vi.stubGlobal('fetch', fetched);
    await hear(3);
    expect(fetched).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  test('that has gone meanwhile is a failure, so that the page asks again, and no fault', async () => {
    const log = vi.spyOn(console, 'error');
    browser.scripting.executeScript.mockRejectedValue(new Error('Frame with ID 3 was removed.'));
    expect(await hear(3)).toMatchObject({ ok: false });
    expect(log).not.toHaveBeenCalled();
  });
});

describe('pages that were open before', () => {
  const tabs = [{ id: 1 }, { id: 2, discarded: true }, { id: 3 }];

  test.each(['install', 'update'])('are read after an %s, but those that sleep', async (reason) => {
    browser.tabs.query.mockResolvedValue(tabs);
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('This page cannot be scripted.'));
    await fire(browser.runtime.onInstalled, { reason });
    expect(browser.scripting.executeScript.mock.calls.map(([injection]) => injection)).toEqual(
      [1, 3].map((tabId) => ({ target: { tabId, allFrames: true }, files: ['/page.js'] })),
    );
  });

  test('have their script already where only the browser is new', async () => {
    await fire(browser.runtime.onInstalled, { reason: 'browser_update' });
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });
});

describe('the shortcut', () => {
  test('opens the next name in the frames of the tab', async () => {
    await hear(5);
    browser.tabs.sendMessage.mockResolvedValue(ok('opened'));
    await fire(browser.commands.onCommand, 'open-card', { id: 7 });
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledTimes(1));
    expect(browser.tabs.sendMessage.mock.calls[0]?.[1]).toMatchObject({ backstory: 'page.openNext' });
  });

  test.each([
    [ok('ended'), 'shortcut_none_in_view'],
    [undefined, 'shortcut_none_on_page'],
  ])('says at the button why it opened nothing, for a while: %#', async (answer, reason) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    browser.tabs.sendMessage.mockResolvedValue(answer);
    for (const listener of browser.commands.onCommand.listeners)
      (listener as (...all: unknown[]) => void)('open-card', { id: 7 });
    await vi.waitFor(() =>
      expect(browser.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: reason }),
    );
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '0' });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    browser.tabs.get.mockResolvedValue({ id: 7, url: 'https://news.example/' });
    vi.runAllTimers();
    await vi.waitFor(() =>
      expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' }),
    );
    vi.useRealTimers();
  });

  test('says nothing where it opened a card', async () => {
    browser.tabs.sendMessage.mockResolvedValue(ok('opened'));
    await fire(browser.commands.onCommand, 'open-card', { id: 7 });
    expect(browser.action.setTitle).not.toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }));
  });

  test("is nobody else's", async () => {
    await fire(browser.commands.onCommand, 'another', { id: 7 });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { showAtStart, switchHandlers } = await import('../../src/service/switches.ts');
const { whyUnread } = await import('../../src/service/why-unread.ts');

let browser: ReturnType<typeof createFakeBrowser>;
const handlers = switchHandlers();
const popup = { kind: 'popup' } as const;

beforeEach(() => {
  browser = createFakeBrowser();
  fake.browser = browser;
  browser.tabs.query.mockResolvedValue([
    { id: 1, url: 'https://off.example/a' },
    { id: 2, url: 'https://on.example/' },
  ]);
});

/** What the buttons say: the last word for each tab, and for all of them under "all". */
const said = () =>
  Object.fromEntries(
    browser.action.setTitle.mock.calls.map(([what]) => {
      const { tabId = 'all', title } = what as { tabId?: number; title: string };
      return [tabId, title];
    }),
  );

describe('the toolbar button', () => {
  test('says on which tabs a site is off, and is silent again once it is on', async () => {
    await handlers['switch.site']?.({ host: 'off.example', off: true, tabId: 1 }, popup);
    expect(said()).toEqual({ all: 'extension_name', 1: 'button_off_site', 2: 'extension_name' });
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 1, text: 'off' });
    await handlers['switch.site']?.({ host: 'off.example', off: false, tabId: 1 }, popup);
    expect(said()[1]).toBe('extension_name');
  });

  test('says that all is off, and that a pause has begun and ended', async () => {
    await handlers['switch.everywhere']?.({ off: true }, popup);
    expect(said()).toEqual({ all: 'button_off', 1: 'button_off', 2: 'button_off' });
    await handlers['switch.everywhere']?.({ off: false }, popup);
    vi.useFakeTimers();
    await handlers['switch.pause']?.({ on: true }, popup);
    expect(said().all).toBe('button_paused');
    await vi.advanceTimersByTimeAsync(60 * 60 * 1_000 + 1);
    vi.useRealTimers();
    expect(said().all).toBe('extension_name');
  });

  test('is put right by a page of a site that is off, and when the background starts', async () => {
    await handlers['switch.site']?.({ host: 'off.example', off: true, tabId: 1 }, popup);
    browser.action.setTitle.mockClear();
    await handlers['page.off']?.({}, { kind: 'content', tabId: 5, tabUrl: 'https://off.example/b' });
    await showAtStart();
    expect(said()).toEqual({ 5: 'button_off_site', all: 'extension_name' });
  });

  test('is put right on every tab, once, where a pause has ended while the background slept', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await handlers['switch.pause']?.({ on: true }, popup);
    expect(said()).toEqual({ all: 'button_paused', 1: 'button_paused', 2: 'button_paused' });
    vi.setSystemTime(Date.now() + 60 * 60 * 1_000 + 1);
    await showAtStart();
    expect(said()).toEqual({ all: 'extension_name', 1: 'extension_name', 2: 'extension_name' });
    browser.tabs.query.mockClear();
    await showAtStart();
    expect(browser.tabs.query, 'each start would ask for all tabs').not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  test('loses nothing in a browser without badges, or when the tab has gone', async () => {
    browser.action.setBadgeText.mockRejectedValue(new Error('No tab with id: 1.'));
    expect(
      await handlers['switch.site']?.({ host: 'off.example', off: true, tabId: 1 }, popup),
    ).toMatchObject({
      ok: true,
    });
  });
});

test.each([
  ['about:reader?url=https%3A%2F%2Fnews.example', true, 'reader-view'],
  ['https://news.example/report.PDF', true, 'pdf'],
  ['https://addons.mozilla.org/firefox/', true, 'store'],
  ['chrome://extensions/', true, 'unreachable'],
  ['https://news.example/', true, 'not-loaded'],
  ['https://news.example/', false, 'no-access'],
  [undefined, false, 'no-access'],
  [undefined, true, 'unreachable'],
])('why nothing is read on %s (access: %s)', (address, hasAccess, why) => {
  expect(whyUnread(address, hasAccess)).toBe(why);
});

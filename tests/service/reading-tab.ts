import type { Sender } from '../../src/messaging/sender.ts';
import { ok } from '../../src/model/result.ts';
import { createFakeBrowser } from '../platform/fake-browser.ts';

/** A tab in which an article is read, and who speaks from it: the page's content script, its card's frame, the popup. */

export const TAB_URL = 'https://news.example:8080/story';
export const NONCE = '0123456789abcdef0123456789abcdef';
export const host: Sender = { kind: 'content', tabId: 7, frameId: 0, tabUrl: TAB_URL };
export const frame: Sender = { kind: 'card', tabId: 7, frameId: 3 };
export const popup: Sender = { kind: 'popup' };

/** A browser with that tab and another, whose content scripts take every message. */
export function browserWithTab(): ReturnType<typeof createFakeBrowser> {
  const browser = createFakeBrowser();
  browser.tabs.sendMessage.mockResolvedValue(ok(null));
  browser.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }]);
  return browser;
}

import type { Runtime } from '../platform/browser.ts';
import type { SenderKind } from './message.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly kind: SenderKind;
  readonly tabId?: number;
  readonly frameId?: number;
  /** Address of the document that it came from, where it has one. */
  readonly url?: string;
  /** Address of the page in the tab that it came from, where the browser tells. */
  readonly tabUrl?: string;
  /** True where its tab stands in a private window. */
  readonly isPrivate?: boolean;
}

/** The extension's own pages, by the file they are served from. */
const PAGES: Readonly<Record<string, SenderKind>> = {
  // The worker of Chromium, and the page that Firefox makes around the same script.
  '/background.js': 'background',
  '/_generated_background_page.html': 'background',
  '/card.html': 'card',
  '/popup.html': 'popup',
  // The popup again, beside the page.
  '/sidepanel.html': 'popup',
  '/library.html': 'library',
};

/** Who sent, and from where; see `kindOf`. */
export function senderOf(from: Runtime.MessageSender, home: string): Sender {
  return {
    kind: kindOf(from, home),
    ...withDefined('tabId', from.tab?.id),
    ...withDefined('frameId', from.frameId),
    ...withDefined('url', from.url),
    ...withDefined('tabUrl', from.tab?.url),
    ...withDefined('isPrivate', from.tab?.incognito),
  };
}

/**
 * Tells who sent: `sender.url` decides, because `sender.tab` is set for the card's frame and a library tab too.
 * The background has no document, so its messages carry either no URL or that of its own script or page. `home` is the
 * root of the extension's own files. Apart from `senderOf`, of which a page's script needs no more.
 */
export function kindOf({ url: address, tab }: Runtime.MessageSender, home: string): SenderKind {
  if (address === undefined) return tab ? 'content' : 'background';
  const url = URL.parse(address);
  const own = new URL(home);
  // Not by origin: for a scheme that an engine does not know that is "null", as it is for about:blank.
  if (url?.protocol !== own.protocol || url.host !== own.host) return 'content';
  return PAGES[url.pathname] ?? 'unknown';
}

function withDefined<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

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

/** Where the background runs: in the worker of Chromium, and in the page that Firefox makes around the same script. */
const BACKGROUND = ['background.js', '_generated_background_page.html'];

/** The extension's other pages, by the file they are served from. */
const PAGES: Readonly<Record<string, SenderKind>> = {
  '/card.html': 'card',
  '/popup.html': 'popup',
  // The popup again, beside the page.
  '/sidepanel.html': 'popup',
  '/library.html': 'library',
};

/** Who sent, and from where. `home` is the root of the extension's own files. */
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
 * True for the background: it has no document, so its messages carry either no URL or that of its own script or page. `home`
 * is the root of the extension's own files. A page's script needs to know no more, and is spared the rest.
 */
export function isBackground({ url, tab }: Runtime.MessageSender, home: string): boolean {
  return url === undefined ? !tab : BACKGROUND.some((file) => url === home + file);
}

/** Tells who sent: `sender.url` decides, because `sender.tab` is set for the card's frame and a library tab too. */
function kindOf(from: Runtime.MessageSender, home: string): SenderKind {
  if (isBackground(from, home)) return 'background';
  if (from.url === undefined) return 'content';
  const url = URL.parse(from.url);
  const own = new URL(home);
  // Not by origin: for a scheme that an engine does not know that is "null", as it is for about:blank.
  if (url?.protocol !== own.protocol || url.host !== own.host) return 'content';
  return PAGES[url.pathname] ?? 'unknown';
}

function withDefined<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

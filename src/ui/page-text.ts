import { bareBrowser } from '../platform/bare-browser.ts';
import type { MessageKey } from './i18n.ts';

/** A message without places to fill in, for scripts in a page, which go without the polyfill; empty once the extension is gone. */
export function pageText(key: MessageKey): string {
  const browser = bareBrowser();
  return browser.i18n?.getMessage(key) ?? '';
}

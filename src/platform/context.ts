import { bareBrowser } from './bare-browser.ts';

/**
 * False in a content script whose extension was updated, reloaded or removed: it lives on in its page, but whatever it
 * asks of the browser throws. Such a script has to leave the page as it was.
 */
export function isContextAlive(): boolean {
  try {
    const browser = bareBrowser();
    return browser.runtime.id !== undefined;
  } catch {
    // Chromium takes the whole of `runtime` away.
    return false;
  }
}

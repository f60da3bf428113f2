import type { browser } from './browser.ts';

/**
 * The browser's own API, for the script that rides on every page: both browsers answer with promises there, and the
 * polyfill would be an eighth of that script. What it still evens out is a listener that returns a promise: here answer
 * through the function that a listener is given. Call it `browser`: by that the house test of APIs knows it. After an
 * update Chromium takes its members away.
 */
export function bareBrowser(): typeof browser {
  // `chrome` in Firefox too: it is a global's own property, where `browser` may be an element of the page with that id.
  return (globalThis as unknown as { readonly chrome: typeof browser }).chrome;
}

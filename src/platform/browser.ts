/** The one import of webextension-polyfill: every other file, and every test that replaces it, goes through here. */

export type { Runtime, Storage } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';

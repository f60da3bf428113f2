/** Stands in for webextension-polyfill, which refuses to load outside of an extension: the English words, nothing else. */
export { browser as default } from '../ui/browser-double.ts';

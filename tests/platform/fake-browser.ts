import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** A storage area in memory, with the part of the API that we use. */
function fakeArea() {
  const data = new Map<string, unknown>();
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  return {
    data,
    get: async (key: string) => (data.has(key) ? { [key]: structuredClone(data.get(key)) } : {}),
    async set(values: Record<string, unknown>) {
      const changes: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(values)) {
        changes[key] = { oldValue: data.get(key), newValue: value };
        data.set(key, structuredClone(value));
      }
      for (const listener of listeners) listener(changes);
    },
    async remove(key: string) {
      data.delete(key);
      for (const listener of listeners) listener({ [key]: {} });
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>) => void) => listeners.delete(listener),
    },
  };
}

/** An event of the browser, with its listeners in reach. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    listeners,
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
}

/** Where the fake extension's own pages live. */
export const ORIGIN = 'chrome-extension://backstory';

/** What stands in for webextension-polyfill, which throws when it is loaded outside a browser. */
export function createFakeBrowser() {
  return {
    storage: { local: fakeArea(), session: fakeArea() },
    runtime: {
      id: 'backstory',
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
      // As browsers do: with a slash before the path or without.
      getURL: (path: string) => new URL(path, `${ORIGIN}/`).href,
    },
    i18n: {
      getUILanguage: () => 'en-GB',
      getMessage: (key: string) => (key === 'ui_locale' ? 'en' : key),
    },
    action: {
      setBadgeText: vi.fn<(badge: unknown) => Promise<void>>().mockResolvedValue(),
      setTitle: vi.fn<(title: unknown) => Promise<void>>().mockResolvedValue(),
    },
    windows: {
      WINDOW_ID_NONE: -1,
      getLastFocused: vi.fn<() => Promise<unknown>>().mockResolvedValue({ id: 1, incognito: false }),
      getCurrent: vi.fn<() => Promise<unknown>>().mockResolvedValue({ id: 1, incognito: false }),
    },
    contextMenus: {
      removeAll: vi.fn<() => Promise<void>>().mockResolvedValue(),
      create: vi.fn<(item: unknown) => void>(),
      onClicked: fakeEvent(),
    },
    omnibox: {
      setDefaultSuggestion: vi.fn<(suggestion: unknown) => void>(),
      onInputChanged: fakeEvent(),
      onInputEntered: fakeEvent(),
    },
    tabs: {
      create: vi.fn<(tab: unknown) => Promise<void>>().mockResolvedValue(),
      update: vi.fn<(change: unknown) => Promise<void>>().mockResolvedValue(),
      sendMessage: vi.fn<(tabId: number, message: unknown, options: unknown) => Promise<unknown>>(),
      get: vi.fn<(tabId: number) => Promise<unknown>>().mockResolvedValue({ incognito: false }),
      query: vi.fn<(query: unknown) => Promise<unknown[]>>(),
    },
    permissions: {
      onAdded: fakeEvent(),
      contains: vi.fn<(asked: unknown) => Promise<boolean>>().mockResolvedValue(true),
    },
    commands: { onCommand: fakeEvent() },
    scripting: {
      insertCSS: vi.fn<(injection: unknown) => Promise<void>>().mockResolvedValue(),
      executeScript: vi.fn<(injection: unknown) => Promise<void>>().mockResolvedValue(),
    },
  };
}

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser, ORIGIN } from '../platform/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { serveSelectionMenu } = await import('../../src/service/selection-menu.ts');
const { takeWantedSearches } = await import('../../src/platform/wanted-search.ts');

let browser: ReturnType<typeof createFakeBrowser> & { sidePanel?: { open: ReturnType<typeof vi.fn> } };

function click(info: object, tab?: object): void {
  for (const listener of browser.contextMenus.onClicked.listeners)
    (listener as (info: object, tab?: object) => void)(info, tab);
}

/** What the panel of a window is given to search for. */
function searchesIn(windowId: number): string[] {
  const taken: string[] = [];
  takeWantedSearches(windowId, new AbortController().signal, (query) => taken.push(query));
  return taken;
}

beforeEach(() => {
  browser = createFakeBrowser();
  fake.browser = browser;
  serveSelectionMenu();
});

const SELECTED = { menuItemId: 'backstory-of-selection', selectionText: ' Wang\n Yi ' };

describe('"Backstory of …" in the menu of a selection', () => {
  test('is put there once for each version', async () => {
    for (const listener of browser.runtime.onInstalled.listeners) (listener as () => void)();
    await vi.waitFor(() =>
      expect(browser.contextMenus.create).toHaveBeenCalledWith(
        expect.objectContaining({ contexts: ['selection'], title: 'menu_selection' }),
      ),
    );
    expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce();
  });

  test('opens the panel within the click and searches there, in a panel that comes and in one that is open', async () => {
    const open = vi.fn().mockResolvedValue(undefined);
    browser.sidePanel = { open };
    const inOpenPanel = searchesIn(3);
    const elsewhere = searchesIn(4);
    click(SELECTED, { windowId: 3 });
    // Before anything was awaited: later the browser no longer takes it for an answer to the click.
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    await vi.waitFor(() => expect(inOpenPanel).toEqual(['Wang Yi']));
    expect(elsewhere).toEqual([]);

    click(SELECTED, { windowId: 5 });
    await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
    const inNewPanel = searchesIn(5);
    await vi.waitFor(() => expect(inNewPanel).toEqual(['Wang Yi']));
    await vi.waitFor(() => expect(browser.storage.session.data.size, 'kept nowhere').toBe(0));
  });

  test.each([
    ['a browser without panels', undefined],
    ['a window that refuses one', { open: vi.fn().mockRejectedValue(new Error('no panel')) }],
  ])('searches in the library in %s', async (_, sidePanel) => {
    if (sidePanel) browser.sidePanel = sidePanel;
    click(SELECTED, { windowId: 3 });
    await vi.waitFor(() =>
      expect(browser.tabs.create).toHaveBeenCalledWith({ url: `${ORIGIN}/library.html#/?words=Wang+Yi` }),
    );
  });

  test('opens no library from a private window: its address would stay in the history of the normal one', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    click(SELECTED, { windowId: 3, incognito: true });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(browser.tabs.create).not.toHaveBeenCalled();
    told.mockRestore();
  });

  test('leaves the items of others to them', () => {
    click({ ...SELECTED, menuItemId: 'other' }, { windowId: 3 });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});

test('a browser without menus and without the address bar loses nothing else', async () => {
  fake.browser = { ...browser, contextMenus: undefined, omnibox: undefined, commands: undefined };
  const { startService } = await import('../../src/service/start-service.ts');
  expect(() =>
    startService(new AbortController().signal, { markStyle: () => '', dateLabel: (edtf) => edtf }),
  ).not.toThrow();
});

import { libraryAddress, placeOfSearch } from '../model/library-route.ts';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { hasSidePanel, openSidePanel } from '../platform/side-panel.ts';
import { leaveWantedSearch } from '../platform/wanted-search.ts';

const ITEM = 'backstory-of-selection';

/** "Backstory of …" in the menu of selected text: searches for it beside the page, or in the library where no panel is; in a private window beside the page alone. */
export function serveSelectionMenu(): void {
  // Firefox for Android has no menus.
  const { contextMenus } = browser;
  if (!contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    // An update finds the item of the version before it: taken away first, since a second of its name is an error.
    void contextMenus.removeAll().then(() =>
      contextMenus.create({
        id: ITEM,
        contexts: ['selection'],
        title: browser.i18n.getMessage('menu_selection'),
      }),
    );
  });
  contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== ITEM) return;
    const query = queryOf(selectionText);
    const windowId = tab?.windowId;
    // A panel opens only while the click is being answered, so nothing is awaited before it.
    const opened =
      windowId !== undefined && hasSidePanel() ? openSidePanel(windowId) : Promise.reject(NO_PANEL);
    void opened
      .then(() => leaveWantedSearch(windowId ?? browser.windows.WINDOW_ID_NONE, query))
      // From a private window the library opens in a normal one, and would leave the words in its history.
      .catch((why: unknown) => (tab?.incognito ? Promise.reject(why) : openLibrary(query)))
      .catch((error: unknown) => report(error, 'the menu of a selection'));
  });
}

/** Why a search goes to the library: a phone, or a window without panels (an installed web app). */
const NO_PANEL = new Error('no panel here');

/** A selection as a query: its white space folded, and cut where it is a whole page. */
function queryOf(selection: string): string {
  return selection.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY);
}

async function openLibrary(query: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(libraryAddress(placeOfSearch(query))) });
}

import { send } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { takeWantedSearches } from '../platform/wanted-search.ts';
import { mountView } from '../ui/mount-view.ts';
import { createPopup, type PopupController } from './controller.ts';
import { Popup } from './popup.tsx';
import { searchesKept } from './searches-kept.ts';
import { tabInFront } from './tab-in-front.ts';

/**
 * Draws the panel beside the pages of a window: the popup with the timeline of the whole page, which follows the reader
 * from tab to tab. Never rejects.
 */
export async function mountPanel(container: Element): Promise<void> {
  const [tabId, searches] = await Promise.all([tabInFront(), searchesKept()]);
  const controller = createPopup(tabId, send, { whole: true, searches });
  mountView(container, <Popup controller={controller} />);
  try {
    await followWindow(controller);
  } catch (error) {
    report(error, 'following the tabs of the panel');
  }
}

/** Turns with the tabs of the panel's own window, and searches what was asked for in the menu of a selection. */
async function followWindow(controller: PopupController): Promise<void> {
  const { id: windowId = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((now) => {
    if (now.windowId === windowId) controller.turnTo(now.tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (tab.windowId === windowId && tab.active && status === 'complete') controller.turnTo(tabId);
  });
  takeWantedSearches(windowId, new AbortController().signal, (query) =>
    controller.dispatch({ kind: 'typed', query }),
  );
}

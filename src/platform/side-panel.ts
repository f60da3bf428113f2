import { browser } from './browser.ts';

/** Chromium's side panel, which the polyfill passes on as it is and its types do not know. */
interface ChromiumPanel {
  open(where: { windowId: number }): Promise<void>;
}

/** True where the browser has a panel beside the page: Chromium's side panel, Firefox's sidebar; no phone has one. */
export function hasSidePanel(): boolean {
  return chromiumPanel() !== undefined || browser.sidebarAction !== undefined;
}

/**
 * Opens the panel beside the pages of a window. Only while a click of the reader is being answered, so call it before
 * anything is awaited; rejects where the browser thinks otherwise.
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const panel = chromiumPanel();
  await (panel ? panel.open({ windowId }) : browser.sidebarAction.open());
}

function chromiumPanel(): ChromiumPanel | undefined {
  return (browser as typeof browser & { sidePanel?: ChromiumPanel }).sidePanel;
}

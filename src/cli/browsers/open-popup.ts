import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

/** The popup's page, and the same beside the page. */
type PopupFile = 'popup.html' | 'sidepanel.html';

/**
 * Opens the toolbar popup (or the panel) for a page. The real one closes as soon as a driver touches anything else (Chromium) or is out
 * of its sight (Firefox), so the popup's page is loaded in a tab behind the page: it asks for the active tab, and that is
 * the page.
 */
export async function openPopup(
  launched: Launched,
  page: Page,
  file: PopupFile = 'popup.html',
): Promise<Page> {
  const popup = await launched.openExtensionPage(file);
  await page.bringToFront();
  // The page that was there is gone before it can answer.
  await popup.evaluate(() => location.reload()).catch(() => undefined);
  await popup.waitForFunction(() => document.querySelector('input') !== null, { polling: 50 });
  return popup;
}

import { send } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { mountView } from '../ui/mount-view.ts';
import { createPopup } from './controller.ts';
import { Popup } from './popup.tsx';

/** Draws the popup for the tab that it was opened on; never rejects. */
export async function mountPopup(container: Element): Promise<void> {
  mountView(container, <Popup controller={createPopup(await tabInFront(), send)} />);
}

/** The tab in front of the reader. Without one nothing is known of a page, and the search works all the same. */
async function tabInFront(): Promise<number> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? NO_TAB;
  } catch (error) {
    report(error, 'asking for the tab of the popup');
    return NO_TAB;
  }
}

/** The id that both browsers give to "no tab" (`tabs.TAB_ID_NONE`). */
const NO_TAB = -1;

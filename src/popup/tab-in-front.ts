import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';

/** The tab in front of the reader. Without one nothing is known of a page, and the search works all the same. */
export async function tabInFront(): Promise<number> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? NO_TAB;
  } catch (error) {
    report(error, 'asking for the tab in front');
    return NO_TAB;
  }
}

/** The id that both browsers give to "no tab" (`tabs.TAB_ID_NONE`). */
const NO_TAB = -1;

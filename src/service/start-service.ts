import { createSearchIndex } from '../engine/search/search-index.ts';
import { serve } from '../messaging/serve.ts';
import { toBackground } from '../messaging/to-background.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { browser } from '../platform/browser.ts';
import { cardHandlers } from './card.ts';
import { createCardlessTabs } from './cardless-tabs.ts';
import { keep, openBundled } from './knowledge.ts';
import { libraryHandlers } from './library.ts';
import { createMarkedFrames } from './marked-frames.ts';
import { serveOmnibox } from './omnibox.ts';
import { createPairings } from './pairing.ts';
import { popupHandlers } from './popup.ts';
import { searchView } from './search-view.ts';
import { serveSelectionMenu } from './selection-menu.ts';
import { serveShortcut } from './shortcut.ts';
import { showAtStart, switchHandlers } from './switches.ts';
import { reportButton } from './toolbar-button.ts';

/** What reads and marks a page (entrypoints/page). */
const READING_SCRIPT = '/page.js';

/** What answers the pointer, on pages that name somebody (entrypoints/hover). */
const ANSWERING_SCRIPT = '/hover.js';

/** What the background is given by those who know it. */
export interface ServiceParts {
  /** The style sheet of the marks in elements of these local names. */
  readonly markStyle: (elements: readonly string[]) => string;
  /** Puts EDTF into the reader's words. */
  readonly dateLabel: (edtf: string) => string;
}

/** What the background does: it listens, and opens the knowledge base when first asked for it. Synchronous, so that no event is missed. */
export function startService(signal: AbortSignal, { markStyle, dateLabel }: ServiceParts): void {
  const knowledge = keep(openBundled);
  const searchIndex = keep(async () => createSearchIndex((await knowledge()).kb));
  const frames = createMarkedFrames();
  const cardless = createCardlessTabs();

  serve(signal, toBackground, {
    ...cardHandlers(createPairings(), cardless, knowledge),
    ...popupHandlers(frames, cardless, knowledge, searchIndex),
    ...libraryHandlers(knowledge, searchIndex),
    ...switchHandlers(),
    async 'page.named'({ markedIn }, { tabId, frameId }) {
      if (tabId === undefined || frameId === undefined) return fail('A mark belongs to a page.');
      const target = { tabId, frameIds: [frameId] };
      if (markedIn.length > 0)
        // USER origin: the page's own style sheets cannot see the rule, let alone override it.
        return given(browser.scripting.insertCSS({ target, css: markStyle(markedIn), origin: 'USER' }));
      // The background is awake now, and of a page with names one is soon pointed at: opened then, the knowledge base cost
      // the first card of a session 200 ms more (Firefox 153).
      void knowledge().catch(() => undefined);
      await frames.add(tabId, frameId);
      return given(
        browser.scripting.executeScript({ target, files: [ANSWERING_SCRIPT], injectImmediately: true }),
      );
    },
  });

  serveSelectionMenu();
  serveOmnibox(async (query) => searchView((await knowledge()).kb, await searchIndex(), query), dateLabel);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void readOpenPages();
  });
  serveShortcut(frames);
  showAtStart().catch(reportButton);
  // Access that was withheld was given: pages that are open need no reload.
  browser.permissions.onAdded.addListener(() => void readOpenPages());
}

/** What came of giving a frame something of ours. Fails where the frame has gone meanwhile. */
async function given(giving: Promise<unknown>): Promise<Result<null>> {
  try {
    await giving;
    return ok(null);
  } catch {
    return fail('The frame is gone, or closed to extensions.');
  }
}

/** Pages that were open before Backstory was, or before its update, get the script that a browser gives to new ones only. */
async function readOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  for (const { id, discarded } of tabs) {
    if (id === undefined || discarded) continue;
    // Stores and error pages refuse; nothing is wrong with that.
    await browser.scripting
      .executeScript({ target: { tabId: id, allFrames: true }, files: [READING_SCRIPT] })
      .catch(() => undefined);
  }
}

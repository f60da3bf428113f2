import { sendToTab } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import type { MarkedFrames } from './marked-frames.ts';
import { showSite } from './toolbar-button.ts';

/** The manifest's shortcuts. */
const OPEN_CARD = 'open-card';
const HIDE_MARKS = 'hide-marks';

/** How long the toolbar says why a shortcut opened nothing, in ms: to look up and read a line. */
const SAYING = 5_000;

/** What the button shows meanwhile: how many names there were. */
const NONE = '0';

/** Why a shortcut opened nothing, as a key of the words: only a page that names somebody has a script that answers. */
type Reason = 'shortcut_none_in_view' | 'shortcut_none_on_page';

/** Opens the card of the next name in view when its shortcut is pressed; says in the toolbar why where there is none. */
export function serveShortcut(frames: MarkedFrames): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === OPEN_CARD)
      void openNextInView(frames, tab?.id).catch((error) => report(error, 'the shortcut'));
    if (command === HIDE_MARKS)
      void hideMarks(frames, tab?.id).catch((error) => report(error, 'hiding the marks'));
  });
}

/**
 * Goes through the names in view of all frames of the tab, the top one first. The frame in which the last card is open goes
 * on; after its last name the next frame begins, and after all of them the first.
 */
async function openNextInView(frames: MarkedFrames, pressedIn: number | undefined): Promise<void> {
  const tabId = pressedIn ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  const frameIds = await frames.of(tabId);
  const step = (frameId: number, goesOn: boolean) =>
    sendToTab({ tabId, frameId }, 'page.openNext', { goesOn });

  let first = 0;
  for (const [at, frameId] of frameIds.entries()) {
    const went = await step(frameId, true);
    if (!went.ok || went.value === 'elsewhere') continue;
    if (went.value === 'opened') return;
    first = at + 1;
    break;
  }
  let reason: Reason = 'shortcut_none_on_page';
  for (const frameId of [...frameIds.slice(first), ...frameIds.slice(0, first)]) {
    const went = await step(frameId, false);
    if (went.ok && went.value === 'opened') return;
    if (went.ok) reason = 'shortcut_none_in_view';
  }
  await say(tabId, browser.i18n.getMessage(reason));
}

/** Hides the marks of all frames of the tab, or shows them again. */
async function hideMarks(frames: MarkedFrames, pressedIn: number | undefined): Promise<void> {
  const tabId = pressedIn ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  for (const frameId of await frames.of(tabId)) await sendToTab({ tabId, frameId }, 'page.hideMarks', {});
}

/**
 * Says a sentence at the button of a tab. Nothing is written into the page: a page that can tell a pressed shortcut from
 * none knows that the extension is there.
 */
async function say(tabId: number, sentence: string): Promise<void> {
  const show = (text: string, title: string): Promise<unknown> =>
    Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]);
  await show(NONE, sentence);
  // A tab that is gone by then takes what was said with it.
  setTimeout(
    () =>
      void browser.tabs
        .get(tabId)
        .then(showSite)
        .catch(() => undefined),
    SAYING,
  );
}

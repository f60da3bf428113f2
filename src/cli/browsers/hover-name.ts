import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** How long a card may take on a busy machine before it counts as absent, in ms. */
const LONGEST_WAIT = 10_000;

/** How often it is looked for, in ms. */
const LOOK_EVERY = 50;

/** Which of several places is meant. */
export interface Where {
  /** A selector; the first place inside of it counts, open shadow roots included. */
  readonly within?: string;
  /** The frame of the page in which it stands; the page itself where absent. */
  readonly frame?: Frame;
}

/** Rests the pointer on words of a page, as a reader would. Throws where they do not stand in one text node. */
async function pointAt(page: Page, words: string, where: Where = {}): Promise<void> {
  const { x, y } = await bringIntoView(page, words, where);
  // A pointer that jumps onto a name has not moved there; one that comes from beside it has.
  await page.mouse.move(x + 3, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Points at words and waits for the card; null where none opens within `longest` ms. */
export async function hoverName(
  page: Page,
  words: string,
  { longest = LONGEST_WAIT, ...where }: Where & { readonly longest?: number } = {},
): Promise<Frame | null> {
  await pointAt(page, words, where);
  return waitForCard(page, longest);
}

/** The middle of the first line of `words` in px of the page's viewport, scrolled into view. */
export async function bringIntoView(
  page: Page,
  words: string,
  { within = 'body', frame }: Where = {},
): Promise<{ x: number; y: number }> {
  const host = await frame?.frameElement();
  await host?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const place = await (frame ?? page.mainFrame()).evaluate(
    async (wanted, selector) => {
      const nextFrame = () => new Promise(requestAnimationFrame);
      const element = document.querySelector(selector) ?? document.body;
      const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        (node.parentElement ?? element).scrollIntoView({ block: 'center', behavior: 'instant' });
        // The page hears of the scroll a frame later, and a scroll under the pointer is no wish to read.
        await nextFrame();
        await nextFrame();
        const box = range.getClientRects()[0];
        if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    words,
    within,
  );
  if (!place) throw new Error(`"${words}" is not on the page`);
  const offset = await host?.boundingBox();
  return { x: place.x + (offset?.x ?? 0), y: place.y + (offset?.y ?? 0) };
}

/** The frame of the card that is open on a page, once it shows somebody; null where none does within `longest` ms. */
export async function waitForCard(page: Page, longest = LONGEST_WAIT): Promise<Frame | null> {
  for (let waited = 0; waited <= longest; waited += LOOK_EVERY) {
    const card = await openCard(page);
    if (card) return card;
    await wait(LOOK_EVERY);
  }
  return null;
}

/** True once no card is open on a page; false where one still is after a while. */
export async function waitForNoCard(page: Page): Promise<boolean> {
  for (let waited = 0; waited <= LONGEST_WAIT; waited += LOOK_EVERY) {
    if (!(await openCard(page))) return true;
    await wait(LOOK_EVERY);
  }
  return false;
}

/** What a reader sees in a card. */
export function cardText(card: Frame): Promise<string> {
  return card.evaluate(() => document.body.innerText);
}

async function openCard(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    const parent = frame.parentFrame();
    // The host first: once it is open, a frame that it took the place of is gone, though the driver may not know yet.
    const isOpen = parent !== null && (await hasOpenHost(parent).catch(() => false));
    if (isOpen && (await isCard(frame).catch(() => false))) return frame;
  }
  return null;
}

/** Firefox does not tell the address of an extension's frame, so the frame is asked. */
function isCard(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => location.pathname === '/card.html' && document.body.textContent !== '');
}

/** A kept frame still holds the last card, so the frame alone does not tell: its host is open or not. */
function hasOpenHost(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.querySelector('[popover="manual"]:popover-open') !== null);
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** How long a card may take on a busy machine before it counts as absent, in ms. */
const LONGEST_WAIT = 10_000;

/** When a pointer that got no answer moves again, in ms: later than any card opens, but on the busiest machine. */
const MOVE_AGAIN = 2_500;

/** How often it is looked for, in ms. */
const LOOK_EVERY = 50;

/** The longest that a page runs on from a swipe, in frames: Chromium takes up to two seconds. */
const LONGEST_RUN = 300;

/** Which of several places is meant. */
export interface Where {
  /** A selector; the first place inside of it counts, open shadow roots included. */
  readonly within?: string;
  /** The frame of the page in which it stands; the page itself where absent. */
  readonly frame?: Frame;
}

/** A corner of a page in which no name stands, px. */
const CORNER = 3;

/** Longer than the rest after a fast move before the page is looked at under the pointer (src/marking/tuning.ts), ms. */
const LOOKED = 70;

/** Rests the pointer at a place, in px of the page's viewport. */
export async function restAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  // A pointer that jumps onto a name has not moved there; one that comes from beside it has.
  await page.mouse.move(x + 3, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}

/**
 * Takes the pointer into a corner, and waits until the page has seen that nothing lies under it there. One that is back on
 * its name sooner has never left it, and no card is asked for anew: of 15 tries each that came to none in 15 at once in
 * Chromium and in 9 in Firefox, and after 40 ms still in 4.
 */
export async function pointAway(page: Page): Promise<void> {
  await page.evaluate((corner) => {
    const isThere = new Promise<void>((resolve) => {
      // As a property: suites count which methods are called in a page.
      globalThis.onpointermove = ({ clientX }) => clientX === corner && resolve();
    });
    Object.assign(globalThis, { isThere });
  }, CORNER);
  // By two moves, since one to where it is already would be none.
  await page.mouse.move(CORNER + 1, CORNER);
  await page.mouse.move(CORNER, CORNER);
  await page.evaluate(
    async (longest, looked) => {
      const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      await Promise.race([Reflect.get(globalThis, 'isThere'), after(longest)]);
      globalThis.onpointermove = null;
      await after(looked);
    },
    LONGEST_WAIT,
    LOOKED,
  );
}

/**
 * Points at words and waits for the card; null where none opens within `longest` ms. Throws where they do not stand in one
 * text node. A pointer that rested before the page was read has not pointed at a name: so it comes again, as a hand does.
 */
export async function hoverName(
  page: Page,
  words: string,
  { longest = LONGEST_WAIT, ...where }: Where & { readonly longest?: number } = {},
): Promise<Frame | null> {
  for (let left = longest; left > 0; left -= MOVE_AGAIN) {
    if (left < longest) await pointAway(page);
    await restAt(page, await bringIntoView(page, words, where));
    const card = await waitForCard(page, Math.min(left, MOVE_AGAIN));
    if (card) return card;
  }
  return null;
}

/**
 * The middle of the first line of `words` in px of the page's viewport, scrolled into view, once the page is at rest: one
 * that a finger has swiped runs on, for two seconds in Chromium, and had left the place of every second try of a long press.
 */
export async function bringIntoView(
  page: Page,
  words: string,
  { within = 'body', frame }: Where = {},
): Promise<{ x: number; y: number }> {
  const host = await frame?.frameElement();
  await host?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const place = await (frame ?? page.mainFrame()).evaluate(
    async (wanted, selector, longest) => {
      const nextFrame = () => new Promise(requestAnimationFrame);
      const untilAtRest = async (range: Range): Promise<DOMRect | undefined> => {
        let box = range.getClientRects()[0];
        for (let frame = 0, still = 0; frame < longest && still < 2; frame++) {
          await nextFrame();
          const now = range.getClientRects()[0];
          still = now?.x === box?.x && now?.y === box?.y ? still + 1 : 0;
          box = now;
        }
        return box;
      };
      const element = document.querySelector(selector) ?? document.body;
      const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        await untilAtRest(range);
        (node.parentElement ?? element).scrollIntoView({ block: 'center', behavior: 'instant' });
        // The page hears of the scroll a frame later, and a scroll under the pointer is no wish to read.
        const box = await untilAtRest(range);
        if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    words,
    within,
    LONGEST_RUN,
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

/** Firefox does not tell the address of an extension's frame, so the frame is asked. Async, since a frame that is gone throws at once. */
async function isCard(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => location.pathname === '/card.html' && document.body.textContent !== '');
}

/** A kept frame still holds the last card, so the frame alone does not tell: its host is open or not. */
async function hasOpenHost(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.querySelector('[popover="manual"]:popover-open') !== null);
}

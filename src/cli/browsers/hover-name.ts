import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** How long a card may take on a busy machine before it counts as absent, in ms. */
const LONGEST_WAIT = 10_000;

/** How often it is looked for, in ms. */
const LOOK_EVERY = 50;

/**
 * Rests the pointer on the nth place of a page where `words` stand in one text node, as a reader would, and waits for the
 * card. Null where none opens within `longest` ms.
 */
export async function hoverName(page: Page, words: string, longest = LONGEST_WAIT): Promise<Frame | null> {
  const place = await placeOf(page, words);
  // A pointer that jumps onto a name has not moved there; one that comes from beside it has.
  await page.mouse.move(place.x + 3, place.y + 60);
  await page.mouse.move(place.x, place.y, { steps: 4 });
  return waitForCard(page, longest);
}

/** The middle of the first line of `words` in viewport px, scrolled into view; throws where they do not stand in one node. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(async (wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!place) throw new Error(`"${words}" is not on the page`);
  return place;
}

/** The frame of the open card, once it shows somebody; null where none does within `longest` ms. */
export async function waitForCard(page: Page, longest = LONGEST_WAIT): Promise<Frame | null> {
  for (let waited = 0; waited <= longest; waited += LOOK_EVERY) {
    for (const frame of page.frames()) if ((await cardText(frame)) !== '') return frame;
    await wait(LOOK_EVERY);
  }
  return null;
}

/** What a reader sees in a frame, if it is that of a shown card. Firefox does not tell a frame's address, so it is asked. */
export async function cardText(frame: Frame): Promise<string> {
  return (
    frame
      .evaluate(() =>
        location.pathname === '/card.html' && innerWidth > 0 && document.visibilityState === 'visible'
          ? document.body.innerText
          : '',
      )
      // A frame that is just leaving shows nothing.
      .catch(() => '')
  );
}

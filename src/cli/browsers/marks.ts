import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** How long a page may take until its names are marked, ms: a page is read when it is idle. */
const LONGEST_MARKING = 10_000;

/** How many marks a page, or a frame of it, has now: what the page itself can see of them. */
export function countMarks(page: Page | Frame): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
}

/** Waits until a page, or a frame of it, has marks; the number of them, 0 where none came. */
export async function waitForMarks(page: Page | Frame, least = 1): Promise<number> {
  for (let waited = 0; waited < LONGEST_MARKING; waited += 50) {
    const marks = await countMarks(page);
    if (marks >= least) return marks;
    await wait(50);
  }
  return countMarks(page);
}

/** The words that are marked on a page, in order. */
export function markedWords(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
    ),
  );
}

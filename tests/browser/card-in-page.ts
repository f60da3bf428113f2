import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { hoverName, pointAway } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import type { Session } from './session.ts';

/** What a hand does with a card in a page. */

/** Longer than the card stays after the pointer has left (src/card/tuning.ts), ms. */
export const PAST_HIDING = 700;

/** Longer than the card must have been plainly visible before a click in it counts, ms. */
export const PAST_GUARD = 900;

/** Long enough for a dwell, the frame and a busy machine; what opens later than this is a fault of its own, ms. */
export const SURELY_NOTHING = 800;

/** The button "Hide on this site", after which `.silence button` takes it back. */
export const HIDE_HERE = '.card-foot > [data-heirs]:last-of-type button';

/** The article of the samples, with its names marked. */
export async function openArticle(session: Session, query = ''): Promise<Page> {
  const page = await session.openPage(session.samples.url(`article.html${query}`));
  await waitForMarks(page);
  return page;
}

/** The card of a name that the pointer comes to from elsewhere. */
export async function hoverAnew(page: Page, name: string): Promise<Frame> {
  await pointAway(page);
  const card = await hoverName(page, name);
  if (!card) throw new Error(`no card opened for ${name}`);
  return card;
}

/** Waits until the open card has the height that it wants: it grows with what it shows. */
export function waitForRest(page: Page): Promise<void> {
  return page.evaluate(async (looks) => {
    const box = () =>
      JSON.stringify(document.querySelector('[popover="manual"]:popover-open')?.getBoundingClientRect());
    for (let before = box(), same = 0; same < looks; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = box();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  }, SAME_LOOKS);
}

/** So often, 50 ms apart, is a card at rest found in its place: its frame asks for a height by a message through the background. */
const SAME_LOOKS = 6;

/** The box of the open host in the page: another may be kept for the next name. */
export function boxOfHost(page: Page) {
  return page.evaluate(() => {
    const { x, y, width, height } = (
      document.querySelector('[popover="manual"]:popover-open') as Element
    ).getBoundingClientRect();
    return { x, y, width, height };
  });
}

/**
 * Presses Escape, and leaves it to the caller to wait for what that does. Chromium's driver never acknowledges an input
 * whose frame is gone before it has answered, so that of Escapes in a pinned card one in six was waited for in vain. A
 * browser itself waits for nothing: the next key arrives.
 */
export function pressEscape(page: Page): void {
  // Heard by nobody where the page is closed first.
  for (const part of [page.keyboard.down('Escape'), page.keyboard.up('Escape')]) part.catch(() => undefined);
}

/** Clicks an element of the card as a hand does, in the page's coordinates. */
export async function clickInCard(page: Page, card: Frame, selector: string): Promise<void> {
  const box = await boxOfHost(page);
  const at = await card.evaluate((wanted) => {
    // In a low window the first row may have been left out.
    const element = [...document.querySelectorAll(wanted)].find((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    element?.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = (element as Element).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  await page.mouse.move(box.x + at.x, box.y + at.y, { steps: 3 });
  await page.mouse.down();
  // A click may end the card, which then says no more than one ended by Escape.
  await Promise.race([page.mouse.up().catch(() => undefined), untilGone(card)]);
}

async function untilGone(frame: Frame): Promise<void> {
  while (!frame.detached) await wait(20);
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { bringIntoView, pointAway, restAt } from '../../src/cli/browsers/hover-name.ts';
import { openArticle } from './card-in-page.ts';
import { type Session, shareSession } from './session.ts';

/** Longer than a hand lies still before a card gets ready, shorter than the dwell before one opens (src/marking/tuning.ts), ms. */
const UNDER_A_DWELL = 130;

/** Longer than it takes a card to get ready, ms. */
const TO_BE_DRAWN = 300;

describe.each(BROWSERS)('the host of a card that is made ready and not shown in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await shareSession(kind);
  });
  afterAll(() => session.close());
  afterEach(() => expect(session.takeFaults()).toEqual([]));

  it('has the same measures for every name, whatever is known of it', async () => {
    const fresh = await openArticle(session, '?unseen');
    const made = await fresh.evaluateHandle(recordHosts);
    const inFrames = new Set<string>();
    for (const name of ['Wang Yi', 'Vladimir Putin', 'Beijing', 'Wang Yi', 'Xi Jinping']) {
      await restAt(fresh, await bringIntoView(fresh, name));
      await wait(UNDER_A_DWELL);
      await pointAway(fresh);
      await wait(TO_BE_DRAWN);
      for (const size of await sizesOfCards(fresh)) inFrames.add(size);
    }
    const hidden = await made.jsonValue();
    expect(inFrames.size, 'cards of several heights were made ready').toBeGreaterThan(1);
    expect(hidden).toHaveLength(1);
    await fresh.close();
  });
});

/** Has the page sample at every frame what it can measure of a host that is not shown, and gives what differs. */
function recordHosts(): string[] {
  const hidden: string[] = [];
  const look = (): void => {
    requestAnimationFrame(look);
    const host = document.querySelector<HTMLElement>('[popover="manual"]');
    // One that came to be shown, on a busy machine, has the size of its card.
    if (!host?.inert) return;
    const style = getComputedStyle(host);
    const root = document.documentElement;
    const box = host.getBoundingClientRect();
    const read = [
      ...[box.x, box.y, box.width, box.height, host.getClientRects().length],
      ...[host.offsetWidth, host.offsetHeight, host.clientWidth, host.clientHeight],
      ...[host.scrollWidth, host.scrollHeight, root.scrollWidth, root.scrollHeight],
      ...[...style].map((property) => style.getPropertyValue(property)),
      host.getAttribute('style'),
      host.getAnimations({ subtree: true }).length,
      document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2).includes(host),
    ].join(' ');
    if (!hidden.includes(read)) hidden.push(read);
  };
  look();
  return hidden;
}

/** The sizes in which the frames of a page's cards are laid out. */
async function sizesOfCards(page: Page): Promise<string[]> {
  const sizes = page.frames().map((frame) =>
    frame
      .evaluate(() =>
        location.pathname === '/card.html' && document.querySelector('h1')
          ? `${innerWidth} ${innerHeight}`
          : '',
      )
      // A frame may go while it is asked.
      .catch(() => ''),
  );
  return (await Promise.all(sizes)).filter((size) => size !== '');
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { hoverName, pointAway, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import {
  clickInCard,
  HIDE_HERE,
  hoverAnew,
  openArticle,
  PAST_GUARD,
  pressEscape,
  SURELY_NOTHING,
} from './card-in-page.ts';
import { useSession } from './use-session.ts';

/** How far the places lie apart in which a button is painted in half a second from its coming, px. */
async function wanderingOf(selector: string): Promise<number> {
  const places: number[] = [];
  for (let until = Number.POSITIVE_INFINITY; performance.now() < until; ) {
    await new Promise(requestAnimationFrame);
    const button = document.querySelector(selector);
    if (!button) continue;
    if (places.length === 0) until = performance.now() + 500;
    // Sizes are told last before a frame is painted, and the card itself hears of them first.
    await new Promise<void>((told) => {
      new ResizeObserver((_, observer) => {
        observer.disconnect();
        told();
      }).observe(button);
    });
    places.push(button.getBoundingClientRect().top);
  }
  return Math.max(...places) - Math.min(...places);
}

describe.each(BROWSERS)('what a card writes in %s', (kind) => {
  const session = useSession(kind);

  it('leaves out whom the reader has silenced on a page, and no longer where that takes another address', async () => {
    const page = await openArticle(session(), '?silenced');
    const card = await hoverAnew(page, 'Wang Yi');
    await wait(PAST_GUARD);
    await clickInCard(page, card, '[role="status"] + button');
    // At once: what is asked stands where its button stood.
    await clickInCard(page, card, '.silence button');
    await expect.poll(() => card.evaluate(() => document.body.innerText)).toMatch(/Undo/);
    await page.keyboard.press('Escape');
    const isSilent = async (): Promise<boolean> => {
      await pointAway(page);
      await waitForNoCard(page);
      return (await hoverName(page, 'Wang Yi', { longest: SURELY_NOTHING })) === null;
    };
    expect(await isSilent()).toBe(true);
    await page.evaluate(() => history.pushState(null, '', 'article.html?another'));
    await hoverAnew(page, 'Wang Yi');
    await page.evaluate(() => history.back());
    expect(await isSilent()).toBe(true);
  });

  // Last, because nothing is marked on this site afterwards.
  it('hides a site by one click that was meant, not by one under a cover, and takes it back by another', async () => {
    const page = await openArticle(session());
    const card = await hoverAnew(page, 'Wang Yi');
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'position: fixed; inset: 0; width: auto; height: auto; background: #fff';
      cover.showPopover();
    });
    await wait(PAST_GUARD);
    await card.$eval(HIDE_HERE, (button) => (button as HTMLElement).click());
    await card.waitForFunction(() => document.querySelector('.card-failure') !== null);
    await page.evaluate(() => {
      document.querySelector('#cover')?.remove();
      document.body.appendChild(document.createElement('input')).focus({ preventScroll: true });
    });
    const hide = async (): Promise<Frame> => {
      const again = await hoverAnew(page, 'Wang Yi');
      await wait(PAST_GUARD);
      await clickInCard(page, again, HIDE_HERE);
      // The names go at once; the card stays, and offers the way back.
      await page.waitForFunction(() => CSS.highlights.size === 0);
      const wandering = await again.evaluate(wanderingOf, '.silence button');
      // The host gives whole pixels.
      expect(wandering, 'it ran from under the hand').toBeLessThan(1);
      return again;
    };
    await clickInCard(page, await hide(), '.silence button');
    await waitForMarks(page);
    expect(await waitForNoCard(page)).toBe(true);
    await page.keyboard.type('on and ');
    await hide();
    pressEscape(page);
    await page.waitForFunction(() => document.querySelector('[popover="manual"]') === null);
    // The click took the focus into the card, which is gone: the reader goes on where he was.
    await page.keyboard.type('back');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('on and back');
  });
});

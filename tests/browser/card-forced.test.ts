import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import {
  bringIntoView,
  pointAway,
  restAt,
  waitForCard,
  waitForNoCard,
} from '../../src/cli/browsers/hover-name.ts';
import { HIDE_HERE, hoverAnew, openArticle, PAST_GUARD, PAST_HIDING } from './card-in-page.ts';
import { useSession } from './use-session.ts';

/** Long enough on a name that its card gets ready, too short for it to be shown (src/marking/tuning.ts), ms. */
const ALMOST_RESTED = 110;

describe.each(BROWSERS)('what a page does with the host of a card in %s', (kind) => {
  const session = useSession(kind);

  it('forces one open that the reader has closed: his click in it switches nothing off', async () => {
    const page = await openArticle(session(), '?forced');
    const card = await hoverAnew(page, 'Wang Yi');
    const button = await card.$eval(HIDE_HERE, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.keyboard.press('Escape');
    await pointAway(page);
    expect(await waitForNoCard(page)).toBe(true);
    await page.mouse.move(400, 400, { steps: 3 });
    // The frame is still there and drawn, as is all that a click in it needs.
    await forceOpen(page, 400 - button.x, 400 - button.y);
    await wait(PAST_GUARD);
    await page.mouse.down();
    await page.mouse.up();
    await wait(PAST_HIDING);
    expect(await sitesOff()).toEqual([]);
  });

  it('forces one open that gets ready under a passing pointer', async () => {
    const page = await openArticle(session(), '?passing');
    await restAt(page, await bringIntoView(page, 'Wang Yi'));
    await wait(ALMOST_RESTED);
    await page.mouse.move(3, 3);
    await forceOpen(page, 40, 40);
    expect(await waitForCard(page, PAST_GUARD)).toBeNull();
  });

  // The other rules that hide or move it are told apart without a browser (tests/card/visible-check.test.ts).
  it.each(['filter: opacity(0)', 'clip-path: inset(100%)'])(
    'alters it while it is added (%s): a card that nobody sees does not stay',
    async (rule) => {
      const page = await openArticle(session(), '?altered');
      await page.evaluate((text) => {
        const [property = '', value = ''] = text.split(': ');
        Object.assign(globalThis, { isAdded: false });
        new MutationObserver(() => {
          const host = document.querySelector<HTMLElement>('[popover="manual"]');
          if (
            host?.style.getPropertyValue(property) === 'initial' ||
            host?.style.getPropertyValue(property) === ''
          )
            host.style.setProperty(property, value, 'important');
          if (host) Object.assign(globalThis, { isAdded: true });
        }).observe(document.documentElement, { childList: true });
      }, rule);
      await restAt(page, await bringIntoView(page, 'Wang Yi'));
      await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'isAdded'))).toBe(true);
      await expect.poll(() => page.evaluate(() => document.querySelector('[popover="manual"]'))).toBeNull();
    },
  );

  async function sitesOff(): Promise<unknown> {
    const popup = await session().openExtensionPage('popup.html');
    const off = await popup.evaluate(async () => {
      const { settings } = (await Reflect.get(globalThis, 'chrome').storage.local.get('settings')) as {
        settings?: { sitesOff: string[] };
      };
      return settings?.sitesOff ?? [];
    });
    await popup.close();
    return off;
  }
});

/** What a page can do to the host of an unseen card: show it, solid, where it likes. False where there is none. */
function forceOpen(page: Page, left: number, top: number): Promise<boolean> {
  return page.evaluate(
    (x, y) => {
      const host = document.querySelector<HTMLElement>('[popover="manual"]');
      if (host === null) return false;
      host.inert = false;
      const rules = { opacity: '1', 'pointer-events': 'auto', left: `${x}px`, top: `${y}px` };
      for (const [property, value] of Object.entries(rules))
        host.style.setProperty(property, value, 'important');
      host.showPopover();
      return true;
    },
    left,
    top,
  );
}

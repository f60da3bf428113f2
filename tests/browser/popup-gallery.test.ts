import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { POPUP_STATES } from '../gallery/popup-states.ts';
import { accessibilityFaults, COLOURS } from './accessibility.ts';
import { openPlainPage } from './plain-browser.ts';

/** The widths at which the popup, and the panel beside a page, are drawn. CSS px. */
const WIDTHS = [420, 280];

describe('every state of the popup that the sample page does not have', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPlainPage('chrome');
    await page.setViewport({ width: 420, height: 600 });
    await page.goto(`${inject('gallery')}popup.html`);
  });
  afterAll(() => page.close());

  /** Goes through the states; hands back what is wrong in each where anything is. */
  async function faultsOf(
    look: () => Promise<readonly string[]>,
  ): Promise<Record<string, readonly string[]>> {
    const faults: Record<string, readonly string[]> = {};
    for (const [number, { name }] of POPUP_STATES.entries()) {
      await page.evaluate(async (hash) => {
        location.hash = hash;
        await new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn)));
      }, `${number}`);
      const found = await look();
      if (found.length > 0) faults[name] = found;
    }
    return faults;
  }

  it.each(['light', 'dark'])('has nothing that axe would mend, %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const rules = scheme === 'light' ? [] : COLOURS;
    expect(await faultsOf(() => accessibilityFaults(page, { rules }))).toEqual({});
  });

  it.each(WIDTHS)('lies within a width of %i', async (width) => {
    await page.setViewport({ width, height: 600 });
    const outside = () =>
      page.evaluate(() => {
        document.body.style.minWidth = '0';
        return [...document.querySelectorAll('.popup *:not(.spoken, .spoken *)')]
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
          })
          .map((element) => element.outerHTML.slice(0, 80));
      });
    expect(await faultsOf(outside)).toEqual({});
  });
});

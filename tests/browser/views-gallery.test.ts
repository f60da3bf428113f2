import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LIBRARY_STATES } from '../gallery/library-states.ts';
import { POPUP_STATES } from '../gallery/popup-states.ts';
import { accessibilityFaults, COLOURS } from './accessibility.ts';
import { openPlainPage } from './plain-browser.ts';

/** The widths at which the popup, and the panel beside a page, are drawn. CSS px. */
const WIDTHS = [420, 280];

/** Goes through the states of a gallery; hands back what is wrong in each where anything is. */
async function faultsOf(
  page: Page,
  states: readonly { readonly name: string }[],
  look: () => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const faults: Record<string, readonly string[]> = {};
  for (const [number, { name }] of states.entries()) {
    await page.evaluate(async (hash) => {
      location.hash = hash;
      await new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn)));
    }, `${number}`);
    const found = await look();
    if (found.length > 0) faults[name] = found;
  }
  return faults;
}

describe('every state of the popup that the sample page does not have', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPlainPage('chrome');
    await page.setViewport({ width: 420, height: 600 });
    await page.goto(`${inject('gallery')}popup.html`);
  });
  afterAll(() => page.close());

  it.each(['light', 'dark'])('has nothing that axe would mend, %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const rules = scheme === 'light' ? [] : COLOURS;
    expect(await faultsOf(page, POPUP_STATES, () => accessibilityFaults(page, { rules }))).toEqual({});
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
    expect(await faultsOf(page, POPUP_STATES, outside)).toEqual({});
  });
});

describe('every state of the library that the bundled corpus does not have', () => {
  let page: Page;
  /** Axe looks at each of 5,000 rows for a minute; they are alike, and as in the states that follow. */
  const first = LIBRARY_STATES.findIndex(({ name }) => name === 'an empty library');
  const small = LIBRARY_STATES.map((state, at) => ({ ...state, isSmall: at >= first }));

  beforeAll(async () => {
    page = await openPlainPage('chrome');
    await page.goto(`${inject('gallery')}library.html`);
  });
  afterAll(() => page.close());

  it.each(['light', 'dark'])('has nothing that axe would mend, %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const rules = scheme === 'light' ? [] : COLOURS;
    const look = async () => {
      const { isSmall } = small[Number(await page.evaluate(() => location.hash.slice(1)))] ?? {};
      return isSmall ? accessibilityFaults(page, { rules }) : [];
    };
    expect(await faultsOf(page, LIBRARY_STATES, look)).toEqual({});
  });

  it.each([640, 320])('lies within a width of %i, with no year cut', async (width) => {
    await page.setViewport({ width, height: 600 });
    const outside = () =>
      page.evaluate(() => {
        const strip = document.querySelector('.years')?.getBoundingClientRect();
        const cut = [...document.querySelectorAll('.years li')]
          .map((year) => year.getBoundingClientRect())
          .filter(({ left, right }) => strip && left < strip.left - 1 && right > strip.left + 1);
        const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
        return [...cut.map(({ left }) => `cut at ${left}`), ...(wide ? ['wider than the window'] : [])];
      });
    expect(await faultsOf(page, LIBRARY_STATES, outside)).toEqual({});
  });
});

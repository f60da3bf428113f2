import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { STATES } from '../gallery/card-states.ts';
import { openPlainPage } from './plain-browser.ts';

/** From a laptop's window at 200 % to more than any card asks for. */
const HEIGHTS = [200, 240, 300, 340, 400, 470, 620];

/** A card as low as a laptop's window at 200 % leaves may have too little even for the best of each side, px. */
const ROOM_FOR_TWO = 300;

/** What a card is made of, and its line, as a reader has them in sight. */
interface InSight {
  /** The line of the page; or what is opened, where a card that was left with it comes back. */
  readonly line: boolean;
  readonly chips: boolean;
  readonly chart: boolean;
  readonly isCut: boolean;
  /** The rows of which a part is seen; of a whole timeline, which is there to be scrolled, those at its top. */
  readonly halfRows: readonly string[];
  /** True where Tab comes to a row that is shown. */
  readonly tab: boolean;
  /** True where an event is open. */
  readonly isOpened: boolean;
}

describe('a card of any height', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openPlainPage('chrome');
    await page.goto(`${inject('gallery')}index.html#0`);
    // As high as its frame, as the extension draws it.
    await page.addStyleTag({ content: '.state figcaption { display: none } .state .card { height: 100vh }' });
  });
  afterAll(() => page.close());

  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  /** What is seen of a state in a frame of a height; as a function of the state's number. */
  const see = async (state: number, height: number): Promise<InSight> => {
    await page.setViewport({ width: 388, height });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${state}/ltr`);
    await drawn();
    return page.evaluate(() => {
      const boxOf = (what: string) => document.querySelector(what)?.getBoundingClientRect();
      const scroller = document.querySelector('.card-scroll');
      const [line, list] = [boxOf('.now-line'), boxOf('.card-scroll')];
      const opened = boxOf('.event:has([aria-expanded="true"])');
      const isOpenedThere = !!opened && !!list && opened.top >= list.top - 1 && opened.top < list.bottom;
      return {
        line: isOpenedThere || !line || !list || (line.top >= list.top - 1 && line.bottom <= list.bottom + 1),
        chips: (boxOf('.companions')?.height ?? 1) > 0,
        chart: (boxOf('.card-strip')?.height ?? 1) > 0,
        halfRows: [...document.querySelectorAll('.timeline > .event:not([hidden], [data-cut="true"])')]
          .filter((row) => {
            const { top, bottom } = row.getBoundingClientRect();
            // In the fade above lies only the padding of a row.
            const isAbove = top < (list?.top ?? 0) - 2 && bottom > (list?.top ?? 0) + 6;
            if (row.closest('.timeline-whole')) return isAbove;
            return isAbove || (top < (list?.bottom ?? 0) - 2 && bottom > (list?.bottom ?? 0) + 3);
          })
          .map((row) => row.querySelector('.event-title')?.textContent ?? ''),
        tab: [...document.querySelectorAll('.event-title[tabindex="0"]')].every((row) =>
          row.checkVisibility({ visibilityProperty: true }),
        ),
        isOpened: document.querySelector('.event-details') !== null,
        isCut: scroller !== null && scroller.scrollHeight > scroller.clientHeight + 1,
      };
    });
  };
  const numberOf = (name: string) => STATES.findIndex((state) => state.name === name);

  it.each(HEIGHTS)(
    'of %i px has the line of the page and whole rows in its first view, and a row for Tab',
    async (height) => {
      const faults: string[] = [];
      for (const [number, { name }] of STATES.entries()) {
        const { line, tab, isOpened, halfRows } = await see(number, height);
        // One that comes with an event open was gone back to, and begins with that.
        if (!line && !isOpened) faults.push(`${name}: no line`);
        if (height >= ROOM_FOR_TWO && !isOpened && halfRows.length > 0)
          faults.push(`${name}: cuts ${halfRows.join(' | ')}`);
        if (!tab) faults.push(`${name}: Tab comes to a row that is hidden`);
      }
      expect(faults).toEqual([]);
    },
  );

  it('hides chart and names only where its window has no room for all of it', async () => {
    const little = numberOf('little known');
    await see(little, 620);
    const natural = await page.evaluate(() =>
      ['.card-head', '.card-strip', '.companions', '.card-content', '.card-foot']
        .map((part) => document.querySelector(part)?.getBoundingClientRect().height ?? 0)
        .reduce((sum, height) => sum + height, 0),
    );
    expect(natural).toBeLessThan(340);
    expect(await see(little, Math.ceil(natural))).toMatchObject({
      line: true,
      chips: true,
      chart: true,
      isCut: false,
    });
    // No filter without its switch.
    expect(await see(numberOf('two names that stand together'), 300)).toMatchObject({
      line: true,
      chips: true,
      chart: false,
    });
    expect(await see(numberOf('around the now line'), 240)).toMatchObject({ chips: false, chart: false });
  });

  it('begins with the event that is open where it was gone back to', async () => {
    await see(numberOf('sources opened'), 340);
    const isOpenInSight = () =>
      page.evaluate(() => {
        const row = document.querySelector('li:has([aria-expanded="true"])')?.getBoundingClientRect();
        const list = document.querySelector('.card-scroll')?.getBoundingClientRect();
        return !!row && !!list && row.top >= list.top - 1 && row.top < list.bottom;
      });
    await expect.poll(isOpenInSight, { timeout: 2_000 }).toBe(true);
  });

  it('shows again what gave way as soon as there is room', async () => {
    const rich = numberOf('around the now line');
    expect(await see(rich, 240)).toMatchObject({ chips: false, chart: false });
    expect(await see(rich, 620)).toMatchObject({ chips: true, chart: true });
  });

  it('shows as many names whole as have room in a line, and the others by a click', async () => {
    await see(numberOf('a capital that speaks'), 400);
    const names = () =>
      page.evaluate(() => {
        const line = document.querySelector('.companions-line')?.getBoundingClientRect();
        const boxes = [...document.querySelectorAll('.companion')].map((chip) => ({
          name: chip.firstElementChild?.textContent ?? '',
          box: chip.getBoundingClientRect(),
        }));
        const seen = boxes.filter(
          ({ box }) => line && box.bottom > line.top + 1 && box.top < line.bottom - 1,
        );
        const isWhole = ({ box }: (typeof boxes)[number]) =>
          !!line && box.top >= line.top && box.bottom <= line.bottom + 1 && box.right <= line.right;
        return { all: boxes.length, seen: seen.map(({ name }) => name), whole: seen.filter(isWhole).length };
      });
    const met = new Set<string>();
    const { all, seen } = await names();
    expect(seen.length).toBeLessThan(all);
    for (let line = 0; line < all && met.size < all; line++) {
      const now = await names();
      expect(now.whole).toBe(now.seen.length);
      for (const name of now.seen) met.add(name);
      await page.click('.companions > .edge');
      await drawn();
    }
    expect(met.size).toBe(all);
  });
});

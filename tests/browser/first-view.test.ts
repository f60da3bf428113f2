import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FADE, LEAST_BLANK } from '../../src/card/frame/tuning.ts';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { hoverName } from '../../src/cli/browsers/hover-name.ts';
import { openArticle, waitForRest } from './card-in-page.ts';
import { leaveCard, type Session, shareSession } from './session.ts';

/** Windows of a laptop, of a low one and of a desk, and how many rows a card holds there at least. */
const WINDOWS = [
  [1280, 800, 3],
  [1280, 640, 3],
  [1920, 1080, 5],
] as const;

/** More below the last row reads as if another had failed to load: so much the card itself calls air, above the fade at its edge, px. */
const MOST_BLANK = LEAST_BLANK + FADE + 1;

describe.each(BROWSERS)('the first view of a card in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await shareSession(kind);
    page = await openArticle(session);
  });
  afterAll(() => session.close());
  afterEach(() => expect(session.takeFaults()).toEqual([]));

  const openIn = async (width: number, height: number, name: string): Promise<Frame> => {
    await page.setViewport({ width, height });
    await page.evaluate(recordHeights);
    const card = await hoverName(page, name);
    if (!card) throw new Error(`no card opened for ${name}`);
    await waitForRest(page);
    return card;
  };

  it.each(WINDOWS)(
    'at %i × %i holds the talks that a visit was prepared by, and the visit',
    async (width, height, rows) => {
      const card = await openIn(width, height, 'Wang Yi');
      const { above, below } = await rowsInSight(card);
      expect(above.join(' | ')).toMatch(/Xi's visit to Moscow/);
      expect(below.join(' | ')).toMatch(/Wang Yi's talks in Moscow/);
      expect(Math.max(above.length, below.length)).toBeLessThanOrEqual(3);
      expect(above.length + below.length).toBeGreaterThanOrEqual(rows);
      expect(await blankBelow(card)).toBeLessThan(MOST_BLANK);
      expect(await page.evaluate(() => Reflect.get(globalThis, 'heights'))).toHaveLength(1);
      await leaveCard(page);
    },
  );

  it('shows what had no room by a click, in its place in time', async () => {
    const card = await openIn(1280, 640, 'Xi Jinping');
    const titles = () =>
      card.$$eval('.event', (rows) =>
        rows
          .filter((row) => row.checkVisibility({ visibilityProperty: true }))
          .map((row) => row.querySelector('.event-title')?.textContent),
      );
    const before = await titles();
    await card.$eval('[data-left-out="true"]', (button) => (button as HTMLElement).click());
    const all = await titles();
    expect(all.length).toBeGreaterThan(before.length);
    expect(all.filter((title) => before.includes(title))).toEqual(before);
    expect(await card.$('[data-left-out="true"]')).toBeNull();
    await leaveCard(page);
  });
});

/** Notes every height, px, in which a card is seen from now on: one that changes under the eye has more of them than one. */
function recordHeights(): void {
  const heights = new Set<number>();
  const look = (): void => {
    const card = document.querySelector('[popover="manual"]:popover-open');
    if (card) heights.add(Math.round(card.getBoundingClientRect().height));
    Reflect.set(globalThis, 'heights', [...heights]);
    requestAnimationFrame(look);
  };
  look();
}

/** The titles that a reader sees on each side of the line, without scrolling. */
function rowsInSight(card: Frame): Promise<{ readonly above: string[]; readonly below: string[] }> {
  return card.evaluate(() => {
    const { top, bottom } = (document.querySelector('.card-scroll') as Element).getBoundingClientRect();
    const line = (document.querySelector('.now-line') as Element).getBoundingClientRect().top;
    const titles = [...document.querySelectorAll('.event:not([hidden]) .event-title')]
      .map((title) => ({ box: title.getBoundingClientRect(), text: title.textContent }))
      .filter(({ box }) => box.top >= top && box.bottom <= bottom);
    return {
      above: titles.filter(({ box }) => box.top < line).map(({ text }) => text),
      below: titles.filter(({ box }) => box.top > line).map(({ text }) => text),
    };
  });
}

/** How much is blank between the last row that is drawn and the foot, px. */
function blankBelow(card: Frame): Promise<number> {
  return card.evaluate(() => {
    const { bottom } = (document.querySelector('.card-scroll') as Element).getBoundingClientRect();
    const ends = [...document.querySelectorAll('.timeline > li:not([hidden], [data-cut="true"])')]
      .map((row) => row.getBoundingClientRect().bottom)
      .filter((end) => end <= bottom + 1);
    return bottom - Math.max(...ends);
  });
}

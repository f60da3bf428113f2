import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { boxOfHost, hoverAnew, openArticle, waitForRest } from './card-in-page.ts';
import { useSession } from './use-session.ts';

/** Of a ticker that can still be read, CSS px a second. */
const TICKER_SPEED = 40;

/** An open card looks for its name every 250 ms (src/card/tuning.ts), ms. */
const LOOKED_AT_THRICE = 900;

describe.each(BROWSERS)('a card on a page that goes on living in %s', (kind) => {
  const session = useSession(kind);

  it('goes with its name where the page adds something above it', async () => {
    const page = await openArticle(session(), '?live');
    await page.setViewport({ width: 1_200, height: 1_000 });
    await hoverAnew(page, 'Xi Jinping');
    const before = await boxOfHost(page);
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '60px';
      document.body.prepend(late);
    });
    await expect
      .poll(async () => (await boxOfHost(page)).y - before.y, { timeout: 5_000 })
      .toBeCloseTo(60, 0);
  });

  it('stays under the hand where a ticker carries its name off, and goes there once that rests', async () => {
    const page = await openArticle(session(), '?ticker');
    await page.setViewport({ width: 1_200, height: 1_000 });
    await hoverAnew(page, 'Xi Jinping');
    await waitForRest(page);
    const lineAt = () => page.$eval('main', (line) => line.getBoundingClientRect().x);
    const [before, lineBefore] = [await boxOfHost(page), await lineAt()];
    await page.$eval(
      'main',
      (line, speed) => {
        // As a style sheet animates it: a page that moves it frame by frame was tried too, and is followed alike.
        const run = line.animate([{ translate: '0' }, { translate: `${-10 * speed}px` }], 10_000);
        addEventListener('rest', () => run.pause());
      },
      TICKER_SPEED,
    );
    await wait(LOOKED_AT_THRICE);
    expect(lineBefore - (await lineAt())).toBeGreaterThan(TICKER_SPEED / 2);
    expect((await boxOfHost(page)).x).toBe(before.x);
    await page.evaluate(() => dispatchEvent(new Event('rest')));
    const strayed = async () => (await boxOfHost(page)).x - before.x - ((await lineAt()) - lineBefore);
    await expect.poll(strayed, { timeout: 5_000 }).toBeCloseTo(0, 0);
  });

  it.each<[string, () => void]>([
    ['takes its name away', () => document.querySelector('main')?.remove()],
    ['becomes another', () => document.body.replaceChildren('Another page')],
    [
      'lays a layer over everything',
      () => {
        const layer = document.body.appendChild(document.createElement('div'));
        layer.popover = 'auto';
        layer.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; background: #fff';
        layer.showPopover();
      },
    ],
    ['opens a dialog', () => document.body.appendChild(document.createElement('dialog')).showModal()],
  ])('closes where the page %s', async (_, live) => {
    const page = await openArticle(session(), '?ends');
    await hoverAnew(page, 'Wang Yi');
    await page.evaluate(live);
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('opens again for a name once the reader has come back to the page', async () => {
    const page = await openArticle(session(), '?back');
    await hoverAnew(page, 'Wang Yi');
    await page.goto(session().samples.url('nameless.html'));
    // A driver's own way back waits for a load, and a page that was kept does not load.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForFunction(() => location.pathname === '/article.html', { polling: 50 });
    await waitForMarks(page);
    await hoverAnew(page, 'Xi Jinping');
  });
});

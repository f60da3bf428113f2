import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { boxOfHost, hoverAnew, openArticle } from './card-in-page.ts';
import { useSession } from './use-session.ts';

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
});

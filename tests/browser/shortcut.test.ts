import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, findCommand, installPackages } from '../../src/cli/browsers/find-browser.ts';
import { waitForCard, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { countMarks, waitForMarks } from '../../src/cli/browsers/marks.ts';
import { openVirtualDisplay, type VirtualDisplay } from '../../src/cli/browsers/virtual-display.ts';
import { openSession, outlineOf, type Session } from './session.ts';

/**
 * A shortcut of the manifest belongs to the browser's window: no driver can press it. So these browsers have windows, on a
 * display that nobody looks at, and the key is pressed there as by a hand.
 */
describe.each(BROWSERS)('the shortcut in %s', (kind) => {
  let display: VirtualDisplay;
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    if (!findCommand('Xvfb') || !findCommand('xdotool')) installPackages(['xvfb', 'xdotool']);
    display = await openVirtualDisplay(1280, 900);
    session = await openSession(kind, { headless: false, display: display.name });
    page = await session.openPage(session.samples.url('article.html'));
    await waitForMarks(page);
  });
  afterAll(async () => {
    await session.close();
    display.close();
  });
  afterEach(() => expect(session.takeFaults()).toEqual([]));

  const press = (key: string): void => {
    const { status, stderr } = spawnSync('xdotool', ['key', '--clearmodifiers', key], {
      env: { ...process.env, DISPLAY: display.name },
    });
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  };

  /** Presses the shortcut; twice where a busy machine lost the first press on its way through the display. */
  const openByShortcut = async (): Promise<Frame | null> => {
    press('alt+period');
    const card = await waitForCard(page, 4_000);
    if (card) return card;
    press('alt+period');
    return waitForCard(page);
  };

  /** The card once it is no longer that of `name`. */
  const otherCard = async (name: string): Promise<Frame | null> => {
    for (let tries = 0; tries < 80; tries++) {
      await wait(50);
      const card = await waitForCard(page, 0).catch(() => null);
      const shown = card && (await outlineOf(card).catch(() => null));
      if (shown && shown.name !== '' && shown.name !== name) return card;
    }
    return null;
  };

  it('opens the card of the first name in view, gives it the focus, and Escape gives it back', async () => {
    await page.bringToFront();
    const card = await openByShortcut();
    expect(card && (await outlineOf(card)).name).toMatch(/^Moscow/);
    expect(await card?.evaluate(() => document.hasFocus())).toBe(true);
    press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => document.hasFocus() && document.activeElement === document.body)).toBe(
      true,
    );
  });

  it('goes on to the next name with each press, gives no focus back in between, and comes round', async () => {
    const names: string[] = [];
    const first = await openByShortcut();
    for (let card = first; card && names.length < 40; ) {
      const name = (await outlineOf(card)).name;
      if (names.includes(name)) break;
      names.push(name);
      press('alt+period');
      card = await otherCard(name);
    }
    expect(names.length).toBeGreaterThan(3);
    // None is passed over because the card of the last one lay on it.
    const inView = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
      return ranges.filter((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length;
    });
    expect(names.length).toBeGreaterThanOrEqual(inView);
    expect(await page.evaluate(() => document.activeElement?.matches('[popover="manual"]'))).toBe(true);
    press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('counts names from what is in view now', async () => {
    await page.evaluate(() =>
      document.querySelector('blockquote')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    const card = await openByShortcut();
    expect(card && (await outlineOf(card)).name).toMatch(/^(?:Vladimir Putin|China)/);
    press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('hides all marks by one of its own, and draws them again by the next press', async () => {
    const marks = () => countMarks(page);
    const before = await marks();
    expect(before).toBeGreaterThan(3);
    press('alt+comma');
    await expect.poll(marks, { timeout: 5_000 }).toBe(0);
    press('alt+comma');
    await expect.poll(marks, { timeout: 5_000 }).toBe(before);
  });

  it('opens the popup by another one, which takes the keys, and Escape gives them back', async () => {
    await page.bringToFront();
    const hasKeys = () => page.evaluate(() => document.hasFocus());
    press('alt+shift+period');
    await expect.poll(hasKeys, { timeout: 5_000 }).toBe(false);
    press('Escape');
    await expect.poll(hasKeys, { timeout: 5_000 }).toBe(true);
  });

  it('does nothing on a page without names', async () => {
    const nameless = await session.openPage(session.samples.url('nameless.html'));
    press('alt+period');
    expect(await waitForCard(nameless, 1_000)).toBeNull();
    expect(await nameless.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);
    await nameless.close();
  });
});

import { spawnSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, findCommand, installPackages } from '../../src/cli/browsers/find-browser.ts';
import { waitForCard, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
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

  it('opens the card of the first name in view, gives it the focus, and Escape gives it back', async () => {
    await page.bringToFront();
    press('alt+period');
    const card = await waitForCard(page);
    expect(card && (await outlineOf(card)).name).toMatch(/^Moscow/);
    expect(await card?.evaluate(() => document.hasFocus())).toBe(true);
    press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await page.evaluate(() => document.hasFocus() && document.activeElement === document.body)).toBe(
      true,
    );
  });

  it('counts names from what is in view now', async () => {
    await page.evaluate(() =>
      document.querySelector('blockquote')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    );
    press('alt+period');
    const card = await waitForCard(page);
    expect(card && (await outlineOf(card)).name).toMatch(/^(?:Vladimir Putin|China)/);
    press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
  });

  it('does nothing on a page without names', async () => {
    const nameless = await session.openPage(session.samples.url('nameless.html'));
    press('alt+period');
    expect(await waitForCard(nameless, 1_000)).toBeNull();
    expect(await nameless.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual([]);
    await nameless.close();
  });
});

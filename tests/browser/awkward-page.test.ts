import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { hoverName, waitForNoCard } from '../../src/cli/browsers/hover-name.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { leaveCard, openSession, outlineOf, type Session } from './session.ts';

/** Long enough for a dwell, the frame and a busy machine; what opens later than this is a fault of its own. */
const SURELY_NOTHING = 1_500;

describe.each(BROWSERS)('awkward markup in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.openPage(session.samples.url('awkward.html'));
    await waitForMarks(page, 2);
  });
  afterAll(() => session.close());
  afterEach(async () => {
    await leaveCard(page);
    expect(session.takeFaults()).toEqual([]);
  });

  it.each([
    ['over three elements', 'ng', '#split', /^Wang Yi/],
    ['with a hard space', 'Vladimir\u00a0Putin', '#nbsp', /^Vladimir Putin/],
    ['with soft hyphens', 'Pes\u00adkov', '#hyphen', /^Dmitry Peskov/],
    ['over a line break', 'Jinping', '#break', /^Xi Jinping/],
    ['in an open shadow root', 'Vladimir Putin', '#shadow', /^Vladimir Putin/],
    ['under a stretched link', 'Vladimir Putin', '#teaser', /^Vladimir Putin/],
    ['in upright lines', 'Wang Yi', '#vertical', /^Wang Yi/],
    ['in a line from right to left', 'Xi Jinping', '#rtl', /^Xi Jinping/],
    ['that lets the pointer through', 'Dmitry Peskov', '#through', /^Dmitry Peskov/],
  ])('answers to a name %s', async (_, words, within, expected) => {
    const card = await hoverName(page, words, { within });
    expect(card && (await outlineOf(card)).name).toMatch(expected);
  });

  it.each([
    ['in an editable field', 'Xi Jinping', '#editable'],
    ['that nobody sees', 'Wang Yi', '.clear'],
    ['over two blocks', 'Yi', '#blocks + div + div'],
  ])('is silent for a name %s', async (_, words, within) => {
    expect(await hoverName(page, words, { within, longest: SURELY_NOTHING })).toBeNull();
  });

  it('opens in a frame', async () => {
    const frame = page.frames().find((candidate) => candidate.url().endsWith('framed.html'));
    expect(frame).toBeDefined();
    if (!frame) return;
    await waitForMarks(frame);
    const card = await hoverName(page, 'Wang Yi', { frame });
    expect(card && (await outlineOf(card)).name).toMatch(/^Wang Yi/);
  });

  it('opens over a modal dialog, and Escape closes the card alone', async () => {
    await page.click('#open-dialog');
    const card = await hoverName(page, 'Xi Jinping', { within: '#dialog' });
    expect(card && (await outlineOf(card)).name).toMatch(/^Xi Jinping/);
    const isOpen = () => page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open);
    await page.keyboard.press('Escape');
    expect(await waitForNoCard(page)).toBe(true);
    expect(await isOpen()).toBe(true);
    await page.click('#dialog button');
    expect(await isOpen()).toBe(false);
  });
});

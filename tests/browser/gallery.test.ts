import type { CDPSession, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { STATES } from '../gallery/card-states.ts';
import { accessibilityFaults, COLOURS } from './accessibility.ts';
import { openPlainPage } from './plain-browser.ts';

/** The looks that a reader may have chosen, as Chromium can pretend them. */
const LOOKS: readonly (readonly [name: string, features: Readonly<Record<string, string>>])[] = [
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['high contrast', { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' }],
  ['forced colours', { 'forced-colors': 'active' }],
];

describe('every state of the card', () => {
  let page: Page;
  let devtools: CDPSession;

  beforeAll(async () => {
    page = await openPlainPage('chrome');
    devtools = await page.createCDPSession();
    await page.setViewport({ width: 388, height: 640 });
    await page.goto(`${inject('gallery')}index.html#0`);
  });
  afterAll(() => page.close());

  const show = async (state: number, direction = 'ltr'): Promise<void> => {
    await page.evaluate(async (hash) => {
      location.hash = hash;
      await new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn)));
    }, `${state}/${direction}`);
  };
  const wear = (features: Readonly<Record<string, string>>) =>
    devtools.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });

  describe.each(LOOKS)('in %s', (look, features) => {
    beforeAll(() => wear(features));

    it('has nothing that axe would mend', async () => {
      // Of the other looks only the colours differ.
      const rules = look === 'light' ? [] : COLOURS;
      const faults: Record<string, readonly string[]> = {};
      for (const [number, { name }] of STATES.entries()) {
        await show(number);
        const found = await accessibilityFaults(page, { within: '.frame', rules });
        if (found.length > 0) faults[name] = found;
      }
      expect(faults).toEqual({});
    });
  });

  it.each(['ltr', 'rtl'])('lies within its width, from %s', async (direction) => {
    const faults: Record<string, readonly string[]> = {};
    for (const [number, { name }] of STATES.entries()) {
      await show(number, direction);
      const outside = await page.evaluate(() => {
        const card = (document.querySelector('.card') as Element).getBoundingClientRect();
        return [...document.querySelectorAll('.card *:not(.spoken, .spoken *, svg *)')]
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect();
            return width > 0 && (left < card.left - 1 || right > card.right + 1);
          })
          .map((element) => element.outerHTML.slice(0, 80));
      });
      if (outside.length > 0) faults[name] = outside;
    }
    expect(faults).toEqual({});
  });

  it('keeps a chart in which a time is chosen, however low the card has become by that', async () => {
    const isChartSeen = async (name: string): Promise<boolean | undefined> => {
      await show(STATES.findIndex((state) => state.name === name));
      return page.evaluate(() => {
        document.querySelector('.card')?.setAttribute('data-low', 'line chart');
        return document.querySelector('.card-strip')?.checkVisibility();
      });
    };
    await page.setViewport({ width: 388, height: 380 });
    expect(await isChartSeen('around the now line')).toBe(false);
    expect(await isChartSeen('a stretch of time chosen')).toBe(true);
    await page.setViewport({ width: 388, height: 640 });
  });

  it('keeps the focus when a pressed button gives way to another', async () => {
    await show(
      STATES.findIndex(({ name }) => name === 'by keyboard'),
      'ltr',
    );
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('role') ?? document.activeElement?.textContent,
      );
    const press = async (label: string): Promise<unknown> => {
      await page
        .locator(`::-p-xpath(//button[. = '${label}'])`)
        .setEnsureElementIsInTheViewport(false)
        .click();
      return focused();
    };
    expect(await press('Not this person')).toBe('on this page');
    expect(await press('on this site')).toBe('Undo');
    expect(await press('Undo')).toBe('Not this person');
    expect(await press('Not this person')).toBe('on this page');
    expect(await press('Cancel')).toBe('Not this person');
  });

  it('is read out as a dialog with its name, its chart as a slider, its events as buttons that open', async () => {
    await show(STATES.findIndex(({ name }) => name === 'by keyboard'));
    const tree = await page.accessibility.snapshot({ interestingOnly: true });
    const said: string[] = [];
    const read = (node: SerializedAXNode): void => {
      const expanded = node.expanded === undefined ? '' : node.expanded ? ' (open)' : ' (closed)';
      if (node.name) said.push(`${node.role} ${node.name}${expanded}`);
      for (const child of node.children ?? []) read(child);
    };
    if (tree) read(tree);
    expect(said).toEqual(
      expect.arrayContaining([
        'dialog Ana Lindqvist',
        'heading Ana Lindqvist Анна Линдквист',
        'button Keep this card open',
        'button Close (Esc)',
        'slider Choose a time: drag over the chart, or use the arrow keys',
        'button 16–17 May 2024 Joins the return visit to the capital (closed)',
        'button All 16 events',
        'button Not this person',
        'button Hide on this site',
      ]),
    );
  });
});

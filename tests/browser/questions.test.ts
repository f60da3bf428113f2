import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { openPopup } from '../../src/cli/browsers/open-popup.ts';
import { openSession, type Session } from './session.ts';

/** The questions of the README, asked as a new reader would: typed, and what answers opened by key and by mouse. */

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Question, and what the answer must hold: the title of the event, or that none is known. */
const QUESTIONS = README.slice(README.indexOf('| A reader asks |'))
  .split('\n\n', 1)
  .flatMap((table) => table.split('\n').slice(2))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(
    ([, question = '', answer = '']) => [question, answer.split(': ').at(-1)?.split(';')[0] ?? ''] as const,
  );

/** How long a reader waits for an answer, ms. */
const PATIENCE = 15_000;

describe.each(BROWSERS)('in %s a reader finds the answer', (kind) => {
  let session: Session;
  let popup: Page;

  beforeAll(async () => {
    session = await openSession(kind);
    const page = await session.openPage(session.samples.url('article.html'));
    await waitForMarks(page, 5);
    popup = await openPopup(session, page);
  });
  afterAll(() => session.close());

  const waitFor = (selector: string, words: string) =>
    popup.waitForFunction(
      (within, wanted) => document.querySelector(within)?.textContent.includes(wanted) === true,
      { timeout: PATIENCE, polling: 50 },
      selector,
      words,
    );
  const ask = async (question: string): Promise<void> => {
    await popup.focus('input');
    await popup.evaluate(() => document.querySelector('input')?.select());
    await popup.keyboard.type(question);
  };

  it.each(QUESTIONS)(
    'to "%s"',
    async (question, answer) => {
      await ask(question);
      await waitFor('.answer', answer);
      const opens = await popup.evaluate(() => document.querySelector('.answer [role=option]') !== null);
      if (!opens) return;
      await popup.keyboard.press('Enter');
      await waitFor('h2', '');
      const byKey = await popup.evaluate(() => document.querySelector('h2')?.textContent);
      await popup.keyboard.press('Escape');
      await waitFor('.answer', answer);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.answer [role=option]')?.click());
      await waitFor('h2', '');
      expect(await popup.evaluate(() => document.querySelector('h2')?.textContent)).toBe(byKey);
      await popup.keyboard.press('Escape');
    },
    PATIENCE,
  );
});

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/cli/browsers/find-browser.ts';
import { waitForMarks } from '../../src/cli/browsers/marks.ts';
import { openPopup } from '../../src/cli/browsers/open-popup.ts';
import { untilDrawn } from '../../src/cli/browsers/popup-states.ts';
import { type Session, shareSession } from './session.ts';

/** The questions of the README, asked as a new reader would: what the table says must be what the popup shows. */

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Question, and the parts of the answer in the order of the table: the bold line, then what stands beside or under it. */
const QUESTIONS = README.slice(README.indexOf('| A reader asks |'))
  .split('\n\n', 1)
  .flatMap((table) => table.split('\n').slice(2))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, question = '', answer = '']) => [question, answer.split(' · ')] as const);

/** One in each script: how a browser takes a text in does not depend on what is asked. */
const OF_EACH_SCRIPT = [/^[a-z]/, /^\p{Script=Han}/u, /^\p{Script=Cyrillic}/u].flatMap((script) =>
  QUESTIONS.filter(([question]) => script.test(question)).slice(0, 1),
);

const ASKED_IN = { chrome: QUESTIONS, firefox: OF_EACH_SCRIPT } as const;

describe.each(BROWSERS)('in %s a reader finds the answer', (kind) => {
  let session: Session;
  let popup: Page;

  beforeAll(async () => {
    session = await shareSession(kind);
    const page = await session.openPage(session.samples.url('article.html'));
    await waitForMarks(page, 5);
    popup = await openPopup(session, page);
    await untilDrawn(popup);
  });
  afterAll(() => session.close());

  const ask = async (question: string): Promise<void> => {
    await popup.focus('input');
    await popup.evaluate(() => document.querySelector('input')?.select());
    // Chromium takes a whole text at once; Firefox's driver types.
    await (kind === 'chrome' ? popup.keyboard.sendCharacter(question) : popup.keyboard.type(question));
    await untilDrawn(popup);
  };
  /** What the answer shows: its line in bold, and all the parts around it. */
  const shown = () =>
    popup.evaluate(() => {
      const textOf = (selector: string) => document.querySelector(`.answer ${selector}`)?.textContent ?? '';
      return {
        title: textOf('.row-title') || textOf('.none-line'),
        around: [textOf('.row-aside'), ...textOf('.row-line').split(' · ')],
      };
    });
  const heading = () => popup.evaluate(() => document.querySelector('h2')?.textContent);

  it.each(ASKED_IN[kind])('to "%s"', async (question, [title, ...around]) => {
    await ask(question);
    const answer = await shown();
    expect(answer.title).toBe(title);
    expect(answer.around).toEqual(expect.arrayContaining(around));
  });

  it('and opens it by key and by click', async () => {
    const [question = ''] = QUESTIONS[0] ?? [];
    await ask(question);
    const { title } = await shown();
    await popup.keyboard.press('Enter');
    await untilDrawn(popup);
    expect(await heading()).toBe(title);
    await popup.keyboard.press('Escape');
    await untilDrawn(popup);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.answer [role=option]')?.click());
    await untilDrawn(popup);
    expect(await heading()).toBe(title);
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerBackground } from '../../src/messaging/answer-background.ts';
import { BROKEN } from '../../src/messaging/faults.ts';
import { fail, ok } from '../../src/model/result.ts';
import { createFakeBrowser, ORIGIN } from '../platform/fake-browser.ts';

const NAMES = [{ id: 'wang-yi', count: 2, inTitle: false }];
const BACKGROUND = { id: 'x', url: `${ORIGIN}/background.js` };
const ASK = { backstory: 'page.names', request: {} };

let browser: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  browser = createFakeBrowser();
  vi.stubGlobal('chrome', browser);
});
afterEach(() => vi.unstubAllGlobals());

function answerNames(signal = new AbortController().signal): void {
  answerBackground(signal, { 'page.names': () => ok(NAMES) });
}

/** What a message is answered; undefined where it is left to others: a listener that returns anything would hold the sender up. */
async function answerTo(message: unknown, from: object): Promise<unknown> {
  const [listener] = browser.runtime.onMessage.listeners as Set<(...given: unknown[]) => unknown>;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const isAnswered = listener?.(message, from, resolve);
  expect([true, undefined]).toContain(isAnswered);
  return isAnswered === true ? await promise : undefined;
}

test('the background is told whom the page names, and nobody else is', async () => {
  answerNames();
  expect(await answerTo(ASK, BACKGROUND)).toEqual(ok(NAMES));
  expect(await answerTo(ASK, { id: 'x', url: `${ORIGIN}/card.html`, tab: { id: 7 } })).toBeUndefined();
  expect(await answerTo(ASK, { id: 'x', url: 'https://news.example/', tab: { id: 7 } })).toBeUndefined();
});

test.each([[{ backstory: 'page.facts', request: {} }], ['text'], [null], [undefined]])(
  'other messages are left to others: %#',
  async (message) => {
    answerNames();
    expect(await answerTo(message, BACKGROUND)).toBeUndefined();
  },
);

test('a bug is reported once and answered with a sentence', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  answerBackground(new AbortController().signal, {
    'page.names': () => {
      throw new Error('a bug');
    },
  });
  expect(await answerTo(ASK, BACKGROUND)).toEqual(fail(BROKEN));
  expect(log).toHaveBeenCalledTimes(1);
});

test('nothing is heard after the end', () => {
  const ending = new AbortController();
  answerNames(ending.signal);
  ending.abort();
  expect(browser.runtime.onMessage.listeners.size).toBe(0);
});

test('an answer that takes its time keeps the sender waiting for it, and a bug in it is answered too', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const cases = [
    [async () => ok('opened' as const), ok('opened')],
    [() => Promise.reject(new Error('another bug')), fail(BROKEN)],
  ] as const;
  for (const [open, reply] of cases) {
    const ending = new AbortController();
    answerBackground(ending.signal, { 'page.openNext': open });
    const ask = { backstory: 'page.openNext', request: { goesOn: true } };
    expect(await answerTo(ask, BACKGROUND)).toEqual(reply);
    ending.abort();
  }
  expect(log).toHaveBeenCalledTimes(1);
});

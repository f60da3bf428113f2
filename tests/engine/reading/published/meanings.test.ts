import { expect, it } from 'vitest';
import { dateReader } from '../../../../src/engine/dates/read-dates.ts';
import type { Clue } from '../../../../src/engine/reading/published/clues.ts';
import { meaningsOf } from '../../../../src/engine/reading/published/meanings.ts';

it('reads of a sentence without end what stands beside the expression', () => {
  const text = `${'Berg met Lind, '.repeat(2_000)}Berg arrived on Thursday, ${'and left, '.repeat(2_000)}`;
  const start = text.indexOf('Thursday');
  const clue = { date: { start, end: start + 8 }, sentence: { start: 0, end: text.length } } as Clue;
  let longest = 0;
  const meanings = meaningsOf(clue, text, (words) => {
    longest = Math.max(longest, words.length);
    return dateReader(words, 'en');
  });
  expect(meanings).toMatchObject({ from: -6, to: 0 });
  expect(longest).toBeLessThan(1_000);
});

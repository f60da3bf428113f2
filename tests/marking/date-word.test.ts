import { expect, test } from 'vitest';
import { dateAround, wordAt } from '../../src/marking/date-word.ts';

/** What a browser calls some months and days. */
const CALENDAR = new Set(['march', '三月', '周三', '水曜日']);

test.each([
  ['on March 22, 2023', 4, 'March'],
  ['on March 22, 2023', 10, '22'],
  ['2023年3月13日', 5, '2023年3月13日'],
  ['王毅于2023年2月22日在莫斯科会见普京', 5, '2023年2月22日'],
  ['习近平将于4月访问俄罗斯', 5, '4月'],
  ['习近平将于4月访问俄罗斯', 8, null],
  ['王毅周三在莫斯科说', 3, '周三'],
  ['王氏は水曜日にモスクワを訪れた', 4, '水曜日'],
  ['on March 22', 2, 'on'],
  [', 2023', 0, null],
])('of "%s" the word at %i is %s', (text, offset, word) => {
  const found = wordAt(text, offset, (name) => CALENDAR.has(name));
  expect(found && text.slice(found.start, found.end)).toBe(word);
});

test.each([
  ['begun in February 2022, when', 'February 2022', 'February 2022', 'February'],
  ['begun in February 2022, when', 'February 2022', 'February 2022', '2022'],
  ['on March\n    22 and', 'March 22', 'March\n    22', '22'],
  ['May 2022, and in May 2023', 'May 2023', 'May 2023', '2023'],
  ['March 2 (a)', '2 (a)', '2 (a)', '2'],
  // Where the page draws it in two pieces, or it has changed meanwhile.
  ['begun in February', 'February 2022', null, 'February'],
  ['May 2023, and in May 2022', 'May 2023', null, '2022'],
])('in "%s" "%s" stands as "%s" around "%s"', (text, surface, whole, word) => {
  const start = text.lastIndexOf(word);
  const found = dateAround(text, { start, end: start + word.length }, surface);
  expect(found && text.slice(found.start, found.end)).toBe(whole);
});

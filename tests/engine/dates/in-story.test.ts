import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

const read = (language: string, text: string, published: string | null): (string | null)[] =>
  readDates(text, { published, language }).map(({ edtf }) => edtf);

describe('a day without its year behind one that says it, in a text of which nobody knows when it was published', () => {
  it.each([
    ['en', 'Berg met Lind on March 21, 2023. He had arrived on March 20.', '2023-03-21', '2023-03-20'],
    ['en', 'Berg met Lind on March 20, 2023. He left on March 22.', '2023-03-20', '2023-03-22'],
    ['en', 'Berg met Lind on Nov. 15, 2023. He had lost his office on July 25.', '2023-11-15', '2023-07-25'],
    ['en', 'Berg met Lind on Dec. 30, 2022. On Jan. 5 he left.', '2022-12-30', '2023-01-05'],
    [
      'en',
      'Berg met Lind on March 21, 2023.\n\nThey talked for long.\n\nHe had arrived on March 20.',
      '2023-03-21',
      '2023-03-20',
    ],
    ['de', 'Berg traf Lind am 21. März 2023. Er landete am 20. März.', '2023-03-21', '2023-03-20'],
    ['ru', 'Берг встретился с Линдом 21 марта 2023 года. Он прилетел 20 марта.', '2023-03-21', '2023-03-20'],
    ['zh', '贝格2023年3月21日会见林德。他3月20日抵达。', '2023-03-21', '2023-03-20'],
  ])('%s: %s is the nearest', (language, text, ...expected) => {
    expect(read(language, text, null)).toEqual(expected);
  });
});

describe('a sentence that tells of a month long ago and of a day', () => {
  it.each([
    ['Berg became premier in March 2013 and died on Oct. 27.', '2023-10-27', '2013-03', '2023-10-27'],
    ['He was arrested in March 2023 and sentenced on July 19.', '2024-08-02', '2023-03', '2024-07-19'],
    ['Berg won the vote in December 2019 and resigned on July 7.', '2022-10-25', '2019-12', '2022-07-07'],
    // The story goes on where the day is not far from it, or its sentence is over.
    ['Berg came in March 2013 and left on March 26.', '2023-10-27', '2013-03', '2013-03-26'],
    [
      'Berg came to power in January 1968. On August 20 tanks rolled in.',
      '2018-08-21',
      '1968-01',
      '1968-08-20',
    ],
  ])('%s', (text, published, ...expected) => expect(read('en', text, published)).toEqual(expected));
});

it('a year that a paragraph before told says nothing of a day in a text that nobody knows the day of', () => {
  expect(read('en', 'Berg was born in 1951.\n\nOn March 20 he met Lind.', null)).toEqual(['1951', null]);
});

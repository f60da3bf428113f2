import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

const read = (language: string, text: string, published: string | null): (string | null)[] =>
  readDates(text, { published, language }).map(({ edtf }) => edtf);

// A year in passing takes no day of a later sentence that lies near the publication; a year that opens its sentence tells a story.
it.each([
  ['en', 'The plan was agreed in 2019. On 6 March Norddal began to build.', '2019', '2023-03-06'],
  ['en', 'In 2019 Berg went to Norddal. On 6 March he left.', '2019', '2019-03-06'],
  ['en', 'The plan was agreed in 2019. On 6 August Norddal began to build.', '2019', '2019-08-06'],
  ['de', 'Der Plan wurde 2019 vereinbart. Am 6. März begann der Bau.', '2019', '2023-03-06'],
  ['fr', 'Le plan date de 2019. Le 6 mars, Berg a commencé.', '2019', '2023-03-06'],
])('%s: %s', (language, text, ...expected) => {
  expect(read(language, text, '2023-03-13')).toEqual(expected);
});

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

describe('a day behind a step back, in such a text: the story goes on from where it stood', () => {
  it.each([
    [
      'en',
      'The law came on 1 July 2024. Berg had met Lind on 17 October 2023. On 2 July he left.',
      '2024-07-02',
    ],
    ['en', 'Berg had met Lind on 17 October 2023. On 2 July he met Holt.', '2024-07-02'],
    [
      'en',
      'The talks were on 16 June 2024. Berg had been there in May 2023. On 24 July Lind came.',
      '2024-07-24',
    ],
    [
      'en',
      'It began on 23 June 2023. Berg had met Lind in November 2022. On 24 June he took it. Two months later he died.',
      '2023-08',
    ],
    [
      'de',
      'Am 1. Juli 2024 begann es. Berg hatte Lind am 17. Oktober 2023 getroffen. Am 2. Juli ging er.',
      '2024-07-02',
    ],
    [
      'fr',
      'Tout commence le 1er juillet 2024. Berg avait vu Lind le 17 octobre 2023. Le 2 juillet, il partit.',
      '2024-07-02',
    ],
    [
      'ru',
      '1 июля 2024 года начался спор. 17 октября 2023 года Берг встречался с Линдом. 2 июля он уехал.',
      '2024-07-02',
    ],
    // What had been before it too is of the earlier year.
    [
      'en',
      'The law came on 1 July 2024. Berg had met Lind on 17 October 2023. On 19 October he had left.',
      '2023-10-19',
    ],
    [
      'ru',
      '1 июля 2024 года начался спор. 17 октября 2023 года Берг встречался с Линдом. 19 октября он уехал.',
      '2023-10-19',
    ],
  ])('%s: %s', (language, text, expected) => expect(read(language, text, null).at(-1)).toBe(expected));
});

describe('a month of the year that was told', () => {
  it.each([
    ['en', 'Berg met Lind in April 2017, and in November of the same year he came back.', '2017-11', 1],
    ['zh', '贝格2017年4月会见林德，同年11月再来。', '2017-11', 1],
    ['ru', 'В апреле 2017 года Берг принял Линда, а в ноябре того же года прилетел сам.', '2017-11', 1],
    ['de', 'Im April 2017 traf Berg Lind, im November desselben Jahres kam er.', '2017-11', 1],
    ['en', 'Berg spoke to Lind in April 2023, and Holt visited them in May.', '2023-05', 1],
    ['ru', 'Мятеж был в июне прошлого года; через два месяца он погиб.', '2024-08', 2],
    ['en', 'Berg spoke to Lind in April of last year, after which Holt came in May.', '2024-05', 1],
    ['en', 'They met on 15 August, the first time since 2019. Three days later Holt came.', '2025-08-18', 2],
    [
      'en',
      'They met on 15 August, for the first time since Lisbon in 2019. Three days later Holt came.',
      '2025-08-18',
      2,
    ],
  ])('%s: %s', (language, text, expected, at) =>
    expect(read(language, text, '2025-10-23')[at]).toContain(expected),
  );
});

describe('a day in a paragraph behind one that says its year, in such a text', () => {
  it.each([
    ['en', 'Berg met Lind on Nov. 16, 2024.\n\nOn Jan. 20 Holt took office.', '2025-01-20'],
    ['en', 'Berg met Lind on March 21, 2023.\n\nOn May 10 he left.\n\nOn July 5 he came back.', '2023-07-05'],
    [
      'en',
      'On June 3, 2022 Berg resigned. On September 30 Lind won.\n\nOn October 4 she moved in.',
      '2022-10-04',
    ],
    ['de', 'Berg traf Lind am 21. März 2023.\n\nAm 20. März war er gelandet.', '2023-03-20'],
    ['zh', '贝格2023年3月21日会见林德。\n\n3月20日，他抵达莫斯科。', '2023-03-20'],
    // What lies months away may be of any year, and so may the same day.
    ['en', 'Berg was named on December 30, 2022.\n\nHe was last seen on June 25.', null],
    ['en', 'On February 24, 2022 it began. On September 30 Berg won.\n\nOn June 24 Lind marched.', null],
    ['ru', 'Договор подписан 16 июля 2001 года.\n\n21 марта Берг и Линд встретились.', null],
    ['en', 'The town returned to China on July 1, 1997.\n\nBerg saw it. He flew home on July 1.', null],
    // Births, and what lasts.
    ['en', 'Berg was born on October 7, 1952 in Leeds.\n\nOn October 31 Lind resigned.', null],
    ['en', 'Berg was born on January 25, 1978 in Leeds.\n\nOn May 20 he was sworn in.', null],
    ['zh', '贝格1953年6月15日出生。\n\n6月20日，贝格抵达莫斯科。', null],
    ['fr', 'Berg est né le 3 mai 1960 à Lyon.\n\nLe 7 mai, Lind est arrivée.', null],
    ['de', 'Seit dem 24. Februar 2022 ist Krieg.\n\nAm 15. März traf sich Berg mit Lind.', null],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text, null).at(-1)).toBe(expected);
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

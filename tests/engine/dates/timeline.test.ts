import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

/** What the dates of a text mean that came out on 1 November 2025. */
const read = (text: string, language = 'en', published: string | null = '2025-11-01'): (string | null)[] =>
  readDates(text, { published, language }).map(({ edtf }) => edtf);

describe('the year of a timeline', () => {
  it.each([
    [
      'en',
      '2022\n\nFebruary 4: Berg declares it.\n\nSeptember 15: Lind comes.',
      '2022',
      '2022-02-04',
      '2022-09-15',
    ],
    ['en', '2022\nFeb. 4 – Berg declares it\nSept. 15 – Lind comes', '2022', '2022-02-04', '2022-09-15'],
    ['en', 'March 2022\n\n• March 4: Berg declares it.', '2022-03', '2022-03-04'],
    ['en', 'February 4, 2022: Berg came.\n\nSeptember 15: Lind came.', '2022-02-04', '2022-09-15'],
    ['de', '4. Februar 2022: Berg kommt.\n\n15. September: Lind kommt.', '2022-02-04', '2022-09-15'],
    ['fr', '4 février 2022 : Berg arrive.\n\n15 septembre : Lind arrive.', '2022-02-04', '2022-09-15'],
    ['es', '4 de febrero de 2022: Berg llega.\n\n15 de septiembre: Lind llega.', '2022-02-04', '2022-09-15'],
    ['ru', '4 февраля 2022 года: Берг приехал.\n\n15 сентября: Линд приехал.', '2022-02-04', '2022-09-15'],
    ['zh', '2022年2月4日：贝格来访。\n\n9月15日：林德来访。', '2022-02-04', '2022-09-15'],
    ['zh', '2022年\n\n2月4日：贝格来访。\n\n15日：林德来访。', '2022', '2022-02-04', '2022-02-15'],
    ['fr', '2022\n\n24 février : Berg arrive.', '2022', '2022-02-24'],
    ['es', '2022\n\n30 de septiembre: Berg llega.', '2022', '2022-09-30'],
    ['es', 'Año 2022\n\n30 de septiembre: Berg llega.', '2022', '2022-09-30'],
    ['ru', '2022 год\n\n4 февраля: Берг приехал.', '2022', '2022-02-04'],
  ])('is that of the heading or of the entry above, in %s: %s', (language, text, ...dates) => {
    expect(read(text, language)).toEqual(dates);
  });

  it.each([
    ['is over in January', 'Nov. 21, 2013: Berg came.\n\nFeb. 22: Lind came.', '2013-11-21', '2014-02-22'],
    [
      'goes back where the newest comes first',
      'May 3, 2019: Berg came.\n\nMarch 2: Lind came.\n\nDec. 5: Berg left.',
      '2019-05-03',
      '2019-03-02',
      '2018-12-05',
    ],
    [
      'stays below its heading',
      '2023\n\nMay 3: Berg came.\n\nMarch 2: Lind came.',
      '2023',
      '2023-05-03',
      '2023-03-02',
    ],
    ['is that of both ends', '2022\n\nMarch 20-22: Berg came.', '2022', '2022-03-20', '2022-03-22'],
    [
      'holds for what an entry goes on to tell',
      '2022\n\nFeb. 4: Berg came. On February 6 he left; two days later he was back.',
      '2022',
      '2022-02-04',
      '2022-02-06',
      '2022-02-08',
    ],
    [
      'holds for them in the present, too',
      'Nov. 21, 2024: Berg comes.\n\nMarch 1-18: Berg comes. On March 16 he signs it in Norddal.',
      '2024-11-21',
      '2025-03-01',
      '2025-03-18',
      '2025-03-16',
    ],
    ['is known without a day of publication', '2022\n\nFeb. 4: Berg came.', '2022', '2022-02-04'],
  ])('%s: %s', (what, text, ...dates) => {
    expect(read(text, 'en', what.includes('without') ? null : '2025-11-01')).toEqual(dates);
  });

  it.each([
    ['of a paragraph is none', 'In 2022 Berg came.\n\nOn September 15 Lind came.', '2022', '2025-09-15'],
    [
      'of a paragraph is none, though its head says one',
      'February 4, 2022: Berg came.\n\nOn September 15 Lind came.',
      '2022-02-04',
      '2025-09-15',
    ],
    [
      'is none where that is still to come',
      'Feb. 4, 2022: Berg came.\n\nNov. 9: Lind will speak.',
      '2022-02-04',
      '2025-11-09',
    ],
    ['says which one itself', '2022\n\nNext March: Berg is to come.', '2022', '2026-03'],
    ['is open without one above', 'Oct. 4: Berg came.\n\nOct. 15: Lind came.', '2025-10-04', '2025-10-15'],
  ])('%s: %s', (_, text, ...dates) => {
    expect(read(text)).toEqual(dates);
  });
});

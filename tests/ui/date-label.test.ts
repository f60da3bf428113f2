import { beforeEach, describe, expect, test } from 'vitest';
import { dateLabel, labelsTogether } from '../../src/ui/date-label.ts';
import { dateNote, isAroundPage } from '../../src/ui/date-note.ts';
import { reader } from './browser-double.ts';

beforeEach(() => {
  reader.language = 'en-GB';
});

describe('a date in words', () => {
  test.each([
    ['2023-03-13', '13 Mar 2023'],
    ['2023-02', 'Feb 2023'],
    ['2023', '2023'],
    ['2023-03-20/2023-03-22', '20–22 Mar 2023'],
    ['2024-05-16/2024-05-17', '16–17 May 2024'],
    ['2023-04/2023-05', 'Apr–May 2023'],
    ['2013/2022', '2013–2022'],
    ['2023-03-30/2023-04-02', '30 Mar – 2 Apr 2023'],
    ['2023-12-30/2024-01-02', '30 Dec 2023 – 2 Jan 2024'],
    ['2023-03-20/2023-04', '20 Mar 2023 – Apr 2023'],
    ['2023-03-20/2023-03-20', '20 Mar 2023'],
    ['2023-03-17~', 'c. 17 Mar 2023'],
    ['2023-03~', 'c. Mar 2023'],
    ['2023-03?', 'Mar 2023?'],
    ['2023%', 'c. 2023?'],
    ['2023-04~/2023-05', 'c. Apr–May 2023'],
    ['2015-10/..', 'since Oct 2015'],
    ['2015-10~/..', 'since c. Oct 2015'],
    ['2015-10/', 'from Oct 2015'],
    ['../2016-02', 'until Feb 2016'],
    ['2023-21', 'spring 2023'],
    ['2023-24', 'winter 2023–24'],
    ['1999-24', 'winter 1999–00'],
    ['201X', '2010s'],
    ['19XX', 'the 1900s'],
    ['0044', '44'],
    ['[2018-06-10..2018-06-13]', 'within 10–13 Jun 2018'],
  ])('%s is "%s"', (edtf, label) => {
    expect(dateLabel(edtf, 'en-GB')).toBe(label);
  });

  test.each([
    ['en-US', '2023-03-20/2023-03-22', 'Mar 20–22, 2023'],
    ['de', '2023-03-20/2023-03-22', '20.–22. März 2023'],
    ['th', '2023-03-13', /2023/],
    ['fa', '2023', /۲۰۲۳|2023/],
  ])('is written the way of %s, and stays Gregorian', (locale, edtf, label) => {
    expect(dateLabel(edtf, locale)).toMatch(label);
  });

  test('is never finer than the date: no day is made up for a month', () => {
    expect(dateLabel('2023-03', 'en-GB')).not.toMatch(/\d{1,2} Mar/);
  });

  test.each([
    ['en-US', 'Mar 13, 2023'],
    ['en-GB', '13 Mar 2023'],
    ['fr', '13 Mar 2023'],
  ])('follows a reader of %s only as far as the messages speak the language', (language, label) => {
    reader.language = language;
    expect(dateLabel('2023-03-13')).toBe(label);
  });
});

describe('the note beside a date', () => {
  test.each([
    ['2023-03-13', 'stated', null],
    ['2023-03-13', undefined, null],
    ['2023-03-13', 'resolved', 'date worked out'],
    ['2023-03-13', 'inferred', 'date inferred'],
    ['2023-02', 'stated', 'month known, day not'],
    ['2023-02', 'inferred', 'date inferred'],
    ['2023-22', 'stated', 'season known, day not'],
    ['2023', 'stated', 'year known, month not'],
    ['201X', 'stated', 'decade known, year not'],
    ['2023-04/2023-05', 'stated', null],
    ['2015-10/', 'stated', 'end not known'],
    ['/2016-02', 'stated', 'start not known'],
    ['2015-10/..', 'stated', null],
  ] as const)('%s, %s: %s', (edtf, known, note) => {
    expect(dateNote(edtf, known)).toBe(note);
  });
});

describe('dates side by side', () => {
  test('leave out the year that all of them share', () => {
    expect(labelsTogether(['2023-03-20/2023-03-22', '2023-03-22', '2023-04/2023-05'])).toEqual([
      '20–22 Mar',
      '22 Mar',
      'Apr–May',
    ]);
  });

  test.each([
    [
      ['2023-03-20', '2024-03-20'],
      ['20 Mar 2023', '20 Mar 2024'],
    ],
    [
      ['2023-03-20', '2023'],
      ['20 Mar 2023', '2023'],
    ],
    [
      ['2023-03-20', '2023-02/..'],
      ['20 Mar 2023', 'since Feb 2023'],
    ],
  ])('keep it where they do not, or one needs it: %j', (dates, labels) => {
    expect(labelsTogether(dates)).toEqual(labels);
  });
});

test.each([
  ['2023-03', '2023-03-13', true],
  ['2023', '2023-03-13', true],
  ['2023-02', '2023-03-13', false],
  ['2023-03-13', '2023-03-13', false],
  ['2022-02/2024-05', '2023-03-13', false],
  ['[2018-06-10..2018-06-13]', '2018-06-12', true],
  ['2018-06-10/2018-06-13', '2018-06-12', false],
  ['2023-03', null, false],
])('%s on a page of %s may lie on either side of it: %s', (date, page, isAround) => {
  expect(isAroundPage(date, page)).toBe(isAround);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { urlDate } from '../../../src/engine/publication-date/url-date.ts';
import { findWrittenDates, readDateValue } from '../../../src/engine/publication-date/written-date.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';

describe('values as software writes them', () => {
  test.each([
    ['2023-03-13', '2023-03-13', false],
    ['2023-03-13T23:30:00-05:00', '2023-03-13', false],
    ['2023-03-13T23:30:00+0900', '2023-03-13', false],
    ['2023-03-13T23:30:00.000Z', '2023-03-13', true],
    ['2023-03-13T06:07:01+0000', '2023-03-13', true],
    ['2023-03-13 08:15', '2023-03-13', false],
    ['2023/03/13', '2023-03-13', false],
    ['20230313', '2023-03-13', false],
    ['20230313081500', '2023-03-13', false],
    ['2010-08-14 00:00:00 EDT', '2010-08-14', false],
    ['Mon, 13 Mar 2023 10:00:00 GMT', '2023-03-13', true],
    ['Thu Oct 23 14:24:21 CEST 2025', '2025-10-23', false],
    ['1678665600', '2023-03-13', true],
    ['1678665600000', '2023-03-13', true],
    ['2023-03', '2023-03', false],
    ['2023', '2023', false],
  ])('%s', (value, edtf, utc) => {
    expect(readDateValue(value, 'en')).toMatchObject({ edtf, utc });
  });

  test.each([
    '',
    'yesterday',
    '2023-02-30',
    '2023-13-01',
    '0000-01-01',
    '12.05 BST',
    '3 hours ago',
    '{"a":1}',
  ])('no date: %s', (value) => expect(readDateValue(value, 'en')).toBeUndefined());
});

describe('dates as people write them', () => {
  test.each([
    ['March 13, 2023', 'en', '2023-03-13'],
    ['Mon 13 Mar 2023 08.54 GMT', 'en', '2023-03-13'],
    ['Monday, November 18th, 2019 at 11:04 a.m.', 'en', '2019-11-18'],
    ['13. März 2023', 'de', '2023-03-13'],
    ['13.3.2023', 'de', '2023-03-13'],
    ['1er mars 2023', 'fr', '2023-03-01'],
    ['13 de marzo de 2023', 'es', '2023-03-13'],
    ['13 марта 2023 г.', 'ru', '2023-03-13'],
    ['2023年3月13日', 'ja', '2023-03-13'],
    ['2023年3月', 'zh', '2023-03'],
    ['2023년 3월 13일', 'ko', '2023-03-13'],
    ['March 2023', 'en', '2023-03'],
    ['13/03/2023', 'fr', '2023-03-13'],
    ['3/4/2023', 'en-US', '2023-03-04'],
    ['3/4/2023', 'en-GB', '2023-04-03'],
  ])('%s (%s)', (text, language, edtf) => {
    expect(findWrittenDates(text, language).map((date) => date.edtf)).toEqual([edtf]);
  });

  test('where American and British English differ, nothing is guessed', () => {
    expect(findWrittenDates('3/4/2023', 'en')).toEqual([]);
  });

  test.each([
    'Room 2023',
    '10 downing 2023',
    '192.168.10.2023',
    'Europawahlen 2024',
    '© 2023',
    '1,4 % pour 2019',
  ])('no date: %s', (text) => expect(findWrittenDates(text, 'de')).toEqual([]));

  test('any text gives only dates that exist, in order and inside it', () => {
    const bits = fc.constantFrom(
      '13',
      '.',
      '-',
      '/',
      ' ',
      '2023',
      'March',
      'de',
      '年',
      '月',
      '日',
      'T',
      '10:00',
      'Z',
      '99',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const date of findWrittenDates(text, 'de')) {
          expect(parseEdtf(date.edtf).ok).toBe(true);
          expect(date.start).toBeGreaterThanOrEqual(end);
          end = date.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('dates in an address', () => {
  test.each([
    ['https://a.example/2023/03/13/talks', '2023-03-13'],
    ['https://a.example/world/2023/mar/13/talks', '2023-03-13'],
    ['https://a.example/2013/middle_east/8/3/talks/index.html', '2013-08-03'],
    ['https://a.example/news/2023-03-13/talks.html', '2023-03-13'],
    ['https://a.example/articles/20230313/k00/1', '2023-03-13'],
    ['https://a.example/Author/2019_09_07_516891.shtml', '2019-09-07'],
    ['https://a.example/2015/03/talks/', '2015-03'],
  ])('%s', (url, edtf) => expect(urlDate(url)?.edtf).toBe(edtf));

  test.each([
    'https://a.example/2023/43/talks',
    'https://a.example/2023/',
    'https://a.example/talks-2023-03-13-1400/',
    'https://a.example/2023/02/30/talks',
    'https://a.example/talks?date=2023-03-13',
    'https://a.example/733320600_429139',
    'about:blank',
    '',
  ])('no date: %s', (url) => expect(urlDate(url)).toBeUndefined());
});

describe('months of languages that we have no list for', () => {
  test.each([
    ['ar', 'نشر في 13 آذار 2023', 'as Beirut calls them', '2023-03-13'],
    ['ar', 'نشر في 13 غشت 2023', 'as Rabat calls them', '2023-08-13'],
    ['fa', '۱۳ مارس ۲۰۲۳', 'Persian', '2023-03-13'],
    ['th', '13 มีนาคม 2566', 'Thai', '2023-03-13'],
    ['hi', '13 मार्च 2023', 'Hindi', '2023-03-13'],
    ['he', '13 במרץ 2023', 'Hebrew', '2023-03-13'],
    ['el', '13 Μαρτίου 2023', 'Greek', '2023-03-13'],
    ['cs', '13. března 2023', 'Czech', '2023-03-13'],
    ['fi', '13. maaliskuuta 2023', 'Finnish', '2023-03-13'],
    ['hu', '2023. március 13.', 'Hungarian', '2023-03-13'],
    ['ca', '13 de març de 2023', 'Catalan', '2023-03-13'],
    ['ja', '令和５年３月１３日', 'with digits as wide as a sign', '2023-03-13'],
  ])('%s: %s, %s', (language, text, _, edtf) => {
    expect(findWrittenDates(text, language).map((date) => date.edtf)).toEqual([edtf]);
  });

  test.each(['xx', 'constructor', ''])('no word of %j, which is no language, is a month', (language) => {
    expect(findWrittenDates('13 března 2023', language)).toEqual([]);
  });
});

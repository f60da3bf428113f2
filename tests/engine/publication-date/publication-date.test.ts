import { describe, expect, test } from 'vitest';
import { publicationDate } from '../../../src/engine/publication-date/publication-date.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import { type DateFact, OWN_TEXT, type PageFacts } from '../../../src/model/page-facts.ts';

const TODAY = civilDay(2026, 11, 24) ?? 0;

function dateOf(dates: DateFact[], more: Partial<PageFacts> = {}) {
  return publicationDate(
    { url: 'https://news.example/talks', title: 'Talks', language: 'en', dates, ...more },
    TODAY,
  );
}

const jsonld = (value: string, type = 'NewsArticle', property = 'datePublished'): DateFact => ({
  source: 'jsonld',
  property,
  value,
  type,
});
const meta = (property: string, value: string): DateFact => ({ source: 'meta', property, value });
const time = (property: string, value: string, within = 'div entry-meta /article', line = ''): DateFact => ({
  source: 'time',
  property,
  value,
  within,
  line,
});
const below = (value: string): DateFact => ({ source: 'visible', property: 'after the headline', value });
const above = (value: string): DateFact => ({ source: 'visible', property: 'before the headline', value });
const beyond = (value: string): DateFact => ({ source: 'visible', property: 'beyond the text', value });

describe('one source', () => {
  test.each<[string, DateFact[], Partial<PageFacts>, string]>([
    ['JSON-LD of an article', [jsonld('2023-03-13T09:00:00+01:00')], {}, '2023-03-13'],
    ['JSON-LD of a live page', [jsonld('2023-03-13', 'LiveBlogPosting')], {}, '2023-03-13'],
    ['JSON-LD of a page', [jsonld('2023-03-13', 'WebPage')], {}, '2023-03-13'],
    ['meta', [meta('article:published_time', '2023-03-13T09:00:00Z')], {}, '2023-03-13'],
    ['Dublin Core', [meta('DC.date.issued', '2023-03-13')], {}, '2023-03-13'],
    ['sailthru', [meta('sailthru.date', '2023-03-13 09:00')], {}, '2023-03-13'],
    ['time at the headline', [time('after the headline', '2023-03-13')], {}, '2023-03-13'],
    ['time in the article', [time('elsewhere entry-date', '13 March 2023')], {}, '2023-03-13'],
    ['the address', [], { url: 'https://news.example/2023/mar/13/talks' }, '2023-03-13'],
    [
      'the end of the address',
      [],
      { url: 'https://news.example/world/talks-in-norddal-2023-03-13.html' },
      '2023-03-13',
    ],
    ['JSON-LD of a broadcast', [jsonld('2023-03-13', 'PodcastEpisode')], {}, '2023-03-13'],
    ['a line in Arabic digits', [below('١٣ مارس ٢٠٢٣')], { language: 'ar' }, '2023-03-13'],
    ['a year of an emperor', [below('令和5年3月13日')], { language: 'ja' }, '2023-03-13'],
    ['the first year of one', [below('令和元年5月1日')], { language: 'ja' }, '2019-05-01'],
    ['a dateline', [below('By A. Writer, March 13, 2023 9:00 am EST')], {}, '2023-03-13'],
    ['a date above the headline', [above('13.03.2023')], { language: 'de' }, '2023-03-13'],
    ['a labelled date below the text', [beyond('Datum 13.03.2023')], { language: 'de' }, '2023-03-13'],
    ['the end of the title', [], { title: 'Gespräche | DW | 13.03.2023', language: 'de' }, '2023-03-13'],
    ['a month', [meta('citation_publication_date', '2023-03')], {}, '2023-03'],
    ['a year', [meta('citation_publication_date', '2019')], {}, '2019'],
    ['a newspaper of 1969 in its archive', [jsonld('1969-07-21')], {}, '1969-07-21'],
  ])('%s', (_, dates, more, edtf) => expect(dateOf(dates, more)?.edtf).toBe(edtf));

  test.each([
    ['a sentence of the story', below('Putin was re-elected on 17 March 2024.')],
    ['the head of a comment', below('ann says: June 3, 2025 at 10:11 am')],
    ['a time of something else', time('elsewhere', '2025-06-03', 'li footer /body')],
    [
      'a time behind the word for a change',
      time('after the headline', '2025-06-03', 'p', `Last updated ${OWN_TEXT}`),
    ],
  ])('%s is none', (_, fact) => expect(dateOf([fact])).toBeNull());

  test('a time above the headline says less than a line below it', () => {
    expect(dateOf([time('before the headline', '2025-06-03'), below('May 17, 2024')])?.edtf).toBe(
      '2024-05-17',
    );
    expect(dateOf([time('before the headline', '2024-05-17')])?.edtf).toBe('2024-05-17');
  });

  test('its evidence is a sentence for readers', () => {
    expect(dateOf([jsonld('2023-03-13')])).toEqual({
      edtf: '2023-03-13',
      known: 'stated',
      evidence: "stated in the page's metadata (datePublished)",
    });
    expect(dateOf([], { url: 'https://news.example/2023/03/13/talks' })).toEqual({
      edtf: '2023-03-13',
      known: 'inferred',
      evidence: "taken from the page's address (/2023/03/13/)",
    });
    expect(dateOf([jsonld('2023-03-13'), below('Published 13 March 2023')])?.evidence).toBe(
      "stated in the page's metadata (datePublished); the date shown on the page agrees",
    );
  });
});

describe('several sources', () => {
  test('the article comes before what it embeds and lists', () => {
    const dates = [jsonld('2022-01-01', 'ImageObject'), jsonld('2023-03-13'), jsonld('2023-03-11')];
    expect(dateOf(dates)?.edtf).toBe('2023-03-13');
  });

  test('published, never modified', () => {
    const dates = [
      meta('article:modified_time', '2023-03-15'),
      time('after the headline dateModified', '2023-03-15'),
      below('Updated 15 March 2023'),
    ];
    expect(dateOf(dates)).toBeNull();
    expect(dateOf([...dates, below('Publié le 13 mars 2023 - Mis à jour le 15 mars 2023')])?.edtf).toBe(
      '2023-03-13',
    );
    expect(dateOf([below('Aktualizacja: 15.03.2023 Publikacja: 13.03.2023')], { language: 'pl' })?.edtf).toBe(
      '2023-03-13',
    );
  });

  test('two that do not copy one another overrule the metadata', () => {
    const wrong = [jsonld('2014-12-20'), meta('date', '2014-12-20')];
    const url = 'https://news.example/2023/03/13/talks';
    expect(dateOf([...wrong, below('13 March 2023')], { url })?.edtf).toBe('2023-03-13');
    expect(dateOf(wrong, { url })?.edtf).toBe('2014-12-20');
  });

  test('the finer of two that agree', () => {
    expect(dateOf([meta('date', '2015-03'), below('March 10, 2015')])?.edtf).toBe('2015-03-10');
  });
});

describe("the day on the page's own calendar", () => {
  test('a written offset is kept, never converted', () => {
    expect(dateOf([jsonld('2023-11-01T23:30:00-05:00')])?.edtf).toBe('2023-11-01');
    expect(dateOf([jsonld('2023-11-02T00:30:00+09:00')])?.edtf).toBe('2023-11-02');
  });

  test('a moment in UTC is the day that the page shows beside it', () => {
    const late = jsonld('2023-11-01T23:01:00Z');
    expect(dateOf([late])?.edtf).toBe('2023-11-01');
    expect(dateOf([late, below('02 Novembre 2023')])?.edtf).toBe('2023-11-02');
    expect(dateOf([late, below('1 November 2023')], { url: 'https://news.example/2023/11/02/x' })?.edtf).toBe(
      '2023-11-01',
    );
    expect(dateOf([late, below('5 November 2023')])?.edtf).toBe('2023-11-01');
  });
});

describe('what is refused', () => {
  test.each<[string, DateFact[], Partial<PageFacts>]>([
    ['a year before there were news', [jsonld('1744-08-31')], {}],
    ['the zero of a clock', [jsonld('1970-01-01T00:00:00Z')], {}],
    ['the zero of a clock in New York', [jsonld('1969-12-31T19:00:00-05:00')], {}],
    ['a number in an address', [], { url: 'https://news.example/talks-20239913.html' }],
    ['the future', [jsonld('2031-01-01')], {}],
    ["a masthead's today", [above('Tuesday, 24 November 2026')], {}],
    ['a copyright year', [below('© 2023 March 2023')], {}],
    ['a caption', [below('The two ministers before their talks in the capital, 24 April 2023')], {}],
    [
      'a link to another story',
      [below('Minister says that more talks in the capital will follow 24.04.2023')],
      {},
    ],
    ['a comment', [beyond('24 April 2023'), { ...jsonld('2023-04-24', 'Comment') }], {}],
    ['a picture', [jsonld('2023-04-24', 'ImageObject')], {}],
    ['the founding of the publisher', [jsonld('2001-04-24', 'Organization', 'dateCreated')], {}],
    ['when a live post was updated', [time('elsewhere', 'Updated at 12.08 BST')], {}],
    ['a time in the footer', [time('elsewhere', '2023-04-24', 'footer /body /html')], {}],
    [
      'the birth of a wiki page',
      [jsonld('2001-10-29', 'Article')],
      { url: 'https://en.wiki.example/wiki/Country' },
    ],
    [
      "the birth of an encyclopaedia's entry",
      [jsonld('1999-07-26', 'Article')],
      { url: 'https://www.encyclopedia.example/biography/Somebody' },
    ],
    [
      'the birth of a wiki page that was saved elsewhere',
      [jsonld('2001-10-29', 'Article'), meta('generator', 'MediaWiki 1.34.0-wmf.23')],
      { url: 'http://127.0.0.1:8080/saved.html' },
    ],
    ['no date at all', [], {}],
  ])('%s', (_, dates, more) => expect(dateOf(dates, more)).toBeNull());

  test('no article of a newspaper for its software, for a word in its address or for a change years later', () => {
    const dates = [
      jsonld('2014-12-20'),
      meta('generator', 'WordPress 6.4.2'),
      meta('og:updated_time', '2020-09-07'),
    ];
    const url = 'https://news.example/2014/mediawiki-and-the-encyclopaedists';
    expect(dateOf(dates, { url })?.edtf).toBe('2014-12-20');
  });

  test('what is refused does not hide what is good', () => {
    expect(
      dateOf([jsonld('1744-08-31'), above('Tuesday, 24 November 2026'), below('13 March 2023')])?.edtf,
    ).toBe('2023-03-13');
  });
});

test('the player of a broadcast in the page of an article says nothing of its day', () => {
  expect(dateOf([jsonld('2020-01-02', 'PodcastEpisode'), below('13 March 2023')])?.edtf).toBe('2023-03-13');
});

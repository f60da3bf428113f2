import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../../src/engine/publication-date/publication-date.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import { readPageFacts } from '../../../src/page/read-page.ts';

const TODAY = civilDay(2026, 11, 24);

const TITLE = 'Berg and Lind hold talks in Norddal';

interface Head {
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly url?: string;
}

function dateOf({ head = '', body = '', lang = 'en', url = 'https://news.example/talks' }: Head) {
  const html = `<!doctype html><html lang="${lang}"><head><title>${TITLE}</title>${head}</head><body>${
    body || `<h1>${TITLE}</h1><p>They talked.</p>`
  }</body></html>`;
  return publicationDate(readPageFacts(parseHTML(html).document, url), TODAY);
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (datePublished: string, more: object = {}) => ({
  '@type': 'NewsArticle',
  headline: TITLE,
  datePublished,
  ...more,
});
const line = (text: string) => `<main><h1>${TITLE}</h1><p>${text}</p><p>They talked for long.</p></main>`;
const METADATA = "stated in the page's metadata (datePublished)";

describe('JSON-LD', () => {
  it.each<[string, Head, string | undefined, string?]>([
    ['an object', { head: ld(article('2023-03-13T09:00:00+01:00')) }, '2023-03-13', METADATA],
    [
      'a list of objects',
      { head: ld([{ '@type': 'WebSite' }, article('2023-03-13')]) },
      '2023-03-13',
      METADATA,
    ],
    [
      'a graph',
      { head: ld({ '@graph': [{ '@type': 'Organization' }, article('2023-03-13')] }) },
      '2023-03-13',
      METADATA,
    ],
    [
      'a copy of an entry of an encyclopaedia, which is never published',
      { head: `<meta name="generator" content="MediaWiki 1.45.0">${ld(article('2001-10-29'))}` },
      undefined,
    ],
    [
      'an article within its page',
      { head: ld({ '@type': 'WebPage', datePublished: '2019-01-02', mainEntity: article('2023-03-13') }) },
      '2023-03-13',
      METADATA,
    ],
    [
      'the article of the page, and not one that it lists before',
      {
        head: ld({
          '@graph': [article('2022-01-05', { headline: 'Another story of the day' }), article('2023-03-13')],
        }),
      },
      '2023-03-13',
      METADATA,
    ],
    [
      'the article of the page, and not one whose headline is a word of its title',
      {
        head: ld([
          article('2023-03-13', { headline: 'Norddal hosts two envoys' }),
          article('2019-06-05', { headline: 'Berg' }),
        ]),
      },
      '2023-03-13',
      METADATA,
    ],
    [
      'the article of the page, and not one that has its title for a name',
      {
        head: ld([
          article('2023-03-13', { headline: undefined }),
          article('2019-06-05', { headline: undefined, name: TITLE }),
        ]),
      },
      '2023-03-13',
      METADATA,
    ],
    [
      'the article of the page, by its address',
      {
        head: ld([
          article('2022-01-05', { headline: undefined, url: 'https://news.example/other' }),
          article('2023-03-13', {
            headline: undefined,
            mainEntityOfPage: { '@id': 'https://news.example/talks' },
          }),
        ]),
      },
      '2023-03-13',
      METADATA,
    ],
    [
      'a type that is a list',
      { head: ld(article('2023-03-13', { '@type': ['Article', 'Thing'] })) },
      '2023-03-13',
      METADATA,
    ],
    [
      'modified and not published',
      { head: ld(article('2023-03-13', { dateModified: '2023-04-20' })) },
      '2023-03-13',
      METADATA,
    ],
    ['only modified', { head: ld({ '@type': 'NewsArticle', dateModified: '2023-04-20' }) }, undefined],
    [
      'late in the evening in New York',
      { head: ld(article('2023-03-13T23:30:00-05:00')) },
      '2023-03-13',
      METADATA,
    ],
    [
      'early in the morning in Tokyo',
      { head: ld(article('2023-03-13T00:30:00+09:00')) },
      '2023-03-13',
      METADATA,
    ],
    ['a comment', { head: ld({ '@type': 'Comment', datePublished: '2023-04-20' }) }, undefined],
    [
      'broken, where it can still be read',
      { head: '<script type="application/ld+json">{"datePublished": "2023-03-13"</script>' },
      '2023-03-13',
    ],
    ['long before there was a web', { head: ld(article('1744-08-31')) }, undefined],
  ])('%s', (_, head, edtf, evidence) => {
    const date = dateOf(head);
    expect(date?.edtf).toBe(edtf);
    if (evidence !== undefined) expect(date?.evidence).toBe(evidence);
  });
});

describe('metadata', () => {
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  it.each<[string, Head, string | undefined, string?]>([
    [
      'published, beside modified',
      {
        head:
          meta('article:modified_time', '2023-04-20') +
          meta('article:published_time', '2023-03-13T20:15:00Z'),
      },
      '2023-03-13',
      "stated in the page's metadata (article:published_time)",
    ],
    ['only modified', { head: meta('og:updated_time', '2023-04-20') }, undefined],
    ['eight digits', { head: '<meta name="parsely-pub-date" content="20230313">' }, '2023-03-13'],
    ['in words', { head: '<meta name="pubdate" content="Mon, 13 Mar 2023 23:30:00 -0500">' }, '2023-03-13'],
    ['of its cookies', { head: '<meta name="cookie-expiry-date" content="2023-04-20">' }, undefined],
  ])('%s', (_, head, edtf, evidence) => {
    const date = dateOf(head);
    expect(date?.edtf).toBe(edtf);
    if (evidence !== undefined) expect(date?.evidence).toBe(evidence);
  });
});

describe('the line under the headline', () => {
  it.each<[string, Head, string | undefined]>([
    ['Russian', { body: line('13 марта 2023, 20:15'), lang: 'ru' }, '2023-03-13'],
    ['Chinese', { body: line('2023年03月13日 20:15 来源：某社'), lang: 'zh' }, '2023-03-13'],
    ['German', { body: line('13. März 2023, 18:40 Uhr'), lang: 'de' }, '2023-03-13'],
    [
      'German, by a label',
      { body: line('Veröffentlicht am 13.03.2023 um 18:40 Uhr'), lang: 'de' },
      '2023-03-13',
    ],
    [
      'French',
      { body: line('Publié le 13 mars 2023 à 20h15 - Mis à jour le 14 mars 2023 à 9h'), lang: 'fr' },
      '2023-03-13',
    ],
    ['Spanish', { body: line('13 de marzo de 2023 - 20:15 CET'), lang: 'es' }, '2023-03-13'],
    ['Japanese', { body: line('2023年3月13日 20時15分 公開'), lang: 'ja' }, '2023-03-13'],
    ['Korean', { body: line('입력 2023.03.13 20:15 수정 2023.03.14 09:00'), lang: 'ko' }, '2023-03-13'],
    ['Arabic', { body: line('نشر في 13 مارس 2023'), lang: 'ar' }, '2023-03-13'],
    ['Polish', { body: line('13 marca 2023, 20:15'), lang: 'pl' }, '2023-03-13'],
    [
      'American, the time first',
      { body: line('PUBLISHED 3:15 PM EDT Mar. 13, 2023'), lang: 'en-US' },
      '2023-03-13',
    ],
    [
      'American, with a weekday',
      { body: line('Monday, March 13, 2023 at 3:15 p.m. EDT'), lang: 'en-US' },
      '2023-03-13',
    ],
    ['a day without its year is none', { body: line('PUBLISHED 3:15 PM EDT Mar 13') }, undefined],
    ['updated only', { body: line('Last updated March 13, 2023') }, undefined],
    ['of the copyright', { body: line('© 2023 The Gazette. 13 March 2023') }, undefined],
    [
      "the masthead's today",
      {
        body: `<header><p>Tuesday, November 24, 2026</p></header><main><h1>${TITLE}</h1><p>They talked.</p></main>`,
      },
      undefined,
    ],
    [
      'another story on the page',
      {
        body: `<main><h1>${TITLE}</h1><p>March 13, 2023</p><p>They talked.</p></main><aside><article><h2>Other</h2><time datetime="2023-05-01">May 1</time></article></aside>`,
      },
      '2023-03-13',
    ],
  ])('%s', (_, head, edtf) => expect(dateOf(head)?.edtf).toBe(edtf));
});

describe('the address', () => {
  it.each([
    ['https://news.example/2023/03/13/talks', '2023-03-13'],
    ['https://news.example/world/2023-03-13/talks.html', '2023-03-13'],
    ['https://news.example/n1/2023/0313/c1002-32643210.html', '2023-03-13'],
    ['https://news.example/2023-03/13/content.htm', '2023-03-13'],
    ['https://news.example/202303/13/content.htm', '2023-03-13'],
    ['https://news.example/20230313/talks', '2023-03-13'],
    ['https://news.example/news/20230313-talks', '2023-03-13'],
    ['https://news.example/2023/mar/13/talks', '2023-03-13'],
    ['https://news.example/talks-20231345', undefined],
    ['https://news.example/talks/12345678', undefined],
    ['https://news.example/1744/08/31/talks', undefined],
  ])('%s', (url, edtf) => expect(dateOf({ url })?.edtf).toBe(edtf));
});

describe('pages of other kinds', () => {
  const wiki = ld({ '@type': 'Article', headline: 'Norddal', datePublished: '2004-01-05T10:00:00Z' });
  const capture = 'https://web.archive.org/web/20230401081530/';
  it.each<[string, Head, string | undefined]>([
    [
      'a live page, which began before its posts',
      {
        head: ld({
          ...article('2023-03-13T07:00:00+01:00'),
          '@type': 'LiveBlogPosting',
          coverageStartTime: '2023-03-12T06:00:00+01:00',
          liveBlogUpdate: [
            {
              '@type': 'BlogPosting',
              headline: 'They shake hands',
              datePublished: '2023-03-15T10:00:00+01:00',
            },
          ],
        }),
      },
      '2023-03-13',
    ],
    [
      'a live page whose posts alone are dated, by its address',
      {
        url: 'https://news.example/world/live/2023/mar/13/talks',
        head: ld({ '@type': 'LiveBlogPosting', headline: TITLE, dateModified: '2023-03-15' }),
        body: line('Updated 3 hours ago'),
      },
      '2023-03-13',
    ],
    ['updated 3 hours ago', { body: line('Updated 3 hours ago') }, undefined],
    ['published yesterday', { body: line('Published yesterday at 10:15') }, undefined],
    [
      'modified in the metadata, published in the line',
      {
        head: ld({ '@type': 'NewsArticle', dateModified: '2023-04-20' }),
        body: line('Published 13 March 2023'),
      },
      '2023-03-13',
    ],
    [
      'an old revision of a wiki page',
      { url: 'https://en.wiki.example/w/index.php?title=Norddal&oldid=1144', head: wiki },
      undefined,
    ],
    [
      'a wiki page in a script of its own',
      { url: 'https://zh.wikipedia.org/zh-hans/Norddal', head: wiki },
      undefined,
    ],
    [
      'a film, by the metadata of its page',
      {
        head: '<meta itemprop="datePublished" content="2023-03-13T09:00:00-07:00"><meta itemprop="uploadDate" content="2023-03-12T09:00:00-07:00">',
      },
      '2023-03-13',
    ],
    [
      'a film in a story is not the story',
      {
        head: ld([
          { '@type': 'VideoObject', name: 'Old film', datePublished: '2019-06-05', uploadDate: '2019-06-05' },
          article('2023-03-13'),
        ]),
      },
      '2023-03-13',
    ],
    [
      'a fast copy of a page',
      { url: 'https://news-example.cdn.ampproject.example/c/s/news.example/amp/2023/03/13/talks' },
      '2023-03-13',
    ],
    [
      'an archived page, by its own address',
      { url: `${capture}https://news.example/2023/03/13/talks` },
      '2023-03-13',
    ],
    ['an archived page without a date', { url: `${capture}https://news.example/talks` }, undefined],
    [
      'an archived page, not by the folder of the archive',
      { url: 'https://archive.example/20230401/https://news.example/talks' },
      undefined,
    ],
    [
      'an archived wiki page',
      { url: `${capture}https://en.wikipedia.org/wiki/Norddal`, head: wiki },
      undefined,
    ],
  ])('%s', (_, head, edtf) => expect(dateOf(head)?.edtf).toBe(edtf));
});

describe('lines that say more than one day', () => {
  it.each<[string, Head, string | undefined]>([
    [
      'first published behind updated',
      { body: line('Updated 15 March 2023, first published 13 March 2023') },
      '2023-03-13',
    ],
    [
      'published, then updated, in two lines',
      {
        body: `<main><h1>${TITLE}</h1><p>Updated March 15, 2023</p><p>Published March 13, 2023</p><p>They talked.</p></main>`,
      },
      '2023-03-13',
    ],
    [
      'a day in print behind the one on the web',
      { body: line('March 13, 2023. In print on March 14, 2023') },
      '2023-03-13',
    ],
    [
      'two labelled lines: the first on the page',
      {
        body: `<main><h1>${TITLE}</h1><p>Published 13 March 2023</p><p>They talked.</p><p>Published 2 January 2020</p></main>`,
      },
      '2023-03-13',
    ],
    [
      'a moment in UTC before midnight, and the day on the page',
      { head: ld(article('2023-03-12T23:30:00Z')), body: line('13 March 2023, 00:30') },
      '2023-03-13',
    ],
    [
      'a moment in UTC that the line agrees with',
      { head: ld(article('2023-03-13T23:30:00Z')), body: line('13 March 2023') },
      '2023-03-13',
    ],
    [
      'a moment with an offset beside one in UTC',
      {
        head: `${ld(article('2023-03-13T00:30:00+09:00'))}<meta property="article:published_time" content="2023-03-12T15:30:00Z">`,
      },
      '2023-03-13',
    ],
  ])('%s', (_, head, edtf) => expect(dateOf(head)?.edtf).toBe(edtf));
});

describe('digits and calendars of other scripts', () => {
  it.each<[string, Head, string | undefined]>([
    ['Arabic', { body: line('نشر في ١٣ مارس ٢٠٢٣'), lang: 'ar' }, '2023-03-13'],
    ['Persian digits of our calendar', { body: line('۲۰۲۳/۰۳/۱۳'), lang: 'fa' }, '2023-03-13'],
    ['a Persian year', { body: line('۱۴۰۱/۱۲/۲۲'), lang: 'fa' }, '2023-03-13'],
    ['a Persian month', { body: line('۲۲ اسفند ۱۴۰۱'), lang: 'fa' }, '2023-03-13'],
    ['the last day of a Persian leap year', { body: line('۳۰ اسفند ۱۴۰۳'), lang: 'fa' }, '2025-03-20'],
    [
      'a day that no Persian year but a leap year has',
      { body: line('۳۰ اسفند ۱۴۰۲'), lang: 'fa' },
      undefined,
    ],
    ['Thai digits', { body: line('๑๓/๐๓/๒๐๒๓'), lang: 'th' }, '2023-03-13'],
    ['Thai years are counted from the Buddha', { body: line('เผยแพร่ 13/03/2566'), lang: 'th' }, '2023-03-13'],
    [
      'Thai, in metadata that counts as we do',
      { head: ld(article('2023-03-13T09:00:00+07:00')), body: line('13/03/2566'), lang: 'th' },
      '2023-03-13',
    ],
    ['Hindi digits', { body: line('१३-०३-२०२३'), lang: 'hi' }, '2023-03-13'],
  ])('%s', (_, head, edtf) => expect(dateOf(head)?.edtf).toBe(edtf));
});

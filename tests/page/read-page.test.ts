import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { MOST_DATE_FACTS, OWN_TEXT, PageFacts } from '../../src/model/page-facts.ts';
import { readPageFacts } from '../../src/page/read-page.ts';
import { documentOf } from './document.ts';

const ADDRESS = 'https://news.example/2023/03/13/talks';

function datesOf(head: string, body = '') {
  return readPageFacts(documentOf(head, body), ADDRESS).dates;
}

describe('what a page says of its date', () => {
  test('JSON-LD, however nested, with the type of the object that carries it', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite' },
        { '@type': ['Article', 'NewsArticle'], datePublished: '2023-03-13' },
      ],
    };
    expect(datesOf(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`)).toEqual([
      { source: 'jsonld', property: 'datePublished', value: '2023-03-13', type: 'Article NewsArticle' },
    ]);
  });

  test('meta elements by property, name or itemprop', () => {
    const head = `<meta property="article:published_time" content="2023-03-13T08:00:00Z">
      <meta name="parsely-pub-date" content="2023-03-13"><meta itemprop="datePublished" content="2023-03-13">
      <meta name="viewport" content="width=2023"><meta name="date" content="soon">`;
    expect(datesOf(head).map(({ property }) => property)).toEqual([
      'article:published_time',
      'parsely-pub-date',
      'datePublished',
    ]);
  });

  test('time elements say where they stand', () => {
    const body = `<h1>Talks in the capital</h1><p>By a reporter, <time datetime="2023-03-13">today</time></p>
      <article>${'<p>Some words.</p>'.repeat(50)}<time class="updated">14 March 2023</time></article>
      <footer><time datetime="2020-01-01"></time></footer>`;
    expect(
      datesOf('<title>Talks in the capital</title>', body).filter(({ source }) => source === 'time'),
    ).toEqual([
      {
        source: 'time',
        property: 'after the headline',
        value: '2023-03-13',
        within: 'p /body /html',
        line: `By a reporter, ${OWN_TEXT}`,
      },
      expect.objectContaining({ property: 'elsewhere updated', value: '14 March 2023' }),
      expect.objectContaining({ property: 'elsewhere', within: 'footer /body /html' }),
    ]);
  });

  test('the lines around the headline, inline elements and entities joined', () => {
    const body = `<div>Tuesday, 24 November 2026</div><h1>Talks in the capital</h1>
      <p>Publi&eacute; le <b>13 mars</b> 2023</p><p>No date here.</p><p>13.03.2023<br>Updated 14.03.2023</p>`;
    expect(datesOf('<title>Talks in the capital | News</title>', body)).toEqual([
      { source: 'visible', property: 'after the headline', value: 'Publié le 13 mars 2023' },
      { source: 'visible', property: 'after the headline', value: '13.03.2023' },
      { source: 'visible', property: 'after the headline', value: 'Updated 14.03.2023' },
      { source: 'visible', property: 'before the headline', value: 'Tuesday, 24 November 2026' },
    ]);
  });

  test('a line in the digits of Arabic print', () => {
    expect(datesOf('', '<h1>A headline of words</h1><p>١٣ مارس ٢٠٢٣</p>')).toContainEqual({
      source: 'visible',
      property: 'after the headline',
      value: '١٣ مارس ٢٠٢٣',
    });
  });

  test('the headline is the heading of the title, not the name of the section', () => {
    const body = `<h1>World news</h1><p>1 January 2020</p>${'<p>a</p>'.repeat(60)}
      <h2>Talks in the capital</h2><p>13 March 2023</p>`;
    expect(
      datesOf('<title>Talks in the capital - World news</title>', body).map(({ value }) => value),
    ).toEqual(['13 March 2023']);
  });

  test('the caption of a picture is no line of the headline', () => {
    const body =
      '<h1>Talks in the capital</h1><figure><figcaption>In Moscow, 21 March 2023</figcaption></figure><p>17 May 2024</p>';
    expect(datesOf('', body).map(({ value }) => value)).toEqual(['17 May 2024']);
  });

  test('lines behind the text are told from those at the headline', () => {
    const prose = `<p>${'Many words of a story. '.repeat(10)}</p>`;
    const [line] = datesOf('', `<h1>Talks in the capital</h1>${prose.repeat(4)}<p>5 May 2023</p>`);
    expect(line?.property).toBe('beyond the text');
  });
});

describe('a page that is no help', () => {
  test.each([
    [
      'JSON with a stray comma',
      '<script type="application/ld+json">{"datePublished": "2023-03-13",}</script>',
      1,
    ],
    ['JSON of no object', '<script type="application/ld+json">null</script>', 0],
    ['a script without an end', '<script type="application/ld+json">{"datePublished": "2023', 0],
    ['nothing at all', '', 0],
  ])('%s', (_, head, count) => {
    expect(datesOf(head)).toHaveLength(count);
  });

  test('no language, no title, no headline', () => {
    expect(readPageFacts(documentOf('', '<p>Words.</p>', ''), '')).toEqual({
      url: '',
      title: '',
      language: '',
      dates: [],
    });
  });

  test('a form around a date whose fields bear the names of its properties', () => {
    const document = documentOf(
      '',
      '<h1>Talks in the capital</h1><form><p><time>13 March 2023</time></p></form>',
    );
    const form = document.querySelector('form');
    for (const name of ['parentElement', 'contains', 'getAttribute'])
      Object.defineProperty(form, name, { value: document.querySelector('time') });
    expect(readPageFacts(document, ADDRESS).dates).toHaveLength(2);
  });

  test('properties shadowed as `<img name="title">` shadows them', () => {
    const document = documentOf(
      '<title>Talks in the capital</title>',
      '<h1>Talks in the capital</h1><p>13 March 2023</p>',
    );
    for (const name of ['title', 'querySelectorAll', 'URL'])
      Object.defineProperty(document, name, { value: {}, configurable: true });
    expect(readPageFacts(document, ADDRESS)).toMatchObject({
      title: 'Talks in the capital',
      dates: [{ value: '13 March 2023' }],
    });
  });

  test('JSON-LD of many megabytes is read up to a bound over all scripts', () => {
    const script = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
    const filler = script({ text: 'x'.repeat(400_000) });
    const dated = (year: number) => script({ datePublished: `${year}-03-13` });
    const head = dated(2021) + filler + dated(2022) + filler + filler + dated(2023);
    expect(datesOf(head).map(({ value }) => value)).toEqual(['2021-03-13', '2022-03-13']);
  });

  test('a million of everything stays within the schema, and the document as it was', () => {
    const script = `<script type="application/ld+json">${JSON.stringify(
      Array.from({ length: 60 }, () => ({
        '@type': ['NewsArticle', 'x'.repeat(5_000)],
        datePublished: `2023-03-13${'0'.repeat(5_000)}`,
      })),
    )}</script>`;
    const head =
      script.repeat(5) + `<meta name="date" content="2023-03-13 ${'x'.repeat(5_000)}">`.repeat(300);
    const body = `<h1>${'Talks '.repeat(2_000)}</h1>${'<p><time datetime="2023-03-13">13 March 2023</time></p>'.repeat(20_000)}`;
    const document = documentOf(head, body);
    const before = document.toString();
    const facts = readPageFacts(document, `https://news.example/${'x'.repeat(9_000)}`);
    expect(v.safeParse(PageFacts, facts).success).toBe(true);
    expect(facts.dates.length).toBeLessThanOrEqual(MOST_DATE_FACTS);
    expect(new Set(facts.dates.map(({ source }) => source))).toEqual(
      new Set(['jsonld', 'meta', 'time', 'visible']),
    );
    expect(document.toString()).toBe(before);
  });

  test('JSON-LD nested ten thousand deep', () => {
    const deep = `${'{"a":'.repeat(10_000)}{"datePublished":"2023-03-13"}${'}'.repeat(10_000)}`;
    expect(() => datesOf(`<script type="application/ld+json">${deep}</script>`)).not.toThrow();
  });
});

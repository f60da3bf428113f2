import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../src/page/main-text.ts';
import { plainText } from '../../src/page/plain-text.ts';
import { documentOf } from './document.ts';

const PARAGRAPH =
  'The ministers spoke for two hours, with a break for tea, and agreed to speak again before the summer.';
const PAGE = `<nav><a href="/">Home</a></nav><article><h1>Talks in the capital</h1>
  <p>${PARAGRAPH}</p><p>A <b>second</b> one.<br>With a break. ${PARAGRAPH}</p>${`<p>${PARAGRAPH}</p>`.repeat(5)}
  <script>var tracking = 1;</script></article><footer>All rights reserved</footer>`;

test('the article without what stands around it, paragraphs apart', () => {
  const head =
    '<title>Talks in the capital</title><meta property="og:site_name" content="The Daily"><meta name="author" content="A. Writer">';
  const document = documentOf(head, PAGE);
  const before = document.toString();
  const article = readArticle(document);
  expect(article).toMatchObject({
    title: 'Talks in the capital',
    publisher: 'The Daily',
    byline: 'A. Writer',
  });
  expect(article.text.split('\n\n')).toContain(PARAGRAPH);
  expect(article.text).toContain(`A second one.\nWith a break. ${PARAGRAPH}`);
  expect(article.text).not.toMatch(/tracking|Home|rights/);
  expect(document.toString()).toBe(before);
});

test.each([
  ['a page without an article', documentOf('', '<p>Hello</p>'), 'Hello'],
  ['a page without a body', documentOf(''), ''],
])('%s gives the text it has', (_, document, text) => {
  expect(readArticle(document).text).toBe(text);
});

test('plain text of a page nested a hundred thousand deep', () => {
  const document = documentOf('');
  let inner: Element = document.body;
  for (let depth = 0; depth < 100_000; depth++) inner = inner.appendChild(document.createElement('div'));
  inner.append('deep down');
  expect(plainText(document.body)).toBe('deep down');
});

describe('what a short article keeps', () => {
  const lines = (...parts: string[]): string =>
    readArticle(
      documentOf('<title>Talks</title>', `<main><article><h1>Talks</h1>${parts.join('')}</article></main>`),
    ).text;
  const story = `<p>${PARAGRAPH}</p>`;

  it.each([
    [
      'a box for a newsletter',
      '<div class="newsletter"><h3>First of the day</h3><p>Our daily letter.</p></div>',
    ],
    [
      'a list of other stories',
      '<div><h4>Related</h4><ul><li><a href="/1">Berg met Lind</a></li><li><a href="/2">A quay burns</a></li></ul></div>',
    ],
    [
      'a line that is a link',
      '<p><b>Read more:</b> <a href="/1">Berg met Lind in Norddal on Tuesday</a></p>',
    ],
    ['tags', '<ul class="tags"><li>Norddal</li><li>Sundvik</li></ul>'],
    ['the references of an encyclopaedia', '<ol class="references"><li>The Courier. 5 July 2023.</li></ol>'],
  ])('is not %s', (_, furniture) => {
    expect(lines(story, story, furniture, story)).toBe(Array(3).fill(PARAGRAPH).join('\n\n'));
  });

  it.each([
    [
      'a sentence with a link',
      'She signed <a href="/1">a treaty of forty pages in Norddal</a>.',
      'She signed a treaty of forty pages in Norddal.',
    ],
    [
      'a sentence without marks of references',
      'She left.<sup>[2]</sup> He did not.<sup>[<i>citation needed</i>]</sup>',
      'She left. He did not.',
    ],
  ])('is %s', (_, told, text) => {
    expect(lines(story, `<p>${told}</p>`, story)).toContain(text);
  });

  it('is a page that is a list of links', () => {
    const links = Array.from(
      { length: 30 },
      (_, at) => `<li><a href="/${at}">A story of the harbour number ${at}</a></li>`,
    );
    expect(lines(`<p>${PARAGRAPH}</p>`, `<ul>${links.join('')}</ul>`)).toContain('number 29');
  });
});

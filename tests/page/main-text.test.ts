import { expect, test } from 'vitest';
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

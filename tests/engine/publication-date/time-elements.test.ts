import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { publicationDate } from '../../../src/engine/publication-date/publication-date.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import { readPageFacts } from '../../../src/page/read-page.ts';

const TODAY = civilDay(2026, 11, 24);

/** The day of a page of which only `<time>` elements tell. */
function dateOf(body: string) {
  const html = `<!doctype html><html lang="en"><head><title>Talks in the capital</title></head><body>${body}</body></html>`;
  return publicationDate(readPageFacts(parseHTML(html).document, 'https://news.example/talks'), TODAY);
}

describe('a time element is none of the page where', () => {
  const story = `<p>${'They went on to speak of grain and gas. '.repeat(8)}</p>`.repeat(8);
  const time = '<time datetime="2025-06-03">3 June</time>';
  const other = `<h1>Talks in the capital</h1><p>They met.</p>${story}`;
  test.each([
    [
      'it is that of a comment behind the text',
      `<main><article>${other}</article><section><h2>Comments</h2><p>${time}</p><p>I was there.</p></section></main>`,
    ],
    [
      'it is that of a comment in the article',
      `<article>${other}<div class="comment-list"><p>${time}</p></div></article>`,
    ],
    [
      'a related story bears it',
      `<article>${other}<aside><a href="/1">Other talks</a> ${time}</aside></article>`,
    ],
    ['another article bears it', `<article>${other}</article><article><h3>Other talks</h3>${time}</article>`],
    [
      'a picture bears it',
      `<article><h1>Talks in the capital</h1><figure><figcaption>${time}</figcaption></figure>${story}</article>`,
    ],
    [
      'a sentence tells it',
      `<article><h1>Talks in the capital</h1><p>He was elected on ${time}.</p>${story}</article>`,
    ],
    [
      'a sentence of the text tells it',
      `<article>${other}<p>He was elected on ${time}, and went home.</p></article>`,
    ],
    ['a bar of news bears it', `<div class="breaking">${time} Other talks</div><article>${other}</article>`],
  ])('%s', (_, body) => expect(dateOf(body)).toBeNull());

  test.each([
    [
      'under the headline',
      `<main><h1>Talks in the capital</h1><p>By a reporter | ${time}</p>${story}</main>`,
    ],
    ['at the end of the article', `<article>${other}<footer>${time}</footer></article>`],
    ['above the headline', `<article><p>World ${time}</p>${other}</article>`],
    [
      'behind another that was updated',
      `<article><h1>Talks in the capital</h1><p>${time} Updated <time datetime="2025-06-09">9 June</time></p>${story}</article>`,
    ],
    [
      'on a page whose body says that it has comments',
      `<div class="has-comments"><h1>Talks in the capital</h1><p>${time}</p>${story}</div>`,
    ],
  ])('but not %s', (_, body) => expect(dateOf(body)?.edtf).toBe('2025-06-03'));
});

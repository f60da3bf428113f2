import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';
import { yearsAgo } from '../../../src/engine/ranking/years-ago.ts';
import { knownEdtf } from '../../../src/model/edtf.ts';

const PAGE = '2024-06-24';

/** The days that the mentions of a text on the page mean by whole years back. */
function lookedBack(text: string, language = 'en'): string[] {
  return readDates(text, { published: PAGE, language }).flatMap(
    (mention) => yearsAgo(mention, text, knownEdtf(PAGE)) ?? [],
  );
}

describe('whole years back from a page are its own day of that year', () => {
  it.each([
    ['en', 'A year ago Wagner marched on Moscow.', '2023-06-24'],
    ['en', 'Five years after the summit, the two met again.', '2019-06-24'],
    ['en', 'Now, almost five years after the summit, the two met again.', '2019-06-24'],
    ['ru', 'Год назад Пригожин поднял мятеж.', '2023-06-24'],
  ])('%s: %s', (language, text, days) => expect(lookedBack(text, language)).toEqual([days]));
});

it('a year before a 29 February is the 28th', () => {
  const text = 'A year ago Wang Yi came to Moscow.';
  const days = readDates(text, { published: '2024-02-29', language: 'en' }).map((mention) =>
    yearsAgo(mention, text, knownEdtf('2024-02-29')),
  );
  expect(days).toEqual(['2023-02-28']);
});

describe('and years that are counted from what is told, or that only last, are not', () => {
  it.each([
    'He took office in 2001. Three years later he resigned.',
    'In 2012 he won; a year later he left.',
    'He was jailed for five years after the coup in 1991.',
    'They were at war for five years.',
  ])('%s', (text) => expect(lookedBack(text)).toEqual([]));
});

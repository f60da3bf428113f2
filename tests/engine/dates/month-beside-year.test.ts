import { expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

/** Sentences of our own in five languages, published on Monday 13 March 2023: "surface = EDTF". */
const read = (language: string, text: string): string[] =>
  readDates(text, { published: '2023-03-13', language }).map(({ surface, edtf }) => `${surface} = ${edtf}`);

// A month beside a year that is counted is one of that year.
it.each<readonly [language: string, text: string, ...expected: string[]]>([
  ['fr', "Berg est venu en mai de l'année dernière.", 'mai = 2022-05', "l'année dernière = 2022"],
  ['ru', 'В прошлом году, в феврале, он приехал.', 'В прошлом году = 2022', 'феврале = 2022-02'],
  [
    'en',
    'Last year, in February, he came; in March he left.',
    'Last year = 2022',
    'February = 2022-02',
    'March = 2023-03',
  ],
])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));

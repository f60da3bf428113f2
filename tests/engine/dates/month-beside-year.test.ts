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
  // A year that opens its sentence is the year of its days.
  [
    'ru',
    'В прошлом году Берг приезжал на парад 3 сентября.',
    'В прошлом году = 2022',
    '3 сентября = 2022-09-03',
  ],
  ['de', 'Im vergangenen Jahr kam Berg am 3. April.', 'vergangenen Jahr = 2022', '3. April = 2022-04-03'],
  ['fr', "L'an dernier, Berg était venu le 3 avril.", "L'an dernier = 2022", '3 avril = 2022-04-03'],
  ['en', 'Next year Berg will come on February 14.', 'Next year = 2024', 'February 14 = 2024-02-14'],
  ['en', 'It fell last year. Berg left on March 3.', 'last year = 2022', 'March 3 = 2023-03-03'],
])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));

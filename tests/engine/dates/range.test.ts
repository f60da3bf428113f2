import { expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

const said = (text: string, language: string): string[] =>
  readDates(text, { published: '2023-03-13', language }).map(({ timex }) => timex);

it.each([
  ['en', 'It ran from December 30 to January 2, 2020.', ['2019-12-30', '2020-01-02']],
  ['en', 'Votes were held in May, June and July 2021.', ['2021-05', '2021-06', '2021-07']],
  ['en', 'He was there from Friday, 7 May to Monday, 10 May 2021.', ['2021-05-07', '2021-05-10']],
  ['en', 'He left in March. On 3 May 2021 he had come.', ['2023-03', '2021-05-03']],
  ['de', 'Der Gipfel dauerte vom 30. Dezember bis 2. Januar 2020.', ['2019-12-30', '2020-01-02']],
  ['fr', 'Le procès dura de mars à juin 2021.', ['2021-03', '2021-06']],
  ['es', 'Hubo votaciones entre mayo y julio de 2021.', ['2021-05', '2021-07']],
  ['ru', 'Он был там 3 и 5 мая 2021 года.', ['2021-05-03', '2021-05-05']],
])('%s: the last of a range or list says the year of all: %s', (language, text, dates) => {
  expect(said(text, language)).toEqual(dates);
});

import { expect, it } from 'vitest';
import { readDates } from '../../../src/engine/dates/read-dates.ts';

/** Sentences of our own; all are published on Monday 13 March 2023. */
const PUBLISHED = '2023-03-13';

const english: readonly (readonly [text: string, ...timexes: string[]])[] = [
  ['The talks end on March 22.', '2023-03-22'],
  ['They met on 4 July 2019 and again on Sept. 5, 2020.', '2019-07-04', '2020-09-05'],
  ['He arrived Thursday.', '2023-03-09'],
  ['He will arrive on Thursday.', '2023-03-16'],
  ['She left last month.', '2023-02'],
  ['It opened two weeks ago.', '2023-W09'],
  ['Nothing here: 2-1, 1/2, a 22-year-old, and they may go.'],
];

it.each(english)('%s', (text, ...timexes) => {
  expect(readDates(text, { published: PUBLISHED, language: 'en' }).map(({ timex }) => timex)).toEqual(
    timexes,
  );
});

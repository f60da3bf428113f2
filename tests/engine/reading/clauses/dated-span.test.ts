import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/engine/dates/read-dates.ts';
import { datesOf } from '../../../../src/engine/reading/clauses/dated-span.ts';

/** Sentences of our own, published on Monday 13 March 2023: the times of a timeline in EDTF. */
const read = (language: string, text: string): string[] =>
  datesOf(text, readDates(text, { published: '2023-03-13', language })).map(({ date }) => date.text);

describe('two days of which one follows the other are one stretch', () => {
  it.each([
    ['en', 'They visited Norddal from Nov. 27 to 29.', '2022-11-27/2022-11-29'],
    ['de', 'Sie treffen sich am 15. und 16. April in Norddal.', '2023-04-15/2023-04-16'],
    ['de', 'Sie treffen sich am 15./16. April in Norddal.', '2023-04-15/2023-04-16'],
    ['fr', 'Ils se verront les 15 et 16 avril.', '2023-04-15/2023-04-16'],
    ['es', 'Se reunirán los días 15 y 16 de abril.', '2023-04-15/2023-04-16'],
    ['ru', 'Они встретятся 15 и 16 апреля.', '2023-04-15/2023-04-16'],
    ['zh', '会议将于22日至23日举行。', '2023-03-22/2023-03-23'],
    ['zh', '会议将于4月15日和16日举行。', '2023-04-15/2023-04-16'],
    ['zh', '会议将于4月15日、16日举行。', '2023-04-15/2023-04-16'],
  ])('%s: %s', (language, text, stretch) => {
    expect(read(language, text)).toEqual([stretch]);
  });
});

it('a month and the year that it is one of are one time', () => {
  expect(read('fr', 'Ils se sont vus en mai de l’année dernière.')).toEqual(['2022-05']);
  expect(read('es', 'Se vieron en mayo del año pasado.')).toEqual(['2022-05']);
});

it.each([
  ['en', 'They met on March 3 and 9.', ['2023-03-03', '2023-03-09']],
  ['en', 'Berg came on Saturday and Sunday saw Lind.', ['2023-03-11', '2023-03-12']],
  ['en', 'They met in January and February.', ['2023-01', '2023-02']],
  ['de', 'Sie trafen sich am 3. und 9. März.', ['2023-03-03', '2023-03-09']],
])('%s: are two times: %s', (language, text, times) => {
  expect(read(language, text)).toEqual(times);
});

import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../src/engine/dates/read-dates.ts';

/** Sentences of our own, published on Monday 13 March 2023; what is expected is "surface = TIMEX3 value | EDTF". */

type Row = readonly [text: string, ...expected: string[]];

const read = (text: string): string[] =>
  readDates(text, { published: '2023-03-13', language: 'en' }).map(
    ({ surface, timex, edtf }) => `${surface} = ${timex} | ${edtf}`,
  );

describe('the hours of a day', () => {
  it.each<Row>([
    ['It stood at 115 yen at 0500 GMT.', '0500 GMT = 2023-03-13T05:00 | 2023-03-13'],
    [
      'It fell at 11.28am local time on Saturday.',
      '11.28am local time on Saturday = 2023-03-11T11:28 | 2023-03-11',
    ],
    ['The centre closes at midnight tonight.', 'midnight tonight = 2023-03-13T24:00 | 2023-03-13'],
    ['A tremor came at noon on March 2.', 'noon on March 2 = 2023-03-02T12:00 | 2023-03-02'],
    ['They had talked until midnight Thursday.', 'midnight Thursday = 2023-03-09T24:00 | 2023-03-09'],
    ['It began early on Saturday.', 'early on Saturday = 2023-03-11 | 2023-03-11'],
    // At which end of which day nobody can tell.
    ['They failed to save him shortly after midnight.'],
    ['It was high noon for him; rates fell 0500 points.'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));
});

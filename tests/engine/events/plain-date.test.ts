import { expect, test } from 'vitest';
import { plainDate } from '../../../src/engine/events/plain-date.ts';
import { knownEdtf } from '../../../src/model/edtf.ts';

test.each([
  ['2023-03-20', '20 March 2023'],
  ['2023-03-20/2023-03-22', '20–22 March 2023'],
  ['2023-02-28/2023-03-02', '28 February – 2 March 2023'],
  ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023'],
  ['2023-03', 'March 2023'],
  ['2023-04/2023-05', 'April–May 2023'],
  ['2022-02/2024-05', 'February 2022 – May 2024'],
  ['2023', '2023'],
  ['2021/2023', '2021–2023'],
  ['2023-03~', 'about March 2023'],
  ['2023-03-20?', 'possibly 20 March 2023'],
  ['2023-21', 'spring 2023'],
  ['2022-24', 'winter 2022'],
  ['201X', 'the 2010s'],
  ['19XX', 'the years 1900 to 1999'],
  ['[2018-06-10..2018-06-13]', 'within 10–13 June 2018'],
  ['2015-10/..', 'from October 2015'],
  ['../2022-03-19', 'by 19 March 2022'],
])('%s reads "%s"', (edtf, words) => {
  expect(plainDate(knownEdtf(edtf))).toBe(words);
});

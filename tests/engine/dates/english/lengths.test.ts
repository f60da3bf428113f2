import { expect, it } from 'vitest';
import { readDates } from '../../../../src/engine/dates/read-dates.ts';

/** Lengths, frequencies and references are no dates: sentences of our own, what is expected is "surface = TIMEX3 value | EDTF". */

type Row = readonly [text: string, ...expected: string[]];

const read = (text: string): string[] =>
  readDates(text, { published: '2023-03-13', language: 'en' }).map(
    ({ surface, timex, edtf }) => `${surface} = ${timex} | ${edtf}`,
  );

it.each<Row>([
  [
    'He works six days a week, and rests for another week.',
    'six days a week = P1W | null',
    'another week = P1W | null',
  ],
  ['They meet twice daily.', 'twice daily = P1D | null'],
  ['It took three days.', 'three days = P3D | null'],
  ['In the past two years nothing moved.', 'the past two years = P2Y | null'],
  ['He stayed several weeks.', 'several weeks = PXW | null'],
  ['A five-year plan.', 'five-year = P5Y | null'],
  [
    'It lasted two and a half hours, then half a year.',
    'two and a half hours = PT2H30M | null',
    'half a year = P6M | null',
  ],
  ['It stood for almost a hundred years.', 'almost a hundred years = P100Y | null'],
  ['It lasted five hours and 35 minutes.', 'five hours and 35 minutes = PT5H35M | null'],
  ['He is out for a year and six months.', 'a year = P1Y | null', 'six months = P6M | null'],
  ['It took two years, three months.', 'two years = P2Y | null', 'three months = P3M | null'],
  ['He came two days and 4 hours later.', 'two days and 4 hours later = P2DT4H | null'],
  ['He left a week and a half ago.', 'a week and a half ago = P1.5W | null'],
  ['It took months, and is years away.', 'months = PXM | null', 'years = PXY | null'],
  ['It will take months.', 'months = PXM | null'],
  ['They met five times a week.', 'five times a week = P1W | null'],
  ['It rests at weekends.', 'weekends = XXXX-WXX-WE | null'],
  ['He passed the walls every morning.', 'every morning = XXXX-XX-XXTMO | null'],
  ['They meet every two weeks.', 'every two weeks = P2W | null'],
  ['They met every Tuesday.', 'every Tuesday = XXXX-WXX-2 | null'],
  ['Each summer and every July she swims.', 'Each summer = XXXX-SU | null', 'every July = XXXX-07 | null'],
  ['He now lives abroad.', 'now = PRESENT_REF | null'],
  ['It came a month earlier than usual.', 'a month earlier = P1M | null'],
])('%s', (text, ...expected) => expect(read(text)).toEqual(expected));

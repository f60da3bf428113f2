import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesAgree, fineness } from '../../../src/engine/events/date-agreement.ts';
import { isoDay } from '../../../src/model/civil-day.ts';
import { knownEdtf } from '../../../src/model/edtf.ts';

describe('two dates of one event agree', () => {
  test.each([
    ['2023', '2023-03-20/2023-03-22', true, 'the year holds the visit'],
    ['2023-03-20/2023-03-22', '2023-03-21', true, 'one day of it'],
    ['2014-02-06', '2014-02-07', false, 'two days'],
    ['2024-05-15/2024-05-16', '2024-05-16/2024-05-17', false, 'they share a day but tell two stories'],
    ['2023-03~', '2023-04-10', true, 'a hedge reaches into its neighbour'],
    ['2023-03~', '2023-09', false, 'but not so far'],
    ['../2022-03-19', '2022-02/2022-03', true, 'a bound'],
    ['../2022-03-19', '2022-04', false, 'beyond the bound'],
  ])('%s and %s: %s (%s)', (a, b, agree) => {
    expect(datesAgree(knownEdtf(a), knownEdtf(b))).toBe(agree);
  });

  const date = fc
    .tuple(fc.integer({ min: 19_000, max: 20_000 }), fc.integer({ min: 0, max: 40 }), fc.boolean())
    .map(([day, length, hedged]) => `${isoDay(day)}/${isoDay(day + length)}${hedged ? '~' : ''}`);

  test('whichever comes first, and each with itself', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [one, other] = [knownEdtf(a), knownEdtf(b)];
        expect(datesAgree(one, one)).toBe(true);
        expect(datesAgree(one, other)).toBe(datesAgree(other, one));
      }),
    );
  });
});

test('a visit of three days is as fine as a day; a hedge, a week, a month are coarser, in this order', () => {
  const inOrder = ['2023-03-20', '2023-03-20~', '2023-03', '2023-21', '2023', '202X', '2023/..'];
  const classes = inOrder.map((edtf) => fineness(knownEdtf(edtf)));
  expect(classes).toEqual([...new Set(classes)].toSorted((a, b) => a - b));
  expect(fineness(knownEdtf('2023-03-20/2023-03-22'))).toBe(fineness(knownEdtf('2023-03-20')));
  expect(fineness(knownEdtf('2023-03-20/2023-03-26'))).toBe(fineness(knownEdtf('2023-03-20~')));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/model/civil-day.ts';
import { binDates, countByYear, positionOf, ticksOf } from '../../src/ui/strip-bins.ts';

const day = fc.integer({ min: -30_000, max: 40_000 }).map(isoDay);

describe('the bins of the chart', () => {
  test.each([
    [['2023-03-13', '2024-01'], 1],
    [['2013-06', '2023-03-20'], 3],
    [['1990', '2023'], 12],
    [['1800', '2023'], 60],
    [['0100', '2023'], 600],
  ])('%j are counted by %i months', (dates, step) => {
    expect(binDates(dates, null).step).toBe(step);
  });

  test('every event is counted once, however vague its date is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            day,
            day.map((one) => one.slice(0, 4)),
            day.map((one) => `${one}/..`),
          ),
          { minLength: 1 },
        ),
        (dates) => {
          const { weights } = binDates(dates, null);
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(dates.length);
          expect(weights.length).toBeLessThanOrEqual(62);
        },
      ),
    );
  });

  test('a year without a month weighs little in each of its bins', () => {
    const { weights } = binDates(['2022', '2023-03-13'], null);
    expect(Math.max(...weights)).toBe(1);
    expect(weights.filter((weight) => weight === 1 / 12)).toHaveLength(12);
  });

  test('the now line lies on the chart even where every event came before it', () => {
    const bins = binDates(['2013', '2014'], '2023-03-13');
    const now = positionOf('2023-03-13', bins);
    expect(now).toBeGreaterThan(positionOf('2014', bins));
    expect(now).toBeLessThan(1);
  });

  test('positions keep the order of time', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const bins = binDates([a, b], null);
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(positionOf(first, bins)).toBeLessThanOrEqual(positionOf(second, bins));
      }),
    );
  });

  test('labels stand at round times and are few', () => {
    expect(ticksOf(binDates(['2013-06', '2023-03'], null)).map((tick) => tick.date)).toEqual([
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
    ]);
    expect(ticksOf(binDates(['2023-01', '2023-12'], null)).map((tick) => tick.date)).toEqual([
      '2023-01',
      '2023-04',
      '2023-07',
      '2023-10',
    ]);
  });

  test('nothing known is an empty chart', () => {
    expect(binDates([], null).weights).toEqual([]);
  });
});

test('the table counts by the year in which an event begins, oldest first', () => {
  expect(countByYear(['2023-03-20/2023-03-22', '2015-10/..', '2023', '../2016-02'])).toEqual([
    ['2015', 1],
    ['2016', 1],
    ['2023', 2],
  ]);
});

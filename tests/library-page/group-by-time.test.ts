import { describe, expect, it } from 'vitest';
import { groupByTime, yearOf } from '../../src/library-page/group-by-time.ts';
import { yearsInARow } from '../../src/library-page/years-in-a-row.ts';
import { libraryEvent, overview } from './views.ts';

describe('years and months', () => {
  it('part a timeline, latest first, and what is known to the year comes after its months', () => {
    const years = groupByTime(overview.events).map(({ year, count, months }) => [
      year,
      count,
      months.map(({ month, events }) => [month, events.map(({ id }) => id)]),
    ]);
    expect(years).toEqual([
      ['2024', 1, [['2024-11', ['forum']]]],
      [
        '2023',
        3,
        [
          ['2023-03', ['visit', 'call']],
          [null, ['review']],
        ],
      ],
      ['2014', 1, [['2014-02', ['games']]]],
    ]);
  });

  it('take no season for a month, and put what has none last though it may be of December', () => {
    const events = ['2023-24', '2023-11-05', '2023-02'].map((date) => libraryEvent(date, { date }));
    expect(groupByTime(events)[0]?.months.map(({ month }) => month)).toEqual(['2023-11', '2023-02', null]);
  });

  it.each<[date: string, year: string]>([
    ['2023-03-20/2024-01-02', '2023'],
    ['2015-10/..', '2015'],
    ['../2011-05', '2011'],
    ['/2011', '2011'],
    ['201X', '201X'],
    ['19XX', '19XX'],
    ['2023-03~', '2023'],
    ['-0043-03-15', '-0043'],
  ])('%s belongs to %s', (date, year) => {
    expect(yearOf(date)).toBe(year);
  });
});

describe('the row of years', () => {
  it('goes from the first to the last, with the empty ones between them', () => {
    const row = yearsInARow(
      new Map([
        ['2023', 3],
        ['2020', 1],
      ]),
    );
    expect(row).toEqual([
      { year: '2020', count: 1 },
      { year: '2021', count: 0 },
      { year: '2022', count: 0 },
      { year: '2023', count: 3 },
    ]);
  });

  it('has a decade where it begins', () => {
    const years = ['2021', '202X', '2019'].map((year): [string, number] => [year, 1]);
    expect(yearsInARow(new Map(years)).map(({ year }) => year)).toEqual(['2019', '202X', '2021']);
  });

  it('leaves the gaps out where they are too many, and is empty for nothing', () => {
    const years = ['2021', '1871'].map((year): [string, number] => [year, 1]);
    expect(yearsInARow(new Map(years)).map(({ year }) => year)).toEqual(['1871', '2021']);
    expect(yearsInARow(new Map())).toEqual([]);
  });
});

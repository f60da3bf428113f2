import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate, civilDay, isoDay, isoWeekday, MS_PER_DAY } from '../../src/model/civil-day.ts';

describe('civil days', () => {
  test.each([
    ['1970-01-01', 0],
    ['2023-03-13', 19_429],
    ['0099-12-31', -683_004],
    ['1969-12-31', -1],
  ])('%s is day %i', (iso, day) => {
    const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
    expect(civilDay(year, month, dayOfMonth)).toBe(day);
    expect(isoDay(day)).toBe(iso);
  });

  test.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 1, 0],
  ])('%i-%i-%i does not exist', (year, month, day) => {
    expect(civilDay(year, month, day)).toBeUndefined();
  });

  test('leap days exist where the calendar has them', () => {
    expect(civilDay(2024, 2, 29)).toBeDefined();
    expect(civilDay(2000, 2, 29)).toBeDefined();
  });

  test('13 March 2023 was a Monday, and so are the days seven before and after', () => {
    const monday = civilDay(2023, 3, 13) ?? 0;
    expect([monday - 7, monday, monday + 7].map(isoWeekday)).toEqual([1, 1, 1]);
    expect(isoWeekday(-1)).toBe(3);
  });

  test('a day survives the way to a date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        expect(civilDay(year, month, dayOfMonth)).toBe(day);
        expect(isoDay(day)).toBe(new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { binDates } from '../../src/ui/strip-bins.ts';
import { isInRange, nextFullBin, rangeLabel, rangeOfBins } from '../../src/ui/strip-range.ts';
import './browser-double.ts';

const year2023 = { from: 2023 * 12, to: 2024 * 12 };

describe('a stretch of time chosen on the chart', () => {
  test.each([
    ['2023-03-20/2023-03-22', true],
    ['2023-12-31', true],
    ['2024-01', false],
    ['2022-12-30/2023-01-02', true],
    ['2022', false],
    ['2023', true],
    // Of a century the chart shows the beginning alone.
    ['19XX', false],
  ])('holds %s: %s', (date, isIn) => {
    expect(isInRange(date, year2023)).toBe(isIn);
  });

  test('is said no finer than it is', () => {
    expect(rangeLabel(year2023)).toBe('2023');
    expect(rangeLabel({ from: 2019 * 12, to: 2024 * 12 })).toBe('2019 – 2023');
    expect(rangeLabel({ from: 2023 * 12 + 1, to: 2023 * 12 + 2 })).toBe('Feb 2023');
  });

  test('goes from bin to bin in either direction, over those that are empty', () => {
    const bins = binDates(['2023-01', '2023-06', '2023-12'], null);
    const january = nextFullBin(bins, -1, 1) ?? -1;
    const june = nextFullBin(bins, january, 1) ?? -1;
    expect(rangeLabel(rangeOfBins(bins, january, january))).toBe('Jan 2023');
    expect(rangeLabel(rangeOfBins(bins, june, june))).toBe('Jun 2023');
    expect(rangeLabel(rangeOfBins(bins, june, january))).toBe('Jan 2023 – Jun 2023');
    expect(nextFullBin(bins, january, -1)).toBeUndefined();
  });
});

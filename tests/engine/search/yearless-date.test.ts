import { describe, expect, it } from 'vitest';
import { search } from '../../../src/engine/search/search.ts';
import { lastOf } from '../../../src/engine/search/yearless-date.ts';
import { civilDay, isoDay } from '../../../src/model/civil-day.ts';
import { sampleIndex } from './sample.ts';

const found = (query: string): string[] =>
  search(sampleIndex, query, { limit: 20 }).events.hits.map(({ id }) => id);

describe('a day without a year', () => {
  it('finds what was on it in any year, a stay of some days too', () => {
    expect(found('xi 22 march').toSorted()).toEqual(['first', 'visit']);
    expect(found('7 february')).toEqual(['sochi']);
    expect(found('习近平 3月23日')).toEqual(['first']);
  });

  it('does not find what was somewhen in that month, or in that year', () => {
    expect(found('march 1')).toEqual([]);
    expect(found('li 15 may')).toEqual([]);
  });

  it('finds the same for any day of several', () => {
    expect(found('15-18 may')).toEqual(['return']);
    expect(found('1-15 may')).toEqual([]);
  });

  it('is none where nothing was on it, and no words that may stand anywhere', () => {
    expect(found('xi 1 may')).toEqual([]);
    expect(found('xi 1 may 2023')).toEqual([]);
  });

  it('says what it has understood', () => {
    const { chips } = search(sampleIndex, 'xi 22-24 march', { limit: 1 });
    expect(chips.map(({ kind, value }) => [kind, value])).toEqual([
      ['entity', 'Xi Jinping'],
      ['yearly', 'XXXX-03-22/XXXX-03-24'],
    ]);
  });
});

describe('the last one that has begun', () => {
  it.each([
    [9, 5, '2026-05-20', '2026-05-09'],
    [20, 5, '2026-05-20', '2026-05-20'],
    [21, 5, '2026-05-20', '2025-05-21'],
    [29, 2, '2026-05-20', '2024-02-29'],
    [29, 2, '1903-01-01', '1896-02-29'],
  ])('%s/%s before %s is %s', (day, month, today, last) => {
    const [year = 0, ...rest] = today.split('-').map(Number);
    const from = civilDay(year, rest[0] ?? 0, rest[1] ?? 0) ?? Number.NaN;
    expect(isoDay(lastOf({ first: { month, day }, last: { month, day } }, from) ?? Number.NaN)).toBe(last);
  });
});

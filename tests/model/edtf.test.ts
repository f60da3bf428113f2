import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/model/civil-day.ts';
import { anchorDay, compareEdtf, datesOverlap, knownEdtf, parseEdtf } from '../../src/model/edtf.ts';

function spanOf(text: string): string {
  const { earliest, latest } = knownEdtf(text);
  const end = (day: number): string => (Number.isFinite(day) ? isoDay(day) : '..');
  return `${end(earliest)} to ${end(latest)}`;
}

describe('parsing', () => {
  test.each([
    ['2023-03-20', '2023-03-20 to 2023-03-20', 'day'],
    ['2023-03', '2023-03-01 to 2023-03-31', 'month'],
    ['2024-02', '2024-02-01 to 2024-02-29', 'month'],
    ['2023', '2023-01-01 to 2023-12-31', 'year'],
    ['2023-21', '2023-03-01 to 2023-05-31', 'season'],
    ['2022-24', '2022-12-01 to 2023-02-28', 'season'],
    ['201X', '2010-01-01 to 2019-12-31', 'decade'],
    ['19XX', '1900-01-01 to 1999-12-31', 'century'],
    ['2023-03-20/2023-03-22', '2023-03-20 to 2023-03-22', 'day'],
    ['2023-04/2023-05', '2023-04-01 to 2023-05-31', 'month'],
    ['2013/2016-07', '2013-01-01 to 2016-07-31', 'year'],
    ['2015-10/..', '2015-10-01 to ..', 'month'],
    ['../2015-10-02', '.. to 2015-10-02', 'day'],
    ['2015-10/', '2015-10-01 to ..', 'month'],
    ['[2018-06-10..2018-06-13]', '2018-06-10 to 2018-06-13', 'day'],
  ])('%s spans %s at the precision of a %s', (text, span, precision) => {
    expect(spanOf(text)).toBe(span);
    expect(knownEdtf(text).precision).toBe(precision);
  });

  test.each([
    ['2023-03~', true, false],
    ['2023-03-20?', false, true],
    ['2023%', true, true],
    ['2023-03-15~/2023-03-20', true, false],
    ['2023-03', false, false],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(knownEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  test.each([
    '',
    '..',
    '/',
    '../..',
    '2023-02-30',
    '2023-13',
    '2023-3-1',
    'March 2023',
    '20X',
    '2023-25',
    '2023-W12',
    '[2023-03-20]',
  ])('"%s" is refused', (text) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.error).toContain(text === '/' ? 'interval' : text);
  });

  test('an interval that ends before it begins is refused, saying so', () => {
    expect(parseEdtf('2023-03-22/2023-03-20')).toEqual({
      ok: false,
      error: '"2023-03-22/2023-03-20" ends before it begins',
    });
  });
});

const dateText = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .chain(([year, month, day]) => {
    const parts = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return fc.constantFrom(parts.slice(0, 1), parts.slice(0, 2), parts).map((used) => used.join('-'));
  });

test('it agrees with the edtf package on what exists and which days it spans', () => {
  fc.assert(
    fc.property(dateText, dateText, fc.boolean(), (start, end, isInterval) => {
      const text = isInterval ? `${start}/${end}` : start;
      const ours = parseEdtf(text);
      let theirs: { readonly min: number; readonly max: number } | undefined;
      try {
        theirs = edtf(text);
      } catch {
        theirs = undefined;
      }
      // The oracle takes 30 February for 2 March; that a date must exist is tested above.
      if (!ours.ok || !theirs) return;
      expect([isoDay(ours.value.earliest), isoDay(ours.value.latest)]).toEqual(
        [theirs.min, theirs.max].map((ms) => new Date(ms).toISOString().slice(0, 10)),
      );
    }),
  );
});

// No case for the oracle: it takes the last day of a set for its first.
test('one of several days spans what the interval spans, and is none', () => {
  const oneOf = knownEdtf('[2018-06-10..2018-06-13]');
  expect(oneOf).toMatchObject({ interval: false, within: knownEdtf('2018-06-10/2018-06-13') });
  expect(parseEdtf('[2018-06-13..2018-06-10]').ok).toBe(false);
});

describe('order and overlap', () => {
  test('earlier first; of two that begin together, the finer first', () => {
    const dates = ['2023', '2023-03-20/2023-03-22', '2023-01-01', '2023-03', '2022-12', '../2022-11-30'];
    expect(
      dates
        .map(knownEdtf)
        .sort(compareEdtf)
        .map(({ text }) => text),
    ).toEqual(['../2022-11-30', '2022-12', '2023-01-01', '2023', '2023-03', '2023-03-20/2023-03-22']);
  });

  test.each([
    ['2023-03-22', '2023-03-20/2023-03-22', true],
    ['2023-04/2023-05', '2023-03-20/2023-03-22', false],
    ['2015-10/..', '2023', true],
    ['2015-10/..', '2015-09-30', false],
  ])('%s and %s can be one day: %s', (a, b, expected) => {
    expect(datesOverlap(knownEdtf(a), knownEdtf(b))).toBe(expected);
    expect(datesOverlap(knownEdtf(b), knownEdtf(a))).toBe(expected);
  });

  test('a date with an open start is drawn at its end', () => {
    expect(isoDay(anchorDay(knownEdtf('../2022-11-30')))).toBe('2022-11-30');
  });
});

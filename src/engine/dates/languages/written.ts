import { MONTH_NAMES, monthOf } from '../../publication-date/month-names.ts';
import { ISO_DATE } from '../english/numeric.ts';
import { grammar } from '../pattern.ts';
import { dayPeriod, monthPeriod } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';

/**
 * Dates that are written out with their year, in languages without a table of their own: "27 luglio 2024", "w marcu 2024", "2023年3月21日",
 * "2023년 4월 26일", "8 ديسمبر 2022". Nothing is counted from the day of publication, so nothing can be a day off.
 */

const rule = grammar(
  { name: '(?<name>\\p{L}+)\\.?', of: ' (?:del? )?', year: '(?<year>[12]\\d{3})(?!\\d)' },
  'iuy',
);

function dateIn({ groups }: Found): Reading | undefined {
  const month = groups.name === undefined ? Number(groups.month) : monthOf(groups.name);
  if (month === undefined) return undefined;
  const year = Number(groups.year);
  const period =
    groups.day === undefined ? monthPeriod(year, month) : dayPeriod(year, month, Number(groups.day));
  return { kind: 'period', period };
}

/** The rules of every language that has no table. */
export const WRITTEN: readonly Rule[] = [
  ISO_DATE,
  rule('written-day', ['#'], '(?<![\\d.,])(?<day>\\d{1,2})[º°.]?{of}{name}{of}{year}', dateIn),
  rule('written-month', MONTH_NAMES, '{name}{of}{year}', dateIn),
  rule('numeric', ['#'], '(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.{year}(?!\\.)', dateIn),
  rule(
    'east-asian',
    ['#'],
    '(?<year>[12]\\d{3}) ?[年년] ?(?<month>1[0-2]|0?[1-9]) ?[月월](?: ?(?<day>[0-3]?\\d) ?[日일])?',
    dateIn,
  ),
];

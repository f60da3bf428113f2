import { numericRules } from '../numeric.ts';
import { grammar } from '../pattern.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { monthNames } from './calendar-names.ts';
import { alternatives, firstWords } from './table-words.ts';

/**
 * The dates that name themselves, for languages without a table: 20 marzo 2023, 20 березня 2023, 2023年3月20日, and a day of a
 * month. Nothing relative: that needs the language's grammar.
 */
export function absoluteRules(language: string): readonly Rule[] {
  const months = monthNames(language);
  const names = months.flat();
  const read = ({ groups }: Found): Reading => {
    const { year, month = '', day } = groups;
    const named = months.findIndex((one) => one.includes(month.toLowerCase())) + 1;
    return dated(year, named || Number(month), day);
  };
  const rule = grammar(
    {
      day: '(?<day>3[01]|[12]\\d|0?[1-9])',
      year: '(?<year>1\\d{3}|20\\d\\d)(?![\\d%]|[.,:/]\\d)',
      month: `(?<month>${alternatives(names)})(?!\\p{L})`,
      of: " (?:d[eo] |d['’])?",
    },
    'iuy',
  );
  return [
    ...numericRules(false),
    rule(
      'cjk-date',
      ['#'],
      '(?<year>[12]\\d{3})[年년](?: ?(?<month>1[0-2]|0?[1-9])[月월](?: ?{day}[日일])?)?|(?<month>1[0-2]|0?[1-9])[月월] ?{day}[日일]',
      read,
    ),
    ...(names.length === 0
      ? []
      : [
          rule('day-month', ['#'], '{day}(?:\\.|[ºª°]|er)?{of}{month}(?:{of}{year})?', read),
          rule('month-year', firstWords(names), '{month}{of}{year}', read),
        ]),
  ];
}

function dated(year: string | undefined, month: number, day: string | undefined): Reading {
  if (year === undefined) return { kind: 'month', month, day: Number(day) };
  const whole = Number(year);
  if (month === 0) return { kind: 'period', period: yearPeriod(whole) };
  const period = day === undefined ? monthPeriod(whole, month) : dayPeriod(whole, month, Number(day));
  return { kind: 'period', period };
}

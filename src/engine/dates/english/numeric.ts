import { dayPeriod } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { rule } from './rule.ts';

/** Dates in digits: 2023-03-22, 2023-03-22T10:35, 11/02/89. */

/** Of two digits, those under this are of this century (the span of POSIX strptime is 69; news is rather recent). */
const THIS_CENTURY = 50;

function isoDate({ groups }: Found): Reading | undefined {
  const period = dayPeriod(Number(groups.y), Number(groups.m), Number(groups.d));
  return period && { kind: 'period', period, ...(groups.clock && { part: groups.clock }) };
}

/** 11/02/89 is American unless its first part can be no month. */
function slashDate({ groups }: Found): Reading | undefined {
  const [a, b, short] = [Number(groups.a), Number(groups.b), groups.y ?? ''];
  const year = Number(short) + (short.length === 4 ? 0 : Number(short) < THIS_CENTURY ? 2000 : 1900);
  const period = a > 12 ? dayPeriod(year, b, a) : dayPeriod(year, a, b);
  return period && { kind: 'period', period };
}

/** The rule of ISO dates, which every language shares. */
export const ISO_DATE: Rule = rule(
  'iso-date',
  ['#'],
  '(?<y>[12]\\d{3})-(?<m>0[1-9]|1[0-2])-(?<d>[0-3]\\d)(?:(?:T| )(?<clock>[012]\\d:[0-5]\\d)(?::[0-5]\\d)?(?:Z|UTC)?)?(?![\\d-])',
  isoDate,
);

/** The rules of dates in digits. */
export const NUMERIC: readonly Rule[] = [
  ISO_DATE,
  rule(
    'slash-date',
    ['#'],
    '(?<![\\d/])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>[12]\\d{3}|\\d{2})(?![\\d/])',
    slashDate,
  ),
];

import { grammar } from './pattern.ts';
import { dayPeriod, type Period } from './period.ts';
import type { Groups, Reading, Rule } from './reading.ts';
import { stated } from './readings.ts';

/** Dates in digits, in any language: 2023-03-22, 2023/03/22, 22.03.2023, 22-3-2023, 11/02/89. */

/** Of two digits, those before these are of this century (the span of POSIX strptime is 69; news is rather recent). */
const THIS_CENTURY = '50';

/** What may follow no date: more digits, and what makes a version, a score or a sum of it. */
const END = '(?![\\d%]|[-./:,]\\d)';

const rule = grammar({});

const yearFirst = ({ y, m, d }: Groups): Reading => stated(dayPeriod(Number(y), Number(m), Number(d)));

/** With slashes English has two orders: the American one, and the other where that is a day, too. */
const yearLast =
  (monthFirst: boolean) =>
  ({ d = '', m = '', y = '', sign }: Groups): Reading => {
    const year = Number(y) + (y.length === 4 ? 0 : y < THIS_CENTURY ? 2000 : 1900);
    const of = (month: string, day: string): Period | undefined =>
      dayPeriod(year, Number(month), Number(day));
    const period = of(m, d);
    if (!monthFirst || sign !== '/') return stated(period);
    const american = of(d, m);
    return { kind: 'period', period: american ?? period, dayFirst: american && period };
  };

/** The rules of dates in digits; `monthFirst` where 11/02 may be the second of November. */
export function numericRules(monthFirst: boolean): readonly Rule[] {
  return [
    rule(
      'year-first',
      `(?<![\\d.,/-])(?<y>[12]\\d{3})(?<sign>[-/.])(?<m>\\d\\d?)\\k<sign>(?<d>\\d\\d?)(?![\\d-])`,
      yearFirst,
    ),
    rule(
      'year-last',
      `(?<![\\d.,/-])(?<d>\\d\\d?)(?<sign>[-/.])(?<m>\\d\\d?)\\k<sign>(?<y>[12]\\d{3}|(?<=/|\\d\\d\\.\\d\\d\\.)\\d\\d)${END}`,
      yearLast(monthFirst),
    ),
  ];
}

/** Where 3/5/2023 is always 5 March. */
const MONTH_FIRST = /[-_](?:us|ph)\b/i;
/** Where both orders are in use, or nobody says where: English without a region, and Canada. */
const EITHER = /^[a-z]{2,3}$|[-_]ca\b|^$/i;

/** From which day to which a date with slashes may mean, by the region of a BCP 47 tag: one day where that settles its order. */
export function inOrderOf(language: string, monthFirst: Period, dayFirst: Period): readonly [Period, Period] {
  if (MONTH_FIRST.test(language)) return [monthFirst, monthFirst];
  if (!EITHER.test(language)) return [dayFirst, dayFirst];
  return monthFirst.first < dayFirst.first ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}

import { dayPeriod } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { rule } from './rule.ts';

/** Days that have a name: Thanksgiving, Christmas Eve, New Year's Day, 9/11. */

/** By name: month and day, or the nth weekday (1 for Monday) of a month; -1 for the last one. */
const NAMED: Readonly<
  Record<
    string,
    readonly [month: number, day: number] | readonly [month: number, nth: number, weekday: number]
  >
> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  'independence day': [7, 4],
  'veterans day': [11, 11],
  halloween: [10, 31],
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
  'labor day': [9, 1, 1],
  'memorial day': [5, -1, 1],
};

const NAMES = Object.keys(NAMED)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll("'", "[’']");

function namedDay({ groups, text, start, end }: Found): Reading | undefined {
  const surface = text.slice(start, end);
  if (!/^[A-Z]/.test(groups.name ?? '')) return undefined;
  // "the Christmas tree", "Thanksgiving dinner": the feast, not the day.
  if (
    !/ (?:day|eve)$/i.test(surface) &&
    !/\b(?:on|by|until|before|after|since|last|next|this) $/i.test(
      text.slice(Math.max(0, start - 8), start),
    ) &&
    !groups.pointing
  )
    return undefined;
  const name = (groups.name ?? '').toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
  const [month, day, weekday] = NAMED[name] ?? [];
  if (month === undefined || day === undefined) return undefined;
  if (groups.year !== undefined && weekday === undefined) {
    const period = dayPeriod(Number(groups.year), month, day);
    return period && { kind: 'period', period };
  }
  const pointing = /last/i.test(groups.pointing ?? '')
    ? -1
    : /next/i.test(groups.pointing ?? '')
      ? 1
      : undefined;
  return {
    kind: 'month',
    month,
    day,
    ...(weekday !== undefined && { weekday }),
    ...(pointing && { pointing }),
  };
}

/** The rules of named days. */
export const NAMED_DAYS: readonly Rule[] = [
  rule(
    'named-feast',
    [
      'christmas',
      'boxing',
      'new',
      'valentine',
      'independence',
      'veterans',
      'halloween',
      'thanksgiving',
      'labor',
      'memorial',
      'last',
      'next',
    ],
    `(?:(?<pointing>last|next) )?(?<name>${NAMES})\\b(?:,? {year})?`,
    namedDay,
  ),
  rule('september-11', ['#'], '(?<!\\d)9/11\\b(?!/)', () => {
    const period = dayPeriod(2001, 9, 11);
    return period && { kind: 'period', period };
  }),
];

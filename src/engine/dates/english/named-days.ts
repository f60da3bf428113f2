import { dayPeriod } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { pointingOf } from './adornments.ts';
import { rule } from './rule.ts';

/** Days that have a name: Thanksgiving, Christmas Eve, New Year's Day, 9/11. */

/** By name: month and day, or the nth weekday (1 for Monday) of a month. */
const NAMED: Readonly<
  Record<
    string,
    readonly [month: number, day: number] | readonly [month: number, nth: number, weekday: number]
  >
> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  'independence day': [7, 4],
  halloween: [10, 31],
  thanksgiving: [11, 4, 4],
  'thanksgiving day': [11, 4, 4],
};

const NAMES = Object.keys(NAMED)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll("'", "[’']");

function namedDay({ groups, text, start, end }: Found): Reading | undefined {
  const { name = '', pointing } = groups;
  if (!/^[A-Z]/.test(name)) return undefined;
  // "the Christmas tree", "Thanksgiving dinner": the feast, not the day.
  const isDay = / (?:day|eve)$/i.test(text.slice(start, end)) || pointing !== undefined;
  if (!isDay && !LEADS_TO_DAY.test(text.slice(Math.max(0, start - LEAD), start))) return undefined;
  const [month, day, weekday] = NAMED[name.toLowerCase().replace(/\s+/g, ' ').replace('’', "'")] ?? [];
  if (month === undefined || day === undefined) return undefined;
  return { kind: 'month', month, day, ...(weekday !== undefined && { weekday }), ...pointingOf(pointing) };
}

const LEADS_TO_DAY = /\b(?:on|by|until|before|after|since) $/i;
/** The longest of those words, and a blank. */
const LEAD = 7;

/** The rules of named days. */
export const NAMED_DAYS: readonly Rule[] = [
  rule(
    'named-feast',
    ['christmas', 'new', 'independence', 'halloween', 'thanksgiving', 'last', 'next'],
    `(?:(?<pointing>last|next) )?(?<name>${NAMES})\\b(?!,? \\d{4})`,
    namedDay,
  ),
  rule('september-11', ['#'], '(?<!\\d)9/11\\b(?!/)', () => {
    const period = dayPeriod(2001, 9, 11);
    return period && { kind: 'period', period };
  }),
];

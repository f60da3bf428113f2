import { monthOf } from '../month-of.ts';
import { dayPeriod } from '../period.ts';
import type { Found, MonthReading, Reading, Rule } from '../reading.ts';
import { stated } from '../readings.ts';
import { pointingOf } from './adornments.ts';
import { rule } from './rule.ts';

/** Days that have a name: Thanksgiving, Christmas Eve, New Year's Day 2020, Good Friday, 9/11. */

/** By name without its apostrophe: month and day; or month, which and weekday (1 for Monday); or 0 and the days from Easter Sunday. */
const NAMED: Readonly<Record<string, readonly [month: number, day: number, weekday?: number]>> = {
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new years eve': [12, 31],
  'new years day': [1, 1],
  'valentines day': [2, 14],
  'fourth of july': [7, 4],
  halloween: [10, 31],
  thanksgiving: [11, 4, 4],
  'labor day': [9, 1, 1],
  'good friday': [0, -2],
  'easter sunday': [0, 0],
  easter: [0, 0],
};

const NAMES = Object.keys(NAMED).join('|').replaceAll('rs ', "r[’']?s ").replaceAll('nes ', "ne[’']s ");

function namedDay({ groups, text, start, end }: Found): Reading | undefined {
  const { pointing, year, name = '' } = groups;
  const found = NAMED[name.toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ')];
  if (!found || !/^[A-Z]/.test(name)) return undefined;
  // "the Christmas tree", "Thanksgiving dinner": the feast, not the day.
  const isDay = pointing || year || /day|eve$|july$/i.test(text.slice(start, end));
  if (!isDay && !LEADS_TO_DAY.test(text.slice(Math.max(0, start - LEAD), start))) return undefined;
  // "the Good Friday Agreement", "the Easter Sunday Massacre".
  if (!year && /^ [A-Z]/.test(text.slice(end, end + 2))) return undefined;
  const [month, day, weekday] = found;
  const which: Omit<MonthReading, 'kind'> =
    month === 0
      ? { month: 1, day: 0, easter: day }
      : { month, day, ...(weekday !== undefined && { weekday }) };
  return year === undefined
    ? { kind: 'month', ...which, ...pointingOf(pointing) }
    : stated(monthOf(Number(year), which));
}

const LEADS_TO_DAY = /\b(?:on|by|until|before|after|since|at|last) $/i;
/** The longest of those words, and a blank. */
const LEAD = 7;

/** The rules of named days. */
export const NAMED_DAYS: readonly Rule[] = [
  rule(
    'named-feast',
    `(?:(?<pointing>last|next|this) |the )?(?<name>${NAMES})\\b(?: day\\b)?(?:,? (?:of |in )?{year})?`,
    namedDay,
  ),
  rule(
    'attacks',
    '(?<!\\d)9/11\\b(?!/)|sept(?:ember|\\.)? 11(?:th)?(?= (?:terror|attack|hijack|strike))',
    () => stated(dayPeriod(2001, 9, 11)),
  ),
];

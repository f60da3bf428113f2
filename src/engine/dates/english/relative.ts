import type { Found, Reading, Rule } from '../reading.ts';
import { shift } from '../readings.ts';
import { ABOUT, approximation, EDGE, modOf, partOf, pointingOf } from './adornments.ts';
import { length } from './lengths.ts';
import { rule } from './rule.ts';
import { lengthOf, numberOf, unitOf, weekdayNumber } from './words.ts';

/** Dates counted from the publication: yesterday, last month, two weeks ago, the weekend, year-end. */

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

function namedDay({ groups, text, start, end }: Found): Reading | undefined {
  // "USA Today", "This is World Tomorrow": a name.
  if (/^[TY][a-z]/.test(text.slice(start, end)) && IN_NAME.test(text.slice(Math.max(0, start - 12), start)))
    return undefined;
  const name = (groups.name ?? '').toLowerCase().replace(/\s+/g, ' ');
  const part = name === 'tonight' ? { part: 'NI' } : partOf(groups.part);
  return shift('day', DAYS[name] ?? 0, { ...modOf(groups.edge), ...part });
}

/** A capital in the middle of a sentence. */
const IN_NAME = /\b[A-Z][\w’']* $/;

/** this week, last month, next year, the past weekend, earlier this year. */
function thisUnit({ groups, text, start, end }: Found): Reading | undefined {
  // "This Week", "Last Week Tonight": titles.
  if (/^[A-Z][a-z]+ [A-Z]/.test(text.slice(start, end))) return undefined;
  const { grain } = unitOf(groups.unit ?? '');
  if (!grain) return undefined;
  const amount = pointingOf(groups.pointing).pointing ?? 0;
  return shift(grain, amount, modOf(groups.edge));
}

function ago({ groups, text, end }: Found): Reading | undefined {
  const unit = unitOf(groups.unit ?? '');
  const way = groups.way ?? '';
  if (groups.few)
    return /ago$/i.test(way)
      ? { kind: 'vague', value: 'PAST_REF' }
      : { kind: 'length', value: lengthOf(undefined, unit) };
  const amount = groups.couple ? 2 : numberOf(groups.number ?? 'a');
  if (amount === undefined) return undefined;
  // "a month earlier than usual" is a length; so are hours and "two and a half years ago".
  if (!unit.grain || !Number.isInteger(amount) || text.startsWith(' than ', end))
    return { kind: 'length', value: lengthOf(amount, unit) };
  const back = !/later|from|hence/i.test(way);
  const from = /ago|from|hence/i.test(way) ? 'published' : 'reference';
  const mod = approximation(groups.about);
  const total = (back ? -1 : 1) * amount * unit.times;
  if (/ago ./i.test(way)) return shift(unit.grain, total, { toTheDay: true });
  if (unit.letter === 'Y' && unit.times === 1 && amount === 1)
    return { kind: 'yearsApart', amount: total, from, ...mod };
  return shift(unit.letter === 'Y' ? 'year' : unit.grain, total, mod, from);
}

/** "a week from Tuesday", "the day before last Tuesday" */
function fromWeekday({ groups }: Found): Reading {
  const { number = 'a', unit = '', way = '', weekday = '', pointing } = groups;
  const days = (numberOf(number) ?? 1) * (/week/i.test(unit) ? 7 : 1);
  const base = /from/i.test(way) ? { pointing: 0 as const } : pointingOf(pointing);
  const plus = /before/i.test(way) ? -days : days;
  return { kind: 'weekday', weekday: weekdayNumber(weekday), ...base, plus };
}

/** The rules of dates relative to the publication. */
export const RELATIVE: readonly Rule[] = [
  rule(
    'named-day',
    `${EDGE}(?<name>today|tonight|yesterday|tomorrow|the day before yesterday|the day after tomorrow)\\b(?: {part})?`,
    namedDay,
  ),
  rule('this-part', `${EDGE}(?<which>this|last) (?<part>morning|afternoon|evening|night)\\b`, ({ groups }) =>
    shift('day', /last/i.test(groups.which ?? '') ? -1 : 0, partOf(groups.part)),
  ),
  rule(
    'this-unit',
    `${EDGE}(?:(?:the )?(?<pointing>current|coming)|(?<pointing>this(?: past| coming)?|last|next)) (?:calendar |fiscal )?(?<unit>(?<!this )day|weekend|week|month|quarter|year|decade|century)\\b(?![’']s? (?:[a-z]{1,13} )?(?:quarter|period|half)|-)`,
    thisUnit,
  ),
  rule('weekend', '(?:the )?weekend\\b', ({ text, start }) =>
    /^the/i.test(text.slice(start, start + 3)) ? { kind: 'fraction', grain: 'weekend', index: 0 } : undefined,
  ),
  rule('year-end', "(?:(?:the )?end of the year|(?:the )?(?:calendar )?year(?:[’']s)?(?:-| )end)\\b", () =>
    shift('year', 0, { mod: 'END' }),
  ),
  rule(
    'ago',
    `(?:${ABOUT}|(?<about>about|around) )(?:{couple}|{few}|{number}(?: more)?|an?)(?: |-){unit}(?: or (?:so|more))?(?: and a half)? (?<way>ago(?: today)?|earlier|previously|before(?= ?[.,;)])|later|from (?:now|today)|hence)\\b`,
    ago,
  ),
  rule(
    'before-last',
    'the (?<unit>day|weekend|week|month|year) (?<way>before last|after next)\\b(?! [A-Z])',
    ({ groups }) => {
      const { grain } = unitOf(groups.unit ?? '');
      const amount = /last/i.test(groups.way ?? '') ? -2 : 2;
      return grain && shift(grain, amount);
    },
  ),
  rule(
    'from-weekday',
    '(?:{number}|a|the) (?<unit>days?|weeks?) (?<way>from|after|before) (?:(?<pointing>last|this|next) )?{weekday}\\b',
    fromWeekday,
  ),
  rule('bare-ago', '{units} ago\\b', length),
];

import type { Grain } from '../period.ts';
import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { lasting, shift } from '../readings.ts';
import { unitOf } from '../unit.ts';
import { ABOUT, EDGE, partOf, pointingOf } from './adornments.ts';
import { numberOf, rule, weekdayNumber } from './words.ts';

/** Dates counted from the publication: yesterday, last month, two weeks ago, the weekend, year-end. */

function namedDay(groups: Groups, { said, before }: Around): Reading | undefined {
  // "USA Today", "This is World Tomorrow": a name.
  if (/^[TY][a-z]/.test(said) && IN_NAME.test(before)) return undefined;
  const { name = '' } = groups;
  const part = /night/i.test(name) ? 'NI' : partOf(groups.part);
  // "The day before yesterday" is another day away.
  return shift('day', (pointingOf(name) ?? 0) * (/^the/i.test(name) ? 2 : 1), { part });
}

/** A capital in the middle of a sentence. */
const IN_NAME = /\b[A-Z][\w’']* $/;

/** this week, last month, next year, the past weekend, earlier this year. */
function thisUnit(groups: Groups, { said }: Around): Reading | undefined {
  // "This Week", "Last Week Tonight": titles.
  if (/^[A-Z][a-z]+ [A-Z]/.test(said)) return undefined;
  const { grain } = unitOf(groups.unit);
  const amount = /before/i.test(groups.side ?? '') ? -2 : (pointingOf(groups.side) ?? 0);
  return grain && shift(grain, amount, {}, groups.side ? 'published' : 'story');
}

function ago(groups: Groups, { after }: Around): Reading | undefined {
  const unit = unitOf(groups.unit);
  const way = groups.way ?? '';
  if (groups.few) return /ago$/i.test(way) ? { kind: 'vague', value: 'PAST_REF' } : lasting(undefined, unit);
  const amount = numberOf(groups.couple ?? groups.number) + (groups.half ? 0.5 : 0);
  // "a month earlier than usual" is a length; so are hours, and a week and a half.
  if (!unit.grain || (amount % 1 > 0 && unit.letter !== 'Y') || after.startsWith(' than '))
    return lasting(amount, unit);
  const back = !/later|after|from/i.test(way);
  const from = /ago|from/i.test(way) ? 'published' : 'reference';
  const isAbout = groups.about !== undefined;
  const total = (back ? -1 : 1) * amount * unit.times;
  // "A week from Tuesday", "the day before last Tuesday".
  if (groups.weekday)
    return {
      kind: 'weekday',
      weekday: weekdayNumber(groups.weekday),
      pointing: /from/i.test(way) ? 0 : pointingOf(groups.side),
      plus: total * (unit.letter === 'W' ? 7 : 1),
    };
  if (/ago ./i.test(way))
    return shift(unit.grain, total, {
      toTheDay: true,
      within: groups.within as Grain | undefined,
      plus: pointingOf(groups.name),
    });
  if (groups.half) return shift('month', total * 12, { isAbout: true }, from);
  if (unit.letter === 'Y' && unit.times === 1 && amount === 1)
    return { kind: 'yearsApart', amount: total, from, isAbout };
  return shift(unit.letter === 'Y' ? 'year' : unit.grain, total, { isAbout }, from);
}

/** The rules of dates relative to the publication. */
export const RELATIVE: readonly Rule[] = [
  rule(
    'named-day',
    `${EDGE}((?<name>overnight(?! (on )?[a-z]{5})|today|tonight|yesterday|tomorrow|the day before yesterday|the day after tomorrow)\\b( {part})?|(?<name>this|last) {part}\\b)`,
    namedDay,
  ),
  rule(
    'this-unit',
    [
      `${EDGE}((the )?(?<side>current|coming)|{side}) (fiscal )?(?<unit>(?<!this )day|weekend|week|month|quarter|year|decade|century)\\b(?!-)`,
      '(?<=\\bfor )the ((full|fiscal) )?(?<unit>week|year)\\b(?! (end|to|of|that))',
      'the (?<unit>week|month|year) (?<side>before last)\\b',
      "(the )?((beginning|start|middle|end) of the (?<unit>week|month|quarter|year|decade|century)|(?<unit>year)([’']s)?(-| )end)\\b",
    ].join('|'),
    thisUnit,
  ),
  rule('weekend', 'the weekend\\b', () => ({ kind: 'fraction', grain: 'weekend', index: 0 })),
  rule(
    'ago',
    `(${ABOUT}|(?<about>about|around) )({couple}|{few}|{number}( more)?|an?)( |-){unit}( or (so|more)| and a (?<half>half))? (?<way>ago( (?<name>today|yesterday|tomorrow)| this (?<within>week|month))?|earlier|previously|before(?= ?[.,;)])|later|afterwards?|from (now|today|{weekday}))\\b|the (?<unit>day) (?<way>before|after) ({side} )?{weekday}\\b`,
    ago,
  ),
];

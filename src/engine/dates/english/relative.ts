import type { Found, Reading, Rule } from '../reading.ts';
import { modOf, partOf } from './absolute.ts';
import { rule } from './rule.ts';
import { pointingOf } from './weekdays.ts';
import { lengthOf, NUMBER_STARTS, numberOf, unitOf } from './words.ts';

/** Dates counted from an anchor: yesterday, last month, two weeks ago, the day before, that week. */

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};
const MODS = ['START', 'MID', 'END'];

function namedDay({ groups }: Found): Reading | undefined {
  const name = (groups.name ?? '').toLowerCase().replace(/\s+/g, ' ');
  const mod = modOf(groups.edge);
  return {
    kind: 'shift',
    grain: 'day',
    amount: DAYS[name] ?? 0,
    from: 'published',
    ...(mod && { mod }),
    ...(name === 'tonight' ? { part: 'NI' } : partOf(groups.part)),
  };
}

/** this week, last month, next year, the past weekend, earlier this year. */
function thisUnit({ groups }: Found): Reading | undefined {
  const unit = unitOf(groups.unit ?? '');
  if (!unit.grain || unit.times === 2) return undefined;
  const mod = modOf(groups.edge);
  return {
    kind: 'shift',
    grain: unit.grain,
    amount: pointingOf(groups.pointing) ?? 0,
    from: 'published',
    ...(mod && MODS.includes(mod) && { mod }),
  };
}

function ago({ groups, text, end }: Found): Reading | undefined {
  const unit = unitOf(groups.unit ?? '');
  const amount = groups.couple ? 2 : groups.few ? undefined : numberOf(groups.number ?? 'a');
  if (amount === undefined) return { kind: 'vague', value: 'PAST_REF' };
  const direction = /^(?:ago|earlier|before)/i.test(groups.way ?? '') ? -1 : 1;
  const from = /^(?:ago|from|hence)/i.test(groups.way ?? '') ? 'published' : 'reference';
  if (/^ than\b/i.test(text.slice(end, end + 6))) return { kind: 'length', value: lengthOf(amount, unit) };
  if (!unit.grain || !Number.isInteger(amount)) return { kind: 'length', value: lengthOf(amount, unit) };
  const mod = approximation(groups.about);
  if (unit.letter === 'Y' && unit.times === 1 && amount === 1)
    return { kind: 'yearsApart', amount: direction, from, ...(mod && { mod }) };
  const grain = unit.times > 1 && unit.letter === 'Y' ? 'year' : unit.grain;
  return { kind: 'shift', grain, amount: direction * amount * unit.times, from, ...(mod && { mod }) };
}

/** What "about", "nearly", "more than" make of a number. */
export function approximation(
  word: string | undefined,
): 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE' | undefined {
  if (!word) return undefined;
  if (/more|over/i.test(word)) return 'MORE_THAN';
  if (/least/i.test(word)) return 'EQUAL_OR_MORE';
  return /less|nearly|almost/i.test(word) ? 'LESS_THAN' : 'APPROX';
}

/** The words that hedge a number, as a fragment: about, nearly, more than. */
export const ABOUT =
  '(?:(?<about>about|around|approximately|roughly|nearly|almost|more than|less than|at least|at most|within|over) )?';
/** The words such an expression may begin with. */
export const ABOUT_STARTS = [
  'about',
  'around',
  'approximately',
  'roughly',
  'nearly',
  'almost',
  'more',
  'less',
  'at',
  'within',
  'over',
];

/** that day, the same week, the day before, the following year, the next morning. */
function fromReference({ groups }: Found): Reading | undefined {
  const word = (groups.unit ?? '').toLowerCase();
  const way = `${groups.which ?? ''}${groups.way ?? ''}`;
  const amount = /previous|preceding|before|earlier/i.test(way)
    ? -1
    : /follow|next|after|later/i.test(way)
      ? 1
      : 0;
  const part = partOf(word);
  const mod = modOf(groups.edge);
  if (part.part) return { kind: 'shift', grain: 'day', amount, from: 'reference', ...part };
  const unit = unitOf(word);
  if (!unit.grain || unit.times > 1) return undefined;
  return { kind: 'shift', grain: unit.grain, amount, from: 'reference', ...(mod && { mod }) };
}

const EDGE =
  '(?:(?:the )?(?<edge>early|late|mid|earlier|later|beginning of|start of|middle of|end of)(?: |-))?';
const EDGE_STARTS = ['early', 'late', 'mid', 'earlier', 'later', 'beginning', 'middle', 'end', 'the'];

/** The rules of relative dates. */
export const RELATIVE: readonly Rule[] = [
  rule(
    'named-day',
    ['today', 'tonight', 'yesterday', 'tomorrow', 'the', ...EDGE_STARTS],
    `${EDGE}(?<name>today|tonight|yesterday|tomorrow|the day before yesterday|the day after tomorrow)\\b(?: {part})?`,
    namedDay,
  ),
  rule(
    'this-part',
    ['this', 'last', ...EDGE_STARTS],
    `${EDGE}(?<which>this|last) (?<part>morning|afternoon|evening|night)\\b`,
    ({ groups }) => ({
      kind: 'shift',
      grain: 'day',
      amount: /last/i.test(groups.which ?? '') ? -1 : 0,
      from: 'published',
      ...partOf(groups.part),
    }),
  ),
  rule(
    'this-unit',
    ['this', 'last', 'next', 'the', 'current', ...EDGE_STARTS],
    `${EDGE}(?:the )?(?<pointing>this(?: past| coming)?|last|next|past|coming|previous|current) (?:calendar |fiscal )?(?<unit>day|weekend|week|month|quarter|year|decade|century)\\b(?![’']s? (?:quarter|period))`,
    thisUnit,
  ),
  rule(
    'ago',
    ['a', 'an', ...NUMBER_STARTS, ...ABOUT_STARTS, 'several', 'few', 'some', 'many', 'couple', 'the', 'half'],
    `${ABOUT}(?:{couple}|{few}|{number}(?: more)?|an?)(?: |-){unit}(?: or so)? (?<way>ago|earlier|before(?= ?[.,;)]| that\\b)|later|from (?:now|today)|hence)\\b`,
    ago,
  ),
  rule(
    'bare-ago',
    ['days', 'weeks', 'months', 'years', 'decades', 'moments'],
    '(?:{units}|moments) ago\\b',
    ({ groups }) =>
      groups.unit
        ? { kind: 'length', value: lengthOf(undefined, unitOf(groups.unit)) }
        : { kind: 'vague', value: 'PAST_REF' },
  ),
  rule(
    'from-reference',
    ['that', 'the', ...EDGE_STARTS],
    `${EDGE}(?:(?:that|the) (?:very )?(?<which>same|previous|preceding|following|next) (?:very )?(?<unit>day|weekend|week|month|quarter|year|decade|morning|afternoon|evening|night)|that (?<unit>day|weekend|week|month|quarter|year|decade|morning|afternoon|evening|night)|the (?<unit>day|weekend|week|month|year|night|morning|evening) (?<way>before|after|earlier)(?= ?[.,;)”’"'\`]|$| (?:he|she|they|it|we|in|at|that|to|on|when|was|were|and|the)\\b))\\b`,
    fromReference,
  ),
];

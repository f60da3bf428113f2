import { dayPeriod, periodAt } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { monthDay, shift, stated } from '../readings.ts';
import { EDGE, modOf, partOf } from './adornments.ts';
import { rule } from './rule.ts';
import { monthNumber, unitOf } from './words.ts';

/** Dates counted from what was told before: that day, the same week, the day before, the following year, the next morning. */

function fromReference({ groups }: Found): Reading | undefined {
  const word = (groups.unit ?? '').toLowerCase();
  const way = groups.which ?? groups.way ?? '';
  const amount = /previous|preceding|before|earlier/i.test(way)
    ? -1
    : /follow|next|after|later/i.test(way)
      ? 1
      : 0;
  const part = partOf(word);
  if (part.part) return shift('day', amount, part, 'reference');
  const { grain } = unitOf(word);
  return grain && shift(grain, amount, modOf(groups.edge), 'reference');
}

function weekOf({ groups }: Found): Reading | undefined {
  const [month, day] = [monthNumber(groups.month ?? ''), Number(groups.day)];
  if (groups.year === undefined) return monthDay(undefined, month, day, {}, { within: 'week' });
  const first = dayPeriod(Number(groups.year), month, day);
  return first && stated(periodAt('week', first.first));
}

const UNIT = '(?<unit>day|weekend|week|month|quarter|year|decade|morning|afternoon|evening|night)\\b';
/** "The day before" is a date where the clause ends; before a noun or a name it is counted from that. */
const ENDS_HERE = `(?= ?[.,;:)”’"'\`]|$|\\n| (?:s?he|they|it|we|in|at|that|to|on|when|was|were|and|with)\\b)`;

/** "The day after the vote" is counted from the day that was told, since that most likely is the day of the vote. */
const OF_EVENT =
  '(?= (?:the|his|her|its|their|an?) (?:[a-z]{1,14} ){0,2}(?:\\w{2,9}(?:ing|[st]ion|ment)|attack|death|murder|crash|vote|raid|coup|visit|summit|talks)\\b)';

/** The rules of dates relative to the text. */
export const NARRATIVE: readonly Rule[] = [
  rule(
    'that-day',
    `${EDGE}(?:(?:that|the) (?:very )?(?<which>same|previous|preceding|following|next) (?:very )?${UNIT}|that ${UNIT})`,
    fromReference,
  ),
  rule(
    'day-before',
    `the (?<unit>day|week|month|year|night|morning|evening) (?<way>before|after|earlier)\\b(?:${ENDS_HERE}|${OF_EVENT})`,
    fromReference,
  ),
  rule('week-of', 'the week of {month} {day}(?:,? {year})?', weekOf),
];

import type { Groups, Reading, Rule } from '../reading.ts';
import { shift } from '../readings.ts';
import { unitOf } from '../unit.ts';
import { EDGE, partOf, pointingOf } from './adornments.ts';
import { monthNumber, rule, seasonNumber, weekdayNumber } from './words.ts';

/** Dates counted from what was told before: that day, the same week, the day before, the following year, the next morning. */

function fromReference(groups: Groups): Reading | undefined {
  const word = (groups.unit ?? '').toLowerCase();
  const amount = pointingOf(groups.which ?? groups.way) ?? 0;
  const named = { pointing: amount, from: 'reference' } as const;
  if (groups.season)
    return { kind: 'fraction', grain: 'season', index: seasonNumber(groups.season) - 1, ...named };
  if (groups.weekday) return { kind: 'weekday', weekday: weekdayNumber(groups.weekday), ...named };
  // "a clause that may force them": a verb.
  if (groups.month)
    return /^[a-z]/.test(groups.month)
      ? undefined
      : { kind: 'month', month: monthNumber(groups.month), ...named };
  const part = partOf(word);
  if (part) return shift('day', amount, { part }, 'reference');
  const { grain } = unitOf(word);
  return grain && shift(grain, amount, {}, 'reference');
}

const UNIT = '(?<unit>day|weekend|week|month|quarter|year|decade|morning|afternoon|evening|night)\\b';
const NAMED = '({season}|{month}|{weekday})\\b';
/** "The day before" is a date where the clause ends; before a noun or a name it is counted from that. */
const ENDS_HERE = `(?= ?[^\\w\\s]|$|\\n| (a|[a-z]{2}|and|she|they?|his|her|that|when)\\b)`;

/** The rules of dates relative to the text. */
export const NARRATIVE: readonly Rule[] = [
  rule(
    'that-day',
    `${EDGE}((that|the) (very )?(?<which>same|previous|following|next) (${UNIT}|${NAMED})|that ${UNIT}|(?<![a-z] )that {season}\\b|(?<!(ed|sa(id|ys)) )that ({month}|{weekday})\\b(?! (w|is|ha)))|(earlier|later) in the (?<unit>week|month|year)`,
    fromReference,
  ),
  rule(
    'day-before',
    `the (?<unit>day|week|month|year|night|morning|evening) (?<way>before|after|earlier)\\b${ENDS_HERE}`,
    fromReference,
  ),
];

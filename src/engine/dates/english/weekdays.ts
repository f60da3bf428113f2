import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { namedDay, numberIn } from '../readings.ts';
import { EDGE, partOf, pointingOf } from './adornments.ts';
import { monthNumber, ordinalNumber, rule, SHORT, weekdayNumber } from './words.ts';

/** Weekdays: Friday, last Thursday, Sunday night, Friday next week, every Tuesday. */

function weekday(groups: Groups, { after }: Around): Reading | undefined {
  const name = groups.weekday ?? '';
  if (!/^[A-Z]/.test(name) || /^-[a-z]/i.test(after)) return undefined;
  return {
    kind: 'weekday',
    weekday: weekdayNumber(name),
    pointing: pointingOf(groups.ofweek ?? groups.side),
    ofWeek: groups.ofweek !== undefined,
    part: partOf(groups.part),
  };
}

const dayOfMonth = (groups: Groups): Reading => ({ kind: 'dayOfMonth', day: Number(groups.day) });

/** "the first Monday in December" */
const nthWeekday = ({ ordinal, weekday: name, month, year }: Groups): Reading =>
  namedDay(numberIn(year), {
    month: monthNumber(month),
    day: 7 * ordinalNumber(ordinal) - 6,
    weekday: weekdayNumber(name),
  });

const NTH = '(?<day>3[01]|[12]\\d|[1-9])(st|nd|rd|th)\\b';

/** The rules of weekdays. */
export const WEEKDAYS: readonly Rule[] = [
  rule(
    'weekday',
    `(?<!\\b(black|easter|good|bloody|super) )${EDGE}({side} )?{weekday}( {part})?(?!\\w)(,? (of )?(?<ofweek>last|next|this) week\\b)?(?! ((in|of) (${SHORT}|each|every|the month)|before last|week\\b|times|post))`,
    weekday,
  ),
  rule('nth-weekday', '(the )?{ordinal} {weekday} (in|of) {month}(,? {year})?', nthWeekday),
  rule(
    'day-of-month',
    `{weekday},? (the )?${NTH}|(?<=\\bon )the ${NTH}(?=[.,;:)\\n]|$| (and|s?he|they|in|at)\\b)`,
    dayOfMonth,
  ),
];

import { SEASONS } from '../period.ts';
import type { Groups, Reading, Rule } from '../reading.ts';
import { lengthOf, unitOf } from '../unit.ts';
import { partOf } from './adornments.ts';
import { monthNumber, numberOf, rule, seasonNumber, weekdayNumber } from './words.ts';

/** How often: every day, each month, every two weeks, weekly, annually, twice a week. */

/** "Every two weeks", "on Mondays", "each summer", "every morning"; "five times a week": how often in it is not said. */
function each({ unit, other, number, weekday, season, month, part }: Groups): Reading {
  if (unit) return { kind: 'set', value: lengthOf(other ? 2 : numberOf(number), unitOf(unit)) };
  const of = weekday
    ? `WXX-${weekdayNumber(weekday)}`
    : season
      ? SEASONS[seasonNumber(season) - 1]
      : month
        ? String(monthNumber(month)).padStart(2, '0')
        : part
          ? `XX-XXT${partOf(part)}`
          : 'WXX-WE';
  return { kind: 'set', value: `XXXX-${of}` };
}

/** With a capital it is rather a name: the Daily Mirror, the China Daily. */
const adverb = ({ adverb: name = '' }: Groups): Reading | undefined =>
  /^[A-Z]/.test(name)
    ? undefined
    : { kind: 'set', value: `P1${/^a/.test(name) ? 'Y' : name.charAt(0).toUpperCase()}` };

/** The rules of frequencies. */
export const FREQUENCIES: readonly Rule[] = [
  rule(
    'each',
    '(every|each) ((?<other>other )?({number} )?{unit}|{weekday}|{season}|{month}|{part}\\b)|({weekday}s( {part}s)?|weekends)\\b(?! ago)|(once|twice|({figure}) (time|day|night|hour)s) an? {unit}',
    each,
  ),
  // Not "quarterly": in news it is the name of a dividend or report (8 times of 8 in the tuning halves).
  rule('adverb', '(twice )?(?<adverb>daily|weekly|monthly|annually)\\b', adverb),
];

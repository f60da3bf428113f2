import { SEASONS } from '../period.ts';
import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { lengthOf, unitOf } from '../unit.ts';
import { rule } from './rule.ts';
import { monthNumber, numberOf, seasonNumber, weekdayNumber } from './words.ts';

/** How often: every day, each month, every two weeks, weekly, annually, twice a week. */

/** "quarterly" is left out: in news it is the name of a dividend or report (8 times of 8 in the tuning halves). */
const ADVERB_OF_TIME = '((once|twice) )?(?<adverb>daily|weekly|monthly|annually)\\b';

const each = (groups: Groups): Reading => ({
  kind: 'set',
  value: lengthOf(groups.other ? 2 : numberOf(groups.number), unitOf(groups.unit)),
});

/** The Daily Mirror and the China Daily come out daily, but say no more than their name. */
function adverb({ adverb: name = '' }: Groups, { before, after }: Around): Reading | undefined {
  if (/^[A-Z]/.test(name) && (/^ [A-Z]/.test(after) || /\w $/.test(before))) return undefined;
  return { kind: 'set', value: `P1${/^a/i.test(name) ? 'Y' : name.charAt(0).toUpperCase()}` };
}

/** "Five times a week": how often in it is not said. */
const times = ({ unit }: Groups): Reading => each({ unit });

/** "Every Monday", "on Mondays", "each summer", "every July". */
const named = ({ weekday, season, month }: Groups): Reading => ({
  kind: 'set',
  value: weekday
    ? `XXXX-WXX-${weekdayNumber(weekday)}`
    : `XXXX-${season ? SEASONS[seasonNumber(season) - 1] : String(monthNumber(month)).padStart(2, '0')}`,
});

/** The rules of frequencies. */
export const FREQUENCIES: readonly Rule[] = [
  rule('each', '(every|each) (?<other>other )?({number} )?{unit}', each),
  rule('every-named', '((every|each) ({weekday}|{season}|{month})|{weekday}s( {part}s)?)\\b(?! ago)', named),
  rule('times-a', '(once|twice|{number} (time|day|night|hour)s) an? {unit}', times),
  rule('adverb', ADVERB_OF_TIME, adverb),
];

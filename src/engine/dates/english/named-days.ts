import { FEAST, feastReading } from '../feast.ts';
import { dayPeriod } from '../period.ts';
import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { numberIn, stated } from '../readings.ts';
import { LEADS_TO_DAY, pointingOf } from './adornments.ts';
import { rule } from './words.ts';

/** Days that have a name: Thanksgiving, Christmas Eve, New Year's Day 2020, Good Friday, 9/11. */

function namedDay(groups: Groups, { said, before, after }: Around): Reading | undefined {
  const { side, year, feast = '' } = groups;
  if (!/^[A-Z]/.test(feast)) return undefined;
  // "the Christmas tree", "Thanksgiving dinner": the feast, not the day.
  const isDay = side || year || /day|eve$|july$/i.test(said);
  if (!isDay && !LEADS_TO_DAY.test(before)) return undefined;
  // "the Good Friday Agreement", "the Easter Sunday Massacre".
  if (!year && /^ [A-Z]/.test(after)) return undefined;
  return feastReading(feast, numberIn(year), pointingOf(side));
}

/** The rules of named days. */
export const NAMED_DAYS: readonly Rule[] = [
  rule('feast', `({side} |the )?${FEAST}\\b( day\\b)?(,? (of )?{year})?`, namedDay),
  rule('attacks', '9/11\\b(?!/)|sept(ember|\\.)? 11(th)?(?= (terror|attack))', () =>
    stated(dayPeriod(2001, 9, 11)),
  ),
];

import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { monthDay, numberIn, shift } from '../readings.ts';
import { LEADS_TO_DAY, partOf, pointingOf } from './adornments.ts';
import { monthNumber, rule, weekdayNumber } from './words.ts';

/** Times of a day: 10:35 a.m., 9 a.m. EST Tuesday, noon Saturday. */

function clock(groups: Groups, { said, before }: Around): Reading | undefined {
  const { hour, half, minute = '00' } = groups;
  // "Until noon", but not "high noon"; midnight alone may be the one at either end of a day.
  if (said === groups.part && (said.length > 4 || !LEADS_TO_DAY.test(before))) return undefined;
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : hour;
  const part = partOf(groups.part) ?? `${String(hours).padStart(2, '0')}:${minute}`;
  if (groups.weekday) return { kind: 'weekday', weekday: weekdayNumber(groups.weekday), part };
  if (groups.month)
    return monthDay(numberIn(groups.year), monthNumber(groups.month), Number(groups.day), { part });
  return shift(
    'day',
    pointingOf(groups.name) ?? 0,
    { part, toTheDay: !groups.name },
    groups.name ? 'published' : 'reference',
  );
}

/** The rules of clock times. */
export const CLOCK: readonly Rule[] = [
  rule(
    'clock',
    '((?<hour>1[0-2]|0?[1-9])([:.](?<minute>[0-5]\\d))? ?(?<half>[ap](\\.m\\b\\.?|m\\b))|(?<!\\()(?<hour>[01]\\d|2[0-3]):?(?<minute>[0-5]\\d)(?= (gmt|utc|local))|(?<part>noon|midnight)\\b)( (local time|[ecmp][sd]?t|gmt|utc))?( (on )?{weekday}| (?<name>to(day|night|morrow)|yesterday)|,? (on )?{month} {day}(,? {year})?)?(?!\\w)',
    clock,
  ),
];

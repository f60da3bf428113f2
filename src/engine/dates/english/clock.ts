import type { Found, Reading, Rule } from '../reading.ts';
import { monthDay, numberIn, shift } from '../readings.ts';
import { partOf, pointingOf } from './adornments.ts';
import { rule } from './rule.ts';
import { monthNumber, weekdayNumber } from './words.ts';

/** Times of a day: 10:35 a.m., 9 a.m. EST Tuesday, noon Saturday. */

function clock({ groups }: Found): Reading | undefined {
  const hour = Number(groups.hour);
  if (hour > 12 || hour < 1) return undefined;
  const afternoon = /^p/i.test(groups.half ?? '');
  const part = `${String((hour % 12) + (afternoon ? 12 : 0)).padStart(2, '0')}:${groups.minute ?? '00'}`;
  if (groups.weekday) return { kind: 'weekday', weekday: weekdayNumber(groups.weekday), part };
  if (groups.month)
    return monthDay(numberIn(groups.year), monthNumber(groups.month), Number(groups.day), { part });
  const { pointing: amount = 0 } = pointingOf(groups.name);
  return shift('day', amount, { part, toTheDay: !groups.name }, groups.name ? 'published' : 'reference');
}

/** "at noon", of the day that was told; midnight may be the one at either end of it. */
const named = ({ groups }: Found): Reading =>
  shift('day', 0, { ...partOf(groups.part), toTheDay: true }, 'reference');

/** The rules of clock times. */
export const CLOCK: readonly Rule[] = [
  rule(
    'clock',
    '(?<hour>\\d{1,2})([:.](?<minute>[0-5]\\d))? ?(?<half>a\\.m\\b\\.?|p\\.m\\b\\.?|am\\b|pm\\b)( ([ecmp][sd]?t|gmt|utc))?( (on )?{weekday}| (?<name>today|yesterday|tomorrow)|,? (on )?{month} {day}(,? {year})?)?(?!\\w)',
    clock,
  ),
  rule('noon', '(?<=\\b(at|by|until|before|after|since) )(?<part>noon)\\b', named),
];

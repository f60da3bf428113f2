import { isoWeekday } from '../../model/civil-day.ts';
import type { Direction } from './direction/clause.ts';
import type { Period } from './period.ts';
import type { Span } from './spans.ts';

/** What stands between the two ends of "Monday to Wednesday". */
export const TO = /^ ?(?:to|through|until|till|bis|au|à|al|a|по|до|-|–|—|至|到) ?$/;

/** True for two bare weekdays of which the second ends what the first begins. */
export function isWeekdayRange(text: string, first: Span | undefined, second: Span): boolean {
  return isBareWeekday(first) && isBareWeekday(second) && TO.test(text.slice(first?.end ?? 0, second.start));
}

/** Both days of a range, where the one that its direction fixes is known: the second follows the first within a week. */
export function weekdayRange(first: Period, second: Period, direction: Direction): readonly [Period, Period] {
  const length = (isoWeekday(second.first) - isoWeekday(first.first) + 7) % 7;
  return direction === 1
    ? [first, { grain: 'day', first: first.first + length }]
    : [{ grain: 'day', first: second.first - length }, second];
}

function isBareWeekday(span: Span | undefined): boolean {
  return span?.reading.kind === 'weekday' && span.reading.pointing === undefined;
}

import { civilDate, isoWeekday } from '../../model/civil-day.ts';
import { monthOf } from './month-of.ts';
import type { Period } from './period.ts';
import type { Direction, Reading } from './reading.ts';
import type { Span } from './spans.ts';
import { isCoarser } from './told.ts';

/** The two ends of a range, of which one says what both are of: "from March to June 2022", "Monday to Wednesday". */

/** What stands between the ends. */
export const TO = /^ ?(?:to|through|until|till|bis(?: zum)?|au|à|al?|а|по|до|do|hasta el|-|–|—|\/|至|到) ?$/;
/** Between them, or between the members of a list. */
export const TO_OR_AND = new RegExp(`${TO.source}|^,? ?(?:and|or|und|et|y|e|i|и)? $`);

/** The expressions of a text, with the year that the last of a range or list says for all: "5, 7 and 9 May 2022", "December 30 to January 2, 2023". */
export function withYearOfRange(text: string, spans: readonly Span[]): readonly Span[] {
  const all = [...spans];
  for (let at = all.length - 2; at >= 0; at--) {
    const [one, next] = [all[at], all[at + 1]];
    const reading = one && next && inYearOf(next.reading, one.reading);
    if (reading && TO_OR_AND.test(text.slice(one.end, next.start))) all[at] = { ...one, reading };
  }
  return all;
}

/** A month or day of it whose year is open, in the year of the next one or, where it is later in the year, in the year before. */
function inYearOf(next: Reading, one: Reading): Reading | undefined {
  if (next.kind !== 'period' || !next.period || isCoarser(next.period.grain, 'month')) return undefined;
  if (one.kind !== 'month' || one.pointing !== undefined || one.from) return undefined;
  const { year, month } = civilDate(next.period.first);
  const { part, within } = one;
  return { kind: 'period', period: monthOf(one.month > month ? year - 1 : year, one), part, within };
}

/** True for two months or days of one whose year is open, of one range or list. */
export function isOfMonths(text: string, first: Span, second: Span): boolean {
  return (
    [first, second].every(({ reading }) => reading.kind === 'month' && reading.pointing === undefined) &&
    TO_OR_AND.test(text.slice(first.end, second.start))
  );
}

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

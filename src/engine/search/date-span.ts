import { civilDate, isoDay } from '../../model/civil-day.ts';
import { knownEdtf } from '../../model/edtf.ts';

/** How a word such as "since" bounds a time. */
export type Bound = 'since' | 'after' | 'before' | 'until';

/** The open interval that a bounded date means: `since 2024` is 2024/.., `before 2014` is ../2013. */
export function boundDate(edtf: string, bound: Bound): string {
  switch (bound) {
    case 'since':
      return `${edtf}/..`;
    case 'until':
      return `../${edtf}`;
    case 'after':
      return `${neighbour(edtf, 1)}/..`;
    case 'before':
      return `../${neighbour(edtf, -1)}`;
  }
}

/** The interval from one date to another, in either order. */
export function joinDates(from: string, to: string): string {
  return knownEdtf(from).earliest <= knownEdtf(to).earliest ? `${from}/${to}` : `${to}/${from}`;
}

/** The day, month, year or decade just behind (1) or before (-1) a date, in its own precision. */
function neighbour(edtf: string, step: 1 | -1): string {
  const date = knownEdtf(edtf);
  const day = step === 1 ? date.latest + 1 : date.earliest - 1;
  const text = isoDay(day);
  if (date.precision === 'day') return text;
  // Beside a season lies a month; a season of another kind would say too much.
  if (date.precision === 'month' || date.precision === 'season') return text.slice(0, 7);
  if (date.precision === 'decade') return `${text.slice(0, 3)}X`;
  return String(civilDate(day).year);
}

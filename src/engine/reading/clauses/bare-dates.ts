import { isoDay } from '../../../model/civil-day.ts';
import { type EdtfDate, parseEdtf } from '../../../model/edtf.ts';
import type { ReadDate } from './dated-span.ts';

/** Dates that name no year, so that their words alone leave open which one is meant: "in September", "on May 8", "on Monday". */
const WITHOUT_YEAR: ReadonlySet<string> = new Set(['month', 'month-day']);
/** The rule of a weekday without a date. */
export const WEEKDAY = 'weekday';
const DAYS_OF_A_WEEK = 7;
/** In days: the same weekday is as near to either side. */
const HALF_A_WEEK = 3;

/** The last one where a date without a year was read as one to come: "had not left until September", in May. */
export function lastOne(date: ReadDate, published: EdtfDate | undefined): ReadDate {
  return published && date.date.earliest > published.latest ? moved(date, -1) : date;
}

/** The next one where a date without a year was read as one gone by: "it takes effect in January", in March. */
export function nextOne(date: ReadDate, published: EdtfDate | undefined): ReadDate {
  return published && date.date.latest < published.earliest ? moved(date, 1) : date;
}

/** Of a weekday for which something was planned that came to nothing the nearest one: "was due on Friday, but it was called off". */
export function nearestOne(date: ReadDate, published: EdtfDate | undefined): ReadDate {
  if (!published || !date.isAlone || date.rule !== WEEKDAY || date.date.precision !== 'day') return date;
  if (published.earliest - date.date.latest > HALF_A_WEEK) return moved(date, 1);
  return date.date.earliest - published.latest > HALF_A_WEEK ? moved(date, -1) : date;
}

/** So many times farther ahead than the last one behind, the next one is not meant: a guess, between which nothing in news tells. */
const AS_FAR = 2;

/**
 * The next one of what was agreed to: "accepted an invitation to Washington in September", in May. Where that lies twice as far ahead as the
 * last one behind, the last is meant: "agreed to a summit in July", in November. Of a weekday the words of its clause have told which one: the
 * two are always a week apart.
 */
export function prospectiveOne(date: ReadDate, published: EdtfDate | undefined): ReadDate {
  if (!published || date.rule === WEEKDAY) return date;
  const [last, next] = [lastOne(date, published), nextOne(date, published)];
  if (last === next) return date;
  const [ahead, behind] = [next.date.earliest - published.latest, published.earliest - last.date.latest];
  return ahead < AS_FAR * behind ? next : last;
}

/**
 * What a verb in the present tells of a day that was read as one gone by: the next one, "the museum opens on August 5", in March. Where that
 * lies twice as far ahead as the last one behind, the last is meant: "Berg meets Lind on March 2", in the same month. A month is the next.
 */
export function presentOne(date: ReadDate, published: EdtfDate | undefined): ReadDate {
  const next = nextOne(date, published);
  if (!published || next === date || date.rule === WEEKDAY || date.date.precision !== 'day') return next;
  const [ahead, behind] = [next.date.earliest - published.latest, published.earliest - date.date.latest];
  return ahead < AS_FAR * behind ? next : date;
}

/** The same day of the year before or after, of a weekday that of the week; unchanged where its words say which one is meant. */
export function moved(read: ReadDate, by: -1 | 1): ReadDate {
  const { rule, date, isFixed } = read;
  if (rule === WEEKDAY && date.precision === 'day')
    return withDate(read, isoDay(date.earliest + by * DAYS_OF_A_WEEK));
  if (isFixed || !WITHOUT_YEAR.has(rule) || date.interval) return read;
  return withDate(read, `${Number(date.text.slice(0, 4)) + by}${date.text.slice(4)}`);
}

/** A leap day has none the year after. */
function withDate(read: ReadDate, text: string): ReadDate {
  const parsed = parseEdtf(text);
  return parsed.ok ? { ...read, date: parsed.value } : read;
}

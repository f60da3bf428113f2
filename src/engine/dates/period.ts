import { type CivilDay, civilDate, civilDay, isoDay, isoWeekday } from '../../model/civil-day.ts';

/** How long a period of the calendar is. */
export type Grain =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** One period of the calendar: a certain day, week, month and so on, by its first day. */
export interface Period {
  readonly grain: Grain;
  readonly first: CivilDay;
}

/** Grains of whole months: how many, and the month (from 0) of a year at which one of them begins. */
const MONTHS: Partial<Readonly<Record<Grain, readonly [length: number, offset: number]>>> = {
  month: [1, 0],
  quarter: [3, 0],
  // Meteorological seasons: winter begins in December, as src/model/edtf.ts has it.
  season: [3, 2],
  half: [6, 0],
  year: [12, 0],
  decade: [120, 0],
  century: [1200, 0],
};

const SATURDAY = 6;

/** The period of a grain that holds a day. */
export function periodAt(grain: Grain, day: CivilDay): Period {
  const span = MONTHS[grain];
  if (!span) {
    if (grain === 'day') return { grain, first: day };
    const monday = day - isoWeekday(day) + 1;
    return { grain, first: grain === 'weekend' ? monday + SATURDAY - 1 : monday };
  }
  const [length, offset] = span;
  const { year, month } = civilDate(day);
  const index = year * 12 + month - 1;
  return { grain, first: firstOfMonth(Math.floor((index - offset) / length) * length + offset) };
}

/** The period `amount` periods later, or earlier where it is negative. */
export function shifted({ grain, first }: Period, amount: number): Period {
  const span = MONTHS[grain];
  if (!span) return { grain, first: first + amount * (grain === 'day' ? 1 : 7) };
  const { year, month } = civilDate(first);
  return { grain, first: firstOfMonth(year * 12 + month - 1 + amount * span[0]) };
}

/** The last day of a period, inclusive. */
export function lastDayOf(period: Period): CivilDay {
  return period.grain === 'weekend' ? period.first + 1 : shifted(period, 1).first - 1;
}

/** A whole year. */
export function yearPeriod(year: number): Period {
  return { grain: 'year', first: firstOfMonth(year * 12) };
}

/** A month (from 1) of a year. */
export function monthPeriod(year: number, month: number): Period {
  return { grain: 'month', first: firstOfMonth(year * 12 + month - 1) };
}

/** A day of a year; undefined where it does not exist. */
export function dayPeriod(year: number, month: number, day: number): Period | undefined {
  const first = civilDay(year, month, day);
  return first === undefined ? undefined : { grain: 'day', first };
}

/** The value of a period in TIMEX3: 2023-03-22, 2023-W12, 2023-W12-WE, 2023-03, 2023-Q1, 2023-SU, 2023-H1, 2023, 202, 20. */
export function timexOf({ grain, first }: Period): string {
  if (grain === 'day') return isoDay(first);
  if (grain === 'week') return isoWeek(first);
  if (grain === 'weekend') return `${isoWeek(first)}-WE`;
  const [year, month] = [yearText(first), civilDate(first).month];
  if (grain === 'month') return `${year}-${String(month).padStart(2, '0')}`;
  if (grain === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  if (grain === 'half') return `${year}-H${Math.ceil(month / 6)}`;
  if (grain === 'season') return `${year}-${SEASONS[month / 3 - 1] ?? ''}`;
  return year.slice(0, grain === 'year' ? 4 : grain === 'decade' ? 3 : 2);
}

/** The seasons of TIMEX3 from spring to winter, in the order of EDTF's 21 to 24. */
export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;

/** The EDTF of a period; weeks, quarters and halves are intervals there. */
export function edtfOf(period: Period): string {
  const { grain, first } = period;
  const last = lastDayOf(period);
  const year = yearText(first);
  switch (grain) {
    case 'day':
      return isoDay(first);
    case 'week':
    case 'weekend':
      return `${isoDay(first)}/${isoDay(last)}`;
    case 'quarter':
    case 'half':
      return `${isoDay(first).slice(0, 7)}/${isoDay(last).slice(0, 7)}`;
    case 'month':
      return isoDay(first).slice(0, 7);
    case 'season':
      return `${year}-${20 + civilDate(first).month / 3}`;
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    case 'century':
      return `${year.slice(0, 2)}XX`;
  }
}

/** True for periods that both TIMEX3 and EDTF write with a year of four digits. */
export function isWritable(period: Period): boolean {
  return civilDate(period.first).year > 0 && civilDate(lastDayOf(period)).year <= 9999;
}

/** ISO 8601: a week belongs to the year that holds its Thursday. */
function isoWeek(day: CivilDay): string {
  const thursday = day - isoWeekday(day) + 4;
  const { year } = civilDate(thursday);
  const week = Math.floor((thursday - yearPeriod(year).first) / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}

function firstOfMonth(index: number): CivilDay {
  return civilDay(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1) ?? Number.NaN;
}

function yearText(day: CivilDay): string {
  return isoDay(day).slice(0, 4);
}

import { monthOf } from './month-of.ts';
import { dayPeriod, type Grain, monthPeriod, type Period, periodAt, yearPeriod } from './period.ts';
import type { Adornment, Groups, MonthReading, Pointing, Reading, ShiftReading } from './reading.ts';
import { lengthOf, type Unit } from './unit.ts';

/** The readings that most rules make. */

/** A period that names itself; undefined for a day that does not exist, of which no part is a date either. */
export function stated(period: Period | undefined, adorned: Adornment = {}): Reading {
  return { kind: 'period', period, ...adorned };
}

/** So long a time, and `more` of a smaller unit; an amount that is not known is many. */
export function lasting(
  amount: number | undefined,
  unit: Unit,
  more?: readonly [number, Unit] | '',
): Reading {
  const value = lengthOf(amount, unit);
  const rest = more ? lengthOf(...more).slice(value.includes('T') ? 2 : 1) : '';
  return { kind: 'length', value: value + rest };
}

/** So many periods from the publication, or from what was told. */
export function shift(
  grain: Grain,
  amount: number,
  adorned: Adornment = {},
  from: ShiftReading['from'] = 'published',
): Reading {
  return { kind: 'shift', grain, amount, from, ...adorned };
}

/** So many periods after what was told; one year after a month is that month of the next year. */
export function later(grain: Grain, amount: number, isAbout = false): Reading {
  return grain === 'year' && Math.abs(amount) === 1
    ? { kind: 'yearsApart', amount, from: 'reference', isAbout }
    : shift(grain, amount, { isAbout }, 'reference');
}

/** A year, a decade or a century by its first year. */
export function yearsFrom(grain: 'year' | 'decade' | 'century', year: number): Reading {
  return stated({ ...yearPeriod(year), grain });
}

/** A month or a day of it, with its year or without; `pointing` says which one is meant where there is none. */
export function monthDay(
  year: number | undefined,
  month: number,
  day: number | undefined,
  adorned: Adornment & Pick<MonthReading, 'pointing' | 'ofYear'> = {},
): Reading {
  if (year === undefined) return { kind: 'month', month, day, ...adorned };
  return stated(day === undefined ? monthPeriod(year, month) : dayPeriod(year, month, day), adorned);
}

/** A day that its place in a month or from Easter names, in a year or in the one that is meant. */
export function namedDay(
  year: number | undefined,
  day: Omit<MonthReading, 'kind'>,
  pointing?: Pointing,
): Reading {
  return year === undefined ? { kind: 'month', ...day, pointing } : stated(monthOf(year, day));
}

/** Days from New Year to the middle of the first quarter, half or season (spring) of a year, and from one middle to the next. */
const MIDDLE = { quarter: [45, 91], half: [90, 182], season: [105, 91] } as const;

/** A quarter, half or season, counted from 0, of a year or of the one that is meant. */
export function partOfYear(
  grain: keyof typeof MIDDLE,
  index: number,
  year: number | undefined,
  pointing?: Pointing,
): Reading {
  if (year === undefined) return { kind: 'fraction', grain, index, pointing };
  const [middle, step] = MIDDLE[grain];
  return stated(periodAt(grain, yearPeriod(year).first + middle + step * index));
}

/** The first year of a decade by its four digits, or by two of the last century. */
export function yearOfDecade(digits: string): number {
  return Number(digits) + (digits.length === 4 ? 0 : 1900);
}

/** What points to the past or the future, by the groups of those names, or else to the present, and names no date. */
export function vagueIn({ past, future }: Groups): Reading {
  return { kind: 'vague', value: `${past ? 'PAST' : future ? 'FUTURE' : 'PRESENT'}_REF` };
}

/** A number that a group may hold. */
export function numberIn(group: string | undefined): number | undefined {
  return group === undefined ? undefined : Number(group);
}

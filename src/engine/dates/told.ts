import type { Grain, Period } from './period.ts';

/** What a text has told so far: the periods that later expressions are counted from. */
export interface Told {
  /** The last period of any kind. */
  readonly last?: Period;
  /** The last certain day. */
  readonly day?: Period;
  /** Where it ended (UTF-16). */
  readonly dayEnd?: number;
  /** The first certain day: that of the news. */
  readonly lead?: Period;
  /** The last quarter that was told as such; business reports compare everything with it. */
  readonly quarter?: Period;
  /** The last period that was told with its year, and where it stood (UTF-16). */
  readonly dated?: { readonly period: Period; readonly start: number; readonly end: number };
}

const FINENESS: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];

/** What is told once a period more has been, which stands at [start, end) of the text; `isStated` says that it was told with its year. */
export function withTold(
  told: Told,
  period: Period,
  { start, end }: { readonly start: number; readonly end: number },
  isStated: boolean,
): Told {
  return {
    ...told,
    last: period,
    ...(period.grain === 'day' && { day: period, dayEnd: end, lead: told.lead ?? period }),
    ...(period.grain === 'quarter' && { quarter: period }),
    ...(isStated && { dated: { period, start, end } }),
  };
}

/** True where `a` is the longer kind of period. */
export function isCoarser(a: Grain, b: Grain): boolean {
  return FINENESS.indexOf(a) > FINENESS.indexOf(b);
}

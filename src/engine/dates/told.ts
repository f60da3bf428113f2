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
  /** The last period that was told with its year. */
  readonly dated?: Dated;
}

/** A period that was told with its year. */
export interface Dated {
  readonly period: Period;
  /** Where it stood (UTF-16). */
  readonly start: number;
  readonly end: number;
  /** What the story had come to before an earlier date was told; behind the sentence it goes on from there. */
  readonly main?: Dated | undefined;
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

/** What is told once a period more has been, which stands at [start, end) of the text; `isDated` where it was told with its year. */
export function withTold(
  told: Told,
  period: Period,
  { start, end }: { readonly start: number; readonly end: number },
  isDated: boolean,
): Told {
  const isEarlier = told.dated && period.first < told.dated.period.first;
  return {
    ...told,
    last: period,
    ...(period.grain === 'day' && { day: period, dayEnd: end, lead: told.lead ?? period }),
    ...(period.grain === 'quarter' && { quarter: period }),
    ...(isDated && {
      dated: { period, start, end, main: isEarlier ? (told.dated?.main ?? told.dated) : undefined },
    }),
  };
}

/** True where `a` is the longer kind of period. */
export function isCoarser(a: Grain, b: Grain): boolean {
  return FINENESS.indexOf(a) > FINENESS.indexOf(b);
}

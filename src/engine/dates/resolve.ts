import { type CivilDay, civilDate, isoWeekday } from '../../model/civil-day.ts';
import { dayPeriod, monthPeriod, type Period, periodAt, SEASONS, shifted } from './period.ts';
import type { Pointing, Reading } from './reading.ts';

/** What a reading is counted from. */
export interface Anchors {
  readonly published: CivilDay;
  readonly reference: Period | undefined;
  /** True where the clause speaks of what lies ahead. */
  readonly ahead: boolean;
}

/** A month-day this near to the publication is that year's, whatever the tense (what-decides.md, measured). */
const NEAR_DAYS = 45;

/** The period that a reading means, counted from its anchors; undefined for what is no period or does not exist. */
export function resolve(reading: Reading, anchors: Anchors): Period | undefined {
  switch (reading.kind) {
    case 'period':
      return reading.period;
    case 'weekday':
      return weekdayNear(reading.weekday, reading.pointing, anchors);
    case 'month':
      return reading.day === undefined
        ? nearest(anchors, reading.pointing, (year) => monthPeriod(year, reading.month))
        : dayOfMonth(reading.month, reading.day, reading.pointing, anchors);
    case 'fraction':
      return fraction(reading, anchors);
    case 'shift':
      return shifted(periodAt(reading.grain, dayOf(reading.from, anchors)), reading.amount);
    case 'yearsApart':
      return yearsApart(reading, anchors);
    default:
      return undefined;
  }
}

function dayOf(from: 'published' | 'reference', { published, reference }: Anchors): CivilDay {
  return from === 'published' ? published : (reference?.first ?? published);
}

function weekdayNear(weekday: number, pointing: Pointing | undefined, { published, ahead }: Anchors): Period {
  const today = isoWeekday(published);
  const since = (today - weekday + 7) % 7;
  const day =
    pointing === -1
      ? published - (since || 7)
      : pointing === 1
        ? published + (7 - since || 7)
        : pointing === 0 || ahead
          ? published + ((7 - since) % 7)
          : published - since;
  return { grain: 'day', first: day };
}

function dayOfMonth(
  month: number,
  day: number,
  pointing: Pointing | undefined,
  anchors: Anchors,
): Period | undefined {
  const { year } = civilDate(anchors.published);
  const candidates = [year - 1, year, year + 1]
    .map((one) => dayPeriod(one, month, day))
    .filter((one) => one !== undefined);
  if (pointing === undefined) {
    const near = candidates.find(({ first }) => Math.abs(first - anchors.published) <= NEAR_DAYS);
    if (near) return near;
  }
  return choose(candidates, anchors, pointing);
}

function nearest(
  anchors: Anchors,
  pointing: Pointing | undefined,
  of: (year: number) => Period,
): Period | undefined {
  const { year } = civilDate(anchors.published);
  return choose([year - 1, year, year + 1].map(of), anchors, pointing);
}

/** The last candidate that has begun, or the first that has not ended where it lies ahead. */
function choose(
  candidates: readonly Period[],
  { published, ahead }: Anchors,
  pointing: Pointing | undefined,
): Period | undefined {
  const begun = candidates.filter((one) => one.first <= published);
  const open = candidates.filter((one) => shifted(one, 1).first > published);
  if (pointing === -1) return candidates.filter((one) => shifted(one, 1).first <= published).at(-1);
  if (pointing === 1) return candidates.find((one) => one.first > published);
  if (pointing === 0)
    return candidates.find((one) => civilDate(one.first).year === civilDate(published).year);
  return ahead ? open[0] : begun.at(-1);
}

function fraction(reading: Reading & { kind: 'fraction' }, anchors: Anchors): Period | undefined {
  const { grain, index, pointing } = reading;
  const firstMonth = grain === 'quarter' ? 3 * index + 1 : grain === 'half' ? 6 * index + 1 : 3 * index + 3;
  const of = (year: number): Period => ({ ...monthPeriod(year, firstMonth), grain });
  if (pointing !== undefined && grain !== 'season') return of(civilDate(anchors.published).year + pointing);
  return nearest(anchors, pointing, of);
}

function yearsApart(reading: Reading & { kind: 'yearsApart' }, anchors: Anchors): Period | undefined {
  const { published, reference } = anchors;
  if (reading.from === 'published' || !reference) {
    if (reference && reference.grain === 'quarter') return shifted(reference, 4 * reading.amount);
    return shifted(periodAt('year', published), reading.amount);
  }
  const months = { month: 12, quarter: 4, season: 4, half: 2, year: 1 } as const;
  const steps = months[reference.grain as keyof typeof months];
  if (steps !== undefined) return shifted(reference, steps * reading.amount);
  return shifted(periodAt('year', reference.first), reading.amount);
}

/** The TIMEX3 value of a reading whose anchor nobody knows: XXXX-03-22, XXXX-WXX-4; undefined where there is none such. */
export function unanchored(reading: Reading): string {
  switch (reading.kind) {
    case 'weekday':
      return `XXXX-WXX-${reading.weekday}`;
    case 'month': {
      const month = `XXXX-${String(reading.month).padStart(2, '0')}`;
      return reading.day === undefined ? month : `${month}-${String(reading.day).padStart(2, '0')}`;
    }
    case 'fraction':
      return `XXXX-${reading.grain === 'season' ? SEASONS[reading.index] : `${reading.grain === 'quarter' ? 'Q' : 'H'}${reading.index + 1}`}`;
    case 'shift':
      return UNKNOWN[reading.grain] ?? 'XXXX';
    default:
      return 'XXXX';
  }
}

const UNKNOWN: Readonly<Record<string, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  season: 'XXXX',
};

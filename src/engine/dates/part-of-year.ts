import { periodAt, yearPeriod } from './period.ts';
import type { Pointing, Reading } from './reading.ts';
import { stated } from './readings.ts';

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

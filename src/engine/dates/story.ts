import type { CivilDay } from '../../model/civil-day.ts';
import type { Direction } from './direction/clause.ts';
import { lastDayOf, type Period } from './period.ts';
import { isCoarser, type Told } from './told.ts';

/** How far a dated story reaches, in UTF-16 units: about three sentences. */
const REACH = 400;

/** A story is this many days old or more: a nearer date without a year is rather counted from the publication. */
const AGE = 400;

/** The story in the past around an expression, where its paragraph told a date with a year shortly before. */
export function storyAround(
  text: string,
  start: number,
  { dated }: Told,
  direction: Direction,
  published: CivilDay | undefined,
): Period | undefined {
  if (!dated || direction === 1 || start - dated.end > REACH) return undefined;
  if (published !== undefined && published - lastDayOf(dated.period) < AGE) return undefined;
  if (isCoarser(dated.period.grain, 'year')) return undefined;
  return text.slice(dated.end, start).includes('\n\n') ? undefined : dated.period;
}

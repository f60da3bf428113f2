import { type CivilDay, civilDate } from '../../model/civil-day.ts';
import { NEAR_DAYS } from './choose.ts';
import { monthOf } from './month-of.ts';
import { lastDayOf, type Period } from './period.ts';
import type { MonthReading } from './reading.ts';
import type { Story } from './story.ts';
import { isCoarser } from './told.ts';

/** So many days from a date that was told, a day without its year is rather another one: "came in November 2012 and lost the post on May 12". */
const FAR_IN_STORY = 60;
/** So many days from the day that the paragraph before told, in an undated text: ten weeks, "Nov. 16, 2024 … On Jan. 20". */
const NEXT_IN_STORY = 70;

/**
 * The day of the year of the story around it, of the next one where that is nearer: "on March 21, 2023. He had arrived on March 20", "in December 2022.
 * On January 5". Undefined where its sentence jumps to the year of the publication.
 */
export function inStory(
  reading: MonthReading,
  { period, isOfSentence, goesOn, near, main }: Story,
  published: CivilDay,
): Period | undefined {
  if (near) return nearTo(near, reading);
  const ofMain = main && nearTo(main, reading);
  if (ofMain && !nearTo(period, reading)) return ofMain;
  const { year } = civilDate(period.first);
  const [same, next] = [monthOf(year, reading), monthOf(year + 1, reading)];
  if (isCoarser(period.grain, 'month')) return same;
  if (!same || !next) return same ?? next;
  const back = period.first - lastDayOf(same);
  if (goesOn && period.grain === 'day' && back > 0) return next;
  const told = back <= 0 || back < next.first - lastDayOf(period) ? same : next;
  const isFar = Math.max(period.first - told.first, told.first - lastDayOf(period)) > FAR_IN_STORY;
  return isFar &&
    isOfSentence &&
    period.grain !== 'day' &&
    (told !== same || back > 0 || isNear(reading, published))
    ? undefined
    : told;
}

/**
 * The day of these that lies near another, and is not the same day of another year: "Hong Kong returned to China on July 1, 1997", and paragraphs on
 * "He flew home on July 1". What lies months away may be of any year.
 */
function nearTo({ first }: Period, reading: MonthReading): Period | undefined {
  const { year } = civilDate(first);
  return [year - 1, year, year + 1]
    .flatMap((one) => monthOf(one, reading) ?? [])
    .find((day) => day.first !== first && Math.abs(day.first - first) <= NEXT_IN_STORY);
}

/** True for a day without its year that the publication lies near. */
export function isNear(reading: MonthReading, published: CivilDay): boolean {
  const { year } = civilDate(published);
  return [year - 1, year, year + 1].some((one) => {
    const day = monthOf(one, reading);
    return day !== undefined && Math.abs(day.first - published) <= NEAR_DAYS;
  });
}

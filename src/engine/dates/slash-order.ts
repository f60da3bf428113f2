import type { Period } from './period.ts';

/** Where 3/5/2023 is always 5 March. */
const MONTH_FIRST = /[-_](?:us|ph)\b/i;
/** Where both orders are in use, or nobody says where: English without a region, and Canada. */
const EITHER = /^[a-z]{2,3}$|[-_]ca\b|^$/i;

/** From which day to which a date with slashes may mean, by the region of a BCP 47 tag: one day where that settles its order. */
export function inOrderOf(language: string, monthFirst: Period, dayFirst: Period): readonly [Period, Period] {
  if (MONTH_FIRST.test(language)) return [monthFirst, monthFirst];
  if (!EITHER.test(language)) return [dayFirst, dayFirst];
  return monthFirst.first < dayFirst.first ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}

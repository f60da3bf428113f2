import { type CivilDay, civilDate } from '../../../model/civil-day.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import type { Anchor } from './anchors.ts';
import type { KnownPast, YearShare } from './known-past.ts';
import { CERTAIN, ERA } from './tuning.ts';

/** The score of each day that any anchor allows: of one telling only the best event counts. */
export function scoreDays(anchors: readonly Anchor[], era: (year: number) => number): Map<CivilDay, number> {
  const byTelling = Map.groupBy(anchors, ({ telling }) => telling);
  const scores = new Map<CivilDay, number>();
  for (const own of byTelling.values()) {
    const best = new Map<CivilDay, number>();
    for (const { days } of own)
      for (const [day, weight] of days) best.set(day, Math.max(best.get(day) ?? 0, weight));
    for (const [day, weight] of best) scores.set(day, (scores.get(day) ?? 0) + weight);
  }
  const eras = new Map([...scores.keys()].map((day) => [day, era(civilDate(day).year)]));
  const likeliest = Math.max(...eras.values());
  for (const [day, score] of scores) scores.set(day, score + (eras.get(day) ?? likeliest) - likeliest);
  return scores;
}

/**
 * How well the whole cast of a text suits a year: who is named in it is known from then more often than others are. Measured against the share
 * of that year in all that is known, because a knowledge base knows much of some years; without that, every text about two who meet every year was
 * taken to be of its fullest one.
 */
export function eraOf({ names }: Pick<ArticleToRead, 'names'>, past: KnownPast): (year: number) => number {
  const entities = [...new Set(names.map(({ entity }) => entity))];
  const known = new Map<number, number>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    const usual = shareOf(past.allInYear(year));
    let score = Math.log(usual);
    for (const entity of entities) {
      const { near, all } = past.inYear(entity, year);
      // Drawn towards the usual share: of one who is known from two events, that neither is of that year says little.
      const share = (near + ERA.smoothing * usual) / (all + ERA.smoothing);
      if (all >= ERA.fewest) score += Math.log(share / usual);
    }
    known.set(year, ERA.weight * score);
    return ERA.weight * score;
  };
}

function shareOf({ near, all }: YearShare): number {
  return (near + 1) / (all + 1);
}

/** The best score at another time, further off than a publication can be vague. */
export function rival(scores: ReadonlyMap<CivilDay, number>, [best]: readonly [CivilDay, number]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const [day, score] of scores) if (Math.abs(day - best) > CERTAIN.apart) top = Math.max(top, score);
  return top;
}

/** The days around the best one that fit no worse. */
export function runAround(
  scores: ReadonlyMap<CivilDay, number>,
  [best, score]: readonly [CivilDay, number],
): [first: CivilDay, last: CivilDay] {
  const fits = (day: CivilDay): boolean => (scores.get(day) ?? 0) >= score - CERTAIN.slack;
  let [first, last] = [best, best];
  while (fits(first - 1)) first--;
  while (fits(last + 1)) last++;
  return [first, last];
}

import { factsOf } from './event-facts.ts';
import { byScore, type RankedEvent } from './rank-events.ts';
import { sumOf } from './score-parts.ts';
import { AS_GOOD, LONGEST_VISIT, ONE_VISIT, POOL_A_ROW, SAMENESS } from './tuning.ts';

/**
 * The best `count` of an entity's scored events, given in any order, where each row should tell something of its own:
 * one after another is taken, a visit before its last day where both are as good, and the rest lose score by how much they are the same story as a row already taken (maximal marginal
 * relevance, Carbonell and Goldstein 1998). Returned best first, with what they lost among their parts.
 */
export function chooseDiverse(scored: readonly RankedEvent[], count: number, entity: string): RankedEvent[] {
  let pool = scored.toSorted(byScore).slice(0, poolFor(count));
  const chosen: RankedEvent[] = [];
  while (chosen.length < count) {
    const first = pool[0];
    if (!first) break;
    const best = pool.find((other) => isWholeOf(other, first)) ?? first;
    chosen.push(best);
    pool = pool
      .filter((other) => other !== best)
      .map((other) => lessSameness(other, sameness(best, other, entity)))
      .sort(byScore);
  }
  return chosen;
}

/** True where another event is the whole of which one is a part, on the same side of the page, and as good. */
function isWholeOf(other: RankedEvent, part: RankedEvent): boolean {
  const isWhole = other.event.parts?.includes(part.event.id) ?? false;
  return isWhole && other.next === part.next && other.score >= part.score - AS_GOOD;
}

/** How many of the best-scored a choice of `count` looks at; the rest cannot come in. */
export function poolFor(count: number): number {
  return count * POOL_A_ROW;
}

/**
 * From 0 to 1: how much an event is the story of one that is taken already, by the people and places they share within a few
 * days. The entity whose events they are is in both and does not count.
 */
function sameness(best: RankedEvent, ranked: RankedEvent, entity: string): number {
  const [taken, other] = [best.event, ranked.event];
  if (taken.parts?.includes(other.id) || other.parts?.includes(taken.id))
    return best.next === ranked.next ? 1 : 0;
  const [one, two] = [factsOf(taken), factsOf(other)];
  const gap = Math.max(one.date.earliest - two.date.latest, two.date.earliest - one.date.latest);
  if (gap > ONE_VISIT || [one, two].some(({ date }) => date.latest - date.earliest > LONGEST_VISIT)) return 0;
  const [company, others] = [one, two].map((facts) => facts.company.filter((id) => id !== entity));
  // Over the union: that a summit of twenty holds the two of a talk does not make them one.
  const union = new Set([...(company ?? []), ...(others ?? [])]).size;
  return union === 0 ? 0 : ((company?.length ?? 0) + (others?.length ?? 0) - union) / union;
}

/** Each row that is taken takes its part of what was left, so that a third row of one visit loses more than a second. */
function lessSameness(ranked: RankedEvent, same: number): RankedEvent {
  if (same === 0) return ranked;
  const sameness = ranked.parts.sameness - SAMENESS.cost * same ** SAMENESS.power * ranked.score;
  const parts = { ...ranked.parts, sameness };
  return { ...ranked, parts, score: sumOf(parts) };
}

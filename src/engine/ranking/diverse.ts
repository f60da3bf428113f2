import type { Event } from '../../model/pack.ts';
import { factsOf } from './event-facts.ts';
import { byScore, type RankedEvent, sumOf } from './rank-events.ts';
import { COST_OF_SAMENESS, ONE_VISIT, POOL_A_ROW } from './tuning.ts';

/**
 * The best `count` of an entity's ranked events where each row should tell something of its own: one after another is
 * taken, and the rest lose score by how much they are the same story as a row already taken (maximal marginal
 * relevance, Carbonell and Goldstein 1998). Returned best first, with what they lost among their parts.
 */
export function chooseDiverse(ranked: readonly RankedEvent[], count: number, entity: string): RankedEvent[] {
  let pool = ranked.slice(0, count * POOL_A_ROW);
  const chosen: RankedEvent[] = [];
  while (chosen.length < count) {
    const best = pool[0];
    if (!best) break;
    chosen.push(best);
    pool = pool
      .slice(1)
      .map((other) => lessSameness(other, sameness(best.event, other.event, entity)))
      .sort(byScore);
  }
  return chosen;
}

/**
 * From 0 to 1: how much two events are one story, by the people and places they share within a few days. The entity
 * whose events they are is in both and does not count.
 */
function sameness(a: Event, b: Event, entity: string): number {
  if (a.parts?.includes(b.id) || b.parts?.includes(a.id)) return 1;
  const [one, other] = [factsOf(a), factsOf(b)];
  const gap = Math.max(one.date.earliest - other.date.latest, other.date.earliest - one.date.latest);
  if (gap > ONE_VISIT) return 0;
  const [company, others] = [one, other].map((facts) => facts.company.filter((id) => id !== entity));
  if (!company?.length || !others?.length) return 0;
  return company.filter((id) => others.includes(id)).length / Math.min(company.length, others.length);
}

function lessSameness(ranked: RankedEvent, same: number): RankedEvent {
  const { sameness: before, ...own } = ranked.parts;
  const full = ranked.score - before;
  const loss = -COST_OF_SAMENESS * same * full;
  // The likest row taken counts, not the sum over all of them.
  if (loss >= before) return ranked;
  const parts = { ...own, sameness: loss };
  return { ...ranked, parts, score: sumOf(parts) };
}

import type { Event } from '../../../../src/model/pack.ts';
import { type Judgement, keysOf } from './judgements.ts';

/** How good an order of events is by the judgements of one pair. */
export interface Quality {
  /** Normalised discounted cumulative gain of the first five, gain 2^grade - 1 (Järvelin and Kekäläinen 2002). */
  readonly ndcg: number;
  /** 1 where the first event has grade 2 or better. */
  readonly first: number;
  /** 1 where any pooled event has: where none has, no ranking can be right. */
  readonly answerable: number;
}

const DEPTH = 5;
const GOOD = 2;

/** Measures an order of events, best first. What was graded in two events that are one by now counts once. */
export function measureOrder(order: readonly Event[], { grades }: Judgement): Quality {
  const ideal = Object.values(grades).toSorted((a, b) => b - a);
  const given = order.map((event) => Math.max(0, ...keysOf(event).map((key) => grades[key] ?? 0)));
  return {
    ndcg: gain(given) / (gain(ideal) || 1),
    first: (given[0] ?? 0) >= GOOD ? 1 : 0,
    answerable: (ideal[0] ?? 0) >= GOOD ? 1 : 0,
  };
}

/** The mean over several. */
export function meanQuality(qualities: readonly Quality[]): Quality {
  const mean = (pick: (quality: Quality) => number): number =>
    qualities.reduce((sum, quality) => sum + pick(quality), 0) / (qualities.length || 1);
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    first: mean(({ first }) => first),
    answerable: mean(({ answerable }) => answerable),
  };
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

import type { Event } from '../../../../src/model/pack.ts';
import { keysOf } from './judgements.ts';

/** What a reader wants of each event, by key, from 0 to 3; an event that is not listed counts as 0. */
export type Grading = Readonly<Record<string, number>>;

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

/** From this grade on an event is worth a row of the card. */
export const GOOD = 2;

/** Measures an order of events, best first. What was graded in two events that are one by now counts once. */
export function measureOrder(order: readonly Event[], grades: Grading): Quality {
  const ideal = Object.values(grades).toSorted((a, b) => b - a);
  const given = order.map((event) => gradeOf(event, grades));
  return {
    ndcg: gain(given) / (gain(ideal) || 1),
    first: (given[0] ?? 0) >= GOOD ? 1 : 0,
    answerable: (ideal[0] ?? 0) >= GOOD ? 1 : 0,
  };
}

/** The best grade that one of its reports is known by. */
export function gradeOf(event: Event, grades: Grading): number {
  return Math.max(0, ...keysOf(event).map((key) => grades[key] ?? 0));
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

/** Precision at 1 of all pairs, and behind it that of those where any pooled event is worth a row. */
export function precisionOf({ first, answerable }: Quality): string {
  return `${first.toFixed(3)} (${(first / answerable).toFixed(3)})`;
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

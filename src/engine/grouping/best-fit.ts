import { FOLLOWING } from './tuning.ts';

/** What could be chosen, with the evidence for it. */
interface Candidate {
  readonly score: number;
}

/**
 * The candidate that has most evidence, if that is enough; `bonus` is added where no other comes near. Ties go to the first.
 */
export function bestFit<Fit extends Candidate>(candidates: Iterable<Fit>, bonus: number): Fit | undefined {
  let best: Fit | undefined;
  let second = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    if (best !== undefined && candidate.score <= best.score) second = Math.max(second, candidate.score);
    else {
      second = best?.score ?? second;
      best = candidate;
    }
  }
  if (best === undefined) return undefined;
  const only = best.score - second >= FOLLOWING.lead ? bonus : 0;
  return best.score + only > 0 ? best : undefined;
}

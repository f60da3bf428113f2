import { FOLLOWING } from './tuning.ts';

/** What could be chosen, with the evidence for it. */
interface Candidate {
  readonly score: number;
}

/**
 * The candidate that has most evidence, if that is enough. A plan that fits one thing by so much better than any other is
 * likely meant for it: a little less is enough then. Ties go to the first.
 */
export function bestFit<Fit extends Candidate>(candidates: Iterable<Fit>, isPlan: boolean): Fit | undefined {
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
  const only = isPlan && best.score - second >= FOLLOWING.lead ? FOLLOWING.only : 0;
  return best.score + only > 0 ? best : undefined;
}

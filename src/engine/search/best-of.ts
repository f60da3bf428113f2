/** The best documents of many, without sorting the many: one letter typed can match every event there is. */
export interface Ranking {
  /** How many were offered. */
  readonly count: number;
  /** The best, in order. */
  readonly best: readonly number[];
}

/** Ranks by score, then the later day first, then in the order given; keeps `limit`. */
export function bestOf(
  documents: readonly number[],
  limit: number,
  scores: Float64Array,
  days: Float64Array,
): Ranking {
  const best: number[] = [];
  const isBetter = (a: number, b: number): boolean => {
    const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
    return difference === 0 ? (days[a] ?? 0) > (days[b] ?? 0) : difference > 0;
  };
  for (const document of documents) {
    const worst = best.at(-1);
    if (best.length >= limit && (worst === undefined || !isBetter(document, worst))) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBetter(document, best[middle] ?? document)) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, document);
    if (best.length > limit) best.pop();
  }
  return { count: documents.length, best };
}

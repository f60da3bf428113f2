import { byScore, type RankedEvent } from './rank-events.ts';

/**
 * The best of many, in order, without sorting the many: of a name with 20,000 events sixty can reach the card, and
 * sorting all of them took half of its time.
 */
export function topEvents(scored: readonly RankedEvent[], count: number): RankedEvent[] {
  const top: RankedEvent[] = [];
  for (const one of scored) {
    const worst = top.at(-1);
    if (top.length >= count && worst !== undefined && byScore(one, worst) >= 0) continue;
    let [low, high] = [0, top.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = top[middle];
      if (other !== undefined && byScore(other, one) <= 0) low = middle + 1;
      else high = middle;
    }
    top.splice(low, 0, one);
    if (top.length > count) top.pop();
  }
  return top;
}

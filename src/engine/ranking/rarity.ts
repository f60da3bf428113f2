import { OWN_EVENTS } from './tuning.ts';

/** By number of the entity, how much it tells that an event and a page share it, 0 to 1; see `countRarity`. */
export type Rarity = Float64Array;

/** An event with the numbers of those who take part and of its places. */
interface Numbered {
  readonly companyNumbers: readonly number[];
}

/**
 * Counts a corpus of events over `size` entities, and tells of some of its events how rare each entity is among them: near
 * 0 for one that is in each of them, towards 1 for one that is in few. The inverse document frequency, scaled (Spärck Jones
 * 1972), over the events that are to be told apart: Xi is in a third of the corpus and yet says much of an event of Biden's,
 * who rarely meets him. Few events count little against the corpus (Dirichlet smoothing; Zhai and Lafferty 2001).
 */
export function countRarity(all: readonly Numbered[], size: number): (some: readonly Numbered[]) => Rarity {
  const counts = countEach(all, size);
  const most = Math.log(all.length + 1) || 1;
  return (some) =>
    countEach(some, size).map((count, number) => {
      const expected = ((counts[number] ?? 0) + 1) / (all.length + 1);
      const part = (count + OWN_EVENTS * expected) / (some.length + OWN_EVENTS);
      return Math.min(1, Math.max(0, -Math.log(part)) / most);
    });
}

function countEach(entries: readonly Numbered[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const { companyNumbers } of entries)
    for (const number of companyNumbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

import type { Event } from '../../model/pack.ts';

/** How much it tells that an event and a page share an entity: near 0 where it is in every event, towards 1 where it is in few. */
export type Rarity = (entityId: string) => number;

/**
 * Counts the entities of a corpus once. Rarity is the inverse document frequency over events, scaled to 0…1
 * (log((N + 1) / (n + 1)) / log(N + 1), Spärck Jones 1972): an entity that is not in the corpus has 1.
 */
export function countRarity(events: readonly Event[]): Rarity {
  const counts = new Map<string, number>();
  for (const { participants, places } of events)
    for (const id of new Set([...participants, ...places])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.log(events.length + 1) || 1;
  return (id) => Math.log((events.length + 1) / ((counts.get(id) ?? 0) + 1)) / most;
}

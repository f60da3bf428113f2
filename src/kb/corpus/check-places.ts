import { type CorpusFault, errorAt, suggest, type Written } from './fault.ts';
import type { EntitySource } from './source.ts';

/** Places that lie in what is no place of the corpus, or in themselves. */
export function checkPlaces(entities: readonly Written<EntitySource>[]): CorpusFault[] {
  const places = new Map(
    entities.flatMap(({ value }) => (value.kind === 'place' ? [[value.id, value.within]] : [])),
  );
  return entities.flatMap((entity) => {
    const { id, kind, within } = entity.value;
    if (within === undefined) return [];
    if (kind !== 'place') return [errorAt(entity, ['within'], `a ${kind} lies in no place`, 'take this out')];
    if (!places.has(within))
      return [
        errorAt(
          entity,
          ['within'],
          `there is no place "${within}"`,
          suggest(within, places.keys(), 'add it under entities/, or take this out'),
        ),
      ];
    if (liesInItself(id, places))
      return [
        errorAt(entity, ['within'], 'by way of others this place lies in itself', 'name a larger place'),
      ];
    return [];
  });
}

function liesInItself(id: string, within: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let place = within.get(id); place !== undefined && !seen.has(place); place = within.get(place)) {
    if (place === id) return true;
    seen.add(place);
  }
  return false;
}

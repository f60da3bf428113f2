import { type CorpusFault, errorAt, suggest, type Written } from './fault.ts';
import type { EntitySource } from './source.ts';

/** Entities that lie in, or are of, what is no place of the corpus, and places that lie in themselves. */
export function checkPlaces(entities: readonly Written<EntitySource>[]): CorpusFault[] {
  const places = new Map(
    entities.flatMap(({ value }) => (value.kind === 'place' ? [[value.id, value.within]] : [])),
  );
  return entities.flatMap((entity) => {
    const { id, kind } = entity.value;
    const [own, others] = kind === 'place' ? (['within', 'of'] as const) : (['of', 'within'] as const);
    if (entity.value[others] !== undefined)
      return [errorAt(entity, [others], `a ${kind} has no "${others}"`, `say "${own}"`)];
    const place = entity.value[own];
    if (place === undefined) return [];
    if (!places.has(place))
      return [
        errorAt(
          entity,
          [own],
          `there is no place "${place}"`,
          suggest(place, places.keys(), 'add it under entities/, or take this out'),
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

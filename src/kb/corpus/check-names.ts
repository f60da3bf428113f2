import { namesOf } from '../../model/pack.ts';
import { type CorpusFault, type Written, warningAt } from './fault.ts';
import type { EntitySource } from './source.ts';

/** Names that several entities claim without saying so: mostly a slip, and where it is none the reader gets "not sure". */
export function checkNames(entities: readonly Written<EntitySource>[]): CorpusFault[] {
  const claims = new Map<string, { entity: Written<EntitySource>; index: number; shared: boolean }[]>();
  for (const entity of entities)
    for (const name of namesOf(entity.value)) {
      const index = entity.value.names.findIndex((own) => own === name || own === name.text);
      const claim = { entity, index, shared: name.shared === true };
      const key = name.text.toLowerCase();
      claims.set(key, [...(claims.get(key) ?? []), claim]);
    }
  return [...claims].flatMap(([text, rivals]) => {
    const owners = [...new Set(rivals.map(({ entity }) => entity.value.id))];
    if (owners.length < 2 || rivals.every(({ shared }) => shared)) return [];
    return rivals
      .filter(({ shared }) => !shared)
      .map(({ entity, index }) =>
        warningAt(
          entity,
          index < 0 ? ['name'] : ['names', index],
          `the name "${text}" belongs to ${owners.join(' and ')}`,
          'if that is so, write "shared: true" at the name of each',
        ),
      );
  });
}

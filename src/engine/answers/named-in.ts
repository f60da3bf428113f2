import type { EntityKind } from '../../model/pack.ts';
import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';

/** Ids of entities by their numbers. */
export function idsOf(index: SearchIndex, people: readonly number[]): readonly string[] {
  return people.flatMap((one) => index.entities[one]?.id ?? []);
}

/** Numbers of the persons whom the title of an event names, in its order. */
export function titledPeople(index: SearchIndex, event: number): readonly number[] {
  return index.titles.in(event).filter((number) => index.entities[number]?.kind === 'person');
}

/** Ids of the persons or places that the title of an event names, in its order. */
export function titledIn(index: SearchIndex, event: number, kind: EntityKind): readonly string[] {
  return index.titles.in(event).flatMap((number) => {
    const entity = index.entities[number];
    return entity?.kind === kind ? [entity.id] : [];
  });
}

/** The number of the only person whom a text begins by naming. */
export function personNamed(index: SearchIndex, text: string): number | undefined {
  const [only, another] = givenNameAt(index.names, termsOf(text).words, 0)?.entities ?? [];
  const isPerson = only !== undefined && index.entities[only]?.kind === 'person';
  return isPerson && another === undefined ? only : undefined;
}

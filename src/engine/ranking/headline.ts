import { type Entity, type Event, namesOf } from '../../model/pack.ts';
import { wordsOf } from '../grouping/words.ts';
import { factsOf } from './event-facts.ts';

/** Tells whom of an event its title names, by id. */
export type ReadHeadline = (event: Event) => string[];

/**
 * Reads titles by the names of these entities. Whom the title names an event is about; the others of a summit of twenty
 * were there. A title in a script of which `wordsOf` reads no word names nobody, and nothing is concluded from it.
 */
export function createHeadlineReader(entities: readonly Entity[]): ReadHeadline {
  const entitiesById = new Map(entities.map((entity) => [entity.id, entity]));
  const kept = new Map<string, readonly (readonly string[])[]>();
  const namesById = (id: string): readonly (readonly string[])[] => {
    const known = kept.get(id);
    if (known) return known;
    const entity = entitiesById.get(id);
    const names = entity ? namesOf(entity).map(({ text }) => wordsOf(text)) : [];
    const readable = names.filter(({ length }) => length > 0);
    kept.set(id, readable);
    return readable;
  };
  return (event) => {
    const { company, beside } = factsOf(event);
    const words = new Set(wordsOf(event.title));
    const isNamed = (id: string): boolean =>
      namesById(id).some((name) => name.every((word) => words.has(word)));
    return [...company, ...beside].filter(isNamed);
  };
}

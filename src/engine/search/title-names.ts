import type { Entity } from '../../model/pack.ts';
import { namesOf } from '../../model/pack.ts';
import { givenNameAt, type NameTable } from './name-table.ts';
import { documentOf, isInTitle, type Postings } from './postings.ts';
import { termsOf } from './words.ts';

/**
 * Which entities the titles of events and articles name beyond doubt. A title is read when it is first asked of: reading
 * all of them cost the first key after a cold start a sixth of its time (15 of 93 ms), and a query asks of a few.
 */
export interface TitleNames {
  /** Numbers of the entities that the title of a document names, in its order; none for an entity. */
  in(document: number): readonly number[];
  /** The documents whose title names an entity. */
  naming(entity: number): ReadonlySet<number>;
}

/** `titleOf`: the title of an event or article by its document number; undefined for an entity. */
export function createTitleNames(
  names: NameTable,
  postings: Postings,
  entities: readonly Entity[],
  titleOf: (document: number) => string | undefined,
): TitleNames {
  const read: (readonly number[] | undefined)[] = [];
  const found = new Map<number, ReadonlySet<number>>();

  const inTitle = (document: number): readonly number[] => {
    read[document] ??= namedIn(names, titleOf(document) ?? '');
    return read[document];
  };

  /** The documents that may name an entity: their title holds the first word of one of its names. */
  const candidates = (entity: number): Set<number> => {
    const documents = new Set<number>();
    const known = entities[entity];
    for (const name of known ? namesOf(known) : []) {
      const [first = ''] = termsOf(name.text).words;
      for (const posting of postings.lists[postings.numbers.get(first) ?? -1] ?? [])
        if (isInTitle(posting)) documents.add(documentOf(posting));
    }
    return documents;
  };

  return {
    in: inTitle,
    naming(entity) {
      const known =
        found.get(entity) ??
        new Set([...candidates(entity)].filter((document) => inTitle(document).includes(entity)));
      found.set(entity, known);
      return known;
    },
  };
}

/** Numbers of the entities that a title names beyond doubt. */
function namedIn(names: NameTable, text: string): number[] {
  const { words: title } = termsOf(text);
  const found = new Set<number>();
  for (let at = 0; at < title.length; ) {
    const name = givenNameAt(names, title, at);
    const [entity, another] = name?.entities ?? [];
    if (entity !== undefined && another === undefined) found.add(entity);
    at += name?.count ?? 1;
  }
  return [...found];
}

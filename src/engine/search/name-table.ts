import type { Entity } from '../../model/pack.ts';
import { namesOf } from '../../model/pack.ts';
import { casesOfName } from '../names/inflections.ts';
import { MOST_NAME_WORDS } from './tuning.ts';
import { readWords, type SearchWord } from './words.ts';

/** Every name of every entity, by its folded words. */
export interface NameTable {
  /** Folded words joined by spaces → numbers of the entities that bear the name. */
  readonly entities: ReadonlyMap<string, readonly number[]>;
  /** The beginnings of the names, word by word: where a text leaves them, no longer name can follow. */
  readonly beginnings: ReadonlySet<string>;
  /** The cases of the Slavic names ("Путина"): made when a word first asks for them, which few queries do. */
  inflected(): NameForms;
}

type NameForms = Pick<NameTable, 'entities' | 'beginnings'>;

/** A name that stands at some word of a text. */
export interface NameMatch {
  /** How many words it takes. */
  readonly count: number;
  /** Numbers of the entities that bear it; several for a name like "Li". */
  readonly entities: readonly number[];
}

/** Builds the table; an entity's number is its index in `entities`. */
export function buildNameTable(entities: readonly Entity[]): NameTable {
  let inflected: NameForms | undefined;
  return {
    ...formsOf(entities, (entity) => namesOf(entity).map(({ text }) => text)),
    inflected() {
      inflected ??= formsOf(entities, (entity) =>
        namesOf(entity).flatMap(({ text, language }) =>
          // A name that says no language is Russian where it is in its letters: most of those in the corpus are.
          casesOfName(text, entity.kind, language ?? (CYRILLIC.test(text) ? 'ru' : undefined)),
        ),
      );
      return inflected;
    },
  };
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function formsOf(entities: readonly Entity[], textsOf: (entity: Entity) => readonly string[]): NameForms {
  const table = new Map<string, number[]>();
  const beginnings = new Set<string>();
  entities.forEach((entity, number) => {
    for (const text of textsOf(entity)) {
      let key = '';
      for (const word of readWords(text, MOST_NAME_WORDS)) {
        key = key === '' ? word.term : `${key} ${word.term}`;
        beginnings.add(key);
      }
      if (key === '') continue;
      const bearers = table.get(key) ?? [];
      if (!bearers.includes(number)) bearers.push(number);
      table.set(key, bearers);
    }
  });
  return { entities: table, beginnings };
}

/** The longest name that stands at word `at` in a form that is given; what a text is indexed by. */
export function givenNameAt(
  table: NameForms,
  words: readonly SearchWord[],
  at: number,
): NameMatch | undefined {
  let key = words[at]?.term ?? '';
  let found: NameMatch | undefined;
  for (let count = 1; table.beginnings.has(key); count++) {
    const entities = table.entities.get(key);
    if (entities) found = { count, entities };
    const next = words[at + count];
    if (!next) break;
    key = `${key} ${next.term}`;
  }
  return found;
}

/** The longest name that stands at word `at`; a case of one only where no name stands as it is given. */
export function nameAt(table: NameTable, words: readonly SearchWord[], at: number): NameMatch | undefined {
  const found = givenNameAt(table, words, at);
  if (found || !CYRILLIC.test(words[at]?.term ?? '')) return found;
  return givenNameAt(table.inflected(), words, at);
}

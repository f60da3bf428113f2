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

/** Builds the table; an entity's number is its index in `entities`. `read`: the names of each, already read as words. */
export function buildNameTable(
  entities: readonly Entity[],
  read: readonly (readonly (readonly SearchWord[])[])[],
): NameTable {
  let inflected: NameForms | undefined;
  return {
    ...formsOf(read),
    inflected() {
      inflected ??= formsOf(entities.map(casesOf));
      return inflected;
    },
  };
}

function casesOf(entity: Entity): SearchWord[][] {
  return namesOf(entity).flatMap(({ text, language }) =>
    // A name that says no language is Russian where it is in its letters: most of those in the corpus are.
    casesOfName(text, entity.kind, language ?? (CYRILLIC.test(text) ? 'ru' : undefined)).map((form) =>
      readWords(form, MOST_NAME_WORDS),
    ),
  );
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function formsOf(namesOfEntities: readonly (readonly (readonly SearchWord[])[])[]): NameForms {
  const table = new Map<string, number[]>();
  const beginnings = new Set<string>();
  namesOfEntities.forEach((names, number) => {
    for (const words of names) {
      let key = '';
      for (let at = 0; at < words.length && at < MOST_NAME_WORDS; at++) {
        const term = words[at]?.term ?? '';
        key = key === '' ? term : `${key} ${term}`;
        beginnings.add(key);
      }
      if (key === '') continue;
      const bearers = table.get(key);
      if (!bearers) table.set(key, [number]);
      else if (!bearers.includes(number)) bearers.push(number);
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

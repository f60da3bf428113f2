import type { Entity } from '../../model/pack.ts';
import { namesOf } from '../../model/pack.ts';
import { MOST_NAME_WORDS } from './tuning.ts';
import { readWords, type SearchWord } from './words.ts';

/** Every name of every entity, by its folded words. */
export interface NameTable {
  /** Folded words joined by spaces → numbers of the entities that bear the name. */
  readonly entities: ReadonlyMap<string, readonly number[]>;
  /** The beginnings of the names, word by word: where a text leaves them, no longer name can follow. */
  readonly beginnings: ReadonlySet<string>;
}

/** A name that stands at some word of a text. */
export interface NameMatch {
  /** How many words it takes. */
  readonly count: number;
  /** Numbers of the entities that bear it; several for a name like "Li". */
  readonly entities: readonly number[];
}

/** Builds the table; an entity's number is its index in `entities`. */
export function buildNameTable(entities: readonly Entity[]): NameTable {
  const table = new Map<string, number[]>();
  const beginnings = new Set<string>();
  entities.forEach((entity, number) => {
    for (const name of namesOf(entity)) {
      let key = '';
      for (const word of readWords(name.text, MOST_NAME_WORDS)) {
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

/** The longest name that stands at word `at`. */
export function nameAt(table: NameTable, words: readonly SearchWord[], at: number): NameMatch | undefined {
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

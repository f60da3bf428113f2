import type { Entity } from '../../model/pack.ts';
import { namesOf } from '../../model/pack.ts';
import { MOST_NAME_WORDS } from './tuning.ts';
import { readWords, type SearchWord } from './words.ts';

/** Every name of every entity, by its folded words. */
export interface NameTable {
  /** Folded words joined by spaces → numbers of the entities that bear the name. */
  readonly entities: ReadonlyMap<string, readonly number[]>;
  /** Words that some name begins with: most words of a text end the search here. */
  readonly beginnings: ReadonlySet<string>;
  /** Words of the longest name. */
  readonly mostWords: number;
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
  let mostWords = 0;
  entities.forEach((entity, number) => {
    for (const name of namesOf(entity)) {
      const words = readWords(name.text, MOST_NAME_WORDS);
      const first = words[0];
      if (!first) continue;
      const key = words.map((word) => word.term).join(' ');
      const bearers = table.get(key) ?? [];
      if (!bearers.includes(number)) bearers.push(number);
      table.set(key, bearers);
      beginnings.add(first.term);
      mostWords = Math.max(mostWords, words.length);
    }
  });
  return { entities: table, beginnings, mostWords };
}

/** The longest name that stands at word `at`. */
export function nameAt(table: NameTable, words: readonly SearchWord[], at: number): NameMatch | undefined {
  const first = words[at];
  if (!first || !table.beginnings.has(first.term)) return undefined;
  let key = '';
  let found: NameMatch | undefined;
  for (let count = 1; count <= table.mostWords; count++) {
    const word = words[at + count - 1];
    if (!word) break;
    key = count === 1 ? word.term : `${key} ${word.term}`;
    const entities = table.entities.get(key);
    if (entities) found = { count, entities };
  }
  return found;
}

import type { Entity } from '../../model/pack.ts';
import { namesOf } from '../../model/pack.ts';
import { casesOfName } from '../names/forms/inflections.ts';
import { isPronoun } from './stop-words.ts';
import { MOST_NAME_WORDS } from './tuning.ts';
import { type SearchWord, type TextTerms, termsOf } from './words.ts';

/** Every name of every entity, by its folded words. */
export interface NameTable {
  /**
   * Folded words joined by spaces → numbers of the entities that bear the name; none for what only begins one: where a text
   * leaves the beginnings, no longer name can follow.
   */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  /** The cases of the Slavic names ("Путина"): made when a word first asks for them, which few queries do. */
  inflected(): NameForms;
}

type NameForms = Pick<NameTable, 'bearers'>;

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
  read: readonly (readonly TextTerms[])[],
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

function casesOf(entity: Entity): TextTerms[] {
  return namesOf(entity).flatMap(({ text, language }) =>
    // A name that says no language is Russian where it is in its letters: most of those in the corpus are.
    casesOfName(text, entity.kind, language ?? (CYRILLIC.test(text) ? 'ru' : undefined)).map(termsOf),
  );
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The names of each in a list, by its number. */
export function formsOf(namesOfEntities: readonly (readonly TextTerms[])[]): NameForms {
  const table = new Map<string, readonly number[]>();
  namesOfEntities.forEach((names, number) => {
    for (const { words } of names) {
      const most = Math.min(words.length, MOST_NAME_WORDS);
      let key = words[0] ?? '';
      for (let at = 1; at < most; at++) {
        if (!table.has(key)) table.set(key, NOBODY);
        key = `${key} ${words[at]}`;
      }
      if (key === '') continue;
      const bearers = table.get(key) ?? NOBODY;
      if (isPronoun(key) || bearers.includes(number)) continue;
      table.set(key, bearers.length === 0 ? [number] : [...bearers, number]);
    }
  });
  return { bearers: table };
}

const NOBODY: readonly number[] = [];

/** The longest name that stands at term `at` in a form that is given; what a text is indexed by. */
export function givenNameAt(
  { bearers }: NameForms,
  terms: readonly string[],
  at: number,
): NameMatch | undefined {
  let key = terms[at] ?? '';
  let found: NameMatch | undefined;
  for (let count = 1; ; count++) {
    const entities = bearers.get(key);
    if (!entities) return found;
    if (entities.length > 0) found = { count, entities };
    const next = terms[at + count];
    if (next === undefined) return found;
    key = `${key} ${next}`;
  }
}

/** The longest name that stands at word `at` of a query; a case of one only where no name stands as it is given. */
export function nameAt(table: NameTable, words: readonly SearchWord[], at: number): NameMatch | undefined {
  const terms = words.slice(at, at + MOST_NAME_WORDS).map(({ term }) => term);
  const found = givenNameAt(table, terms, 0);
  if (found || !CYRILLIC.test(terms[0] ?? '')) return found;
  return givenNameAt(table.inflected(), terms, 0);
}

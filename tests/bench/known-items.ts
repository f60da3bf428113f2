import type { Searchable } from '../../src/engine/search/search-index.ts';
import { readWords } from '../../src/engine/search/words.ts';
import { type Name, namesOf } from '../../src/model/pack.ts';
import { seeded } from '../seeded.ts';

/** Queries that one event must answer, drawn from the records by a seeded shuffle, so that two runs compare. */

/** How a query was made from the words of the record that it must find. */
export const QUERY_KINDS = ['exact', 'cut short', 'one typo', 'Chinese or Russian name'] as const;
type QueryKind = (typeof QUERY_KINDS)[number];

export interface KnownItem {
  readonly kind: QueryKind;
  readonly query: string;
  /** Id of the event that it must find. */
  readonly wanted: string;
}

/** Words of a query at first; more are added until few events hold them all: "Xi and Putin meet" would ask for forty. */
const FEWEST_WORDS = 3;
const MOST_HOLDING = 10;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** So many queries of each kind; of names in other scripts only where the records have them. */
export function makeQueries(records: Searchable, count: number, seed = 2): KnownItem[] {
  const random = seeded(seed);
  const texts = records.events.map(({ title }) => new Set(wordsOf(title)));
  const isNamed = records.entities.some((entity) => namesOf(entity).some(isInOtherScript));
  return QUERY_KINDS.filter((kind) => kind !== 'Chinese or Russian name' || isNamed).flatMap((kind) => {
    const items: KnownItem[] = [];
    for (const at of shuffled([...texts.keys()], random)) {
      const event = records.events[at];
      const words = event && tellingWords(texts, at, random);
      if (!event || !words) continue;
      const query =
        kind === 'Chinese or Russian name'
          ? named(records, event.participants, words, random)
          : change(words, kind, random);
      if (query && !(kind === 'cut short' && isBeginningOfMany(texts, query)))
        items.push({ kind, query: query.join(' '), wanted: event.id });
      if (items.length === count) break;
    }
    return items;
  });
}

/** Words of a title in any order that few titles hold all of; undefined where its own words do not suffice. */
function tellingWords(
  texts: readonly ReadonlySet<string>[],
  at: number,
  random: () => number,
): string[] | undefined {
  const words = shuffled(
    [...(texts[at] ?? [])].filter((word) => word.length > 3),
    random,
  );
  for (let count = FEWEST_WORDS; count <= words.length; count++) {
    const chosen = words.slice(0, count);
    let holding = 0;
    for (const text of texts) if (chosen.every((word) => text.has(word))) holding++;
    if (holding <= MOST_HOLDING) return chosen;
  }
  return undefined;
}

/** True where the cut word may be one of so many that nobody could know which is meant: "china russia 202". */
function isBeginningOfMany(texts: readonly ReadonlySet<string>[], query: readonly string[]): boolean {
  const [cut = '', ...others] = query.toReversed();
  const holding = texts.filter(
    (text) => others.every((word) => text.has(word)) && [...text].some((word) => word.startsWith(cut)),
  );
  return holding.length > MOST_HOLDING;
}

function wordsOf(title: string): string[] {
  return readWords(title).map(({ start, end }) => title.slice(start, end).toLowerCase());
}

function isInOtherScript({ language }: Name): boolean {
  return language === 'zh' || language === 'ru';
}

/** The name of somebody who takes part, as it is written in Chinese or Russian, before the words of the title. */
function named(
  { entities }: Searchable,
  participants: readonly string[],
  words: readonly string[],
  random: () => number,
): string[] | undefined {
  const names = entities
    .filter(({ id, kind }) => kind === 'person' && participants.includes(id))
    .flatMap((entity) => namesOf(entity).filter(isInOtherScript));
  const name = names[Math.floor(random() * names.length)];
  return name && [name.text, ...words];
}

function change(words: readonly string[], kind: QueryKind, random: () => number): string[] {
  if (kind === 'exact') return [...words];
  const long = [...words.keys()].filter((index) => (words[index]?.length ?? 0) > 3);
  const at = kind === 'cut short' ? words.length - 1 : (long[Math.floor(random() * long.length)] ?? 0);
  return words.map((word, index) => {
    if (index !== at) return word;
    return kind === 'cut short' ? word.slice(0, Math.max(3, word.length - 2)) : mistype(word, random);
  });
}

/** One letter more, less or another, or two swapped; never the first, which people get right. */
function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x';
  const forms = [
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  return forms[Math.floor(random() * forms.length)] ?? word;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
}

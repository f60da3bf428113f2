import * as v from 'valibot';
import type { Searchable } from '../../src/engine/search/search-index.ts';
import { Article, Entity, Event } from '../../src/model/pack.ts';

/** Records and queries for the search bench: made from a seed, so that two runs compare. */

/** How a query was made from the words of the record that it must find. */
export const QUERY_KINDS = ['exact', 'cut short', 'one typo'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

export interface KnownItem {
  readonly kind: QueryKind;
  readonly query: string;
  /** Id of the event that it must find. */
  readonly wanted: string;
}

const SYLLABLES =
  'ba ce di fo gu ha jin ko lem mar nov or pe qua ri sta tu ver wi yan zor shen kov lin'.split(' ');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Events with titles of 6 words, summaries of 25 and two to four people each, and an article for every second one. */
export function makeRecords(count: number, seed = 1): Searchable {
  const random = seeded(seed);
  const words = Array.from({ length: 4_000 }, () => makeWord(random));
  const people = Array.from({ length: 300 }, (_, number) => ({
    id: `p${number}`,
    kind: 'person',
    name: `${capital(makeWord(random))} ${capital(makeWord(random))}`,
  }));
  // Squaring makes some words common and most rare, as in a language.
  const phrase = (length: number): string =>
    Array.from({ length }, () => words[Math.floor(random() ** 2 * words.length)]).join(' ');
  const articles = Array.from({ length: Math.ceil(count / 2) }, (_, number) => ({
    id: `a${number}`,
    title: capital(phrase(8)),
    published: makeDay(random),
  }));
  const events = Array.from({ length: count }, (_, number) => {
    const date = makeDay(random);
    return {
      id: `e${number}`,
      title: capital(phrase(6)),
      date,
      participants: Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => `p${Math.floor(random() ** 2 * 300)}`,
      ),
      reports: [{ article: `a${Math.floor(number / 2)}`, date, summary: phrase(25) }],
    };
  });
  return {
    entities: v.parse(v.array(Entity), people),
    articles: v.parse(v.array(Article), articles),
    events: v.parse(v.array(Event), events),
  };
}

/** Queries of three title words each, drawn by a seeded shuffle: as they are, with the last cut short, with a typo in one. */
export function makeQueries(records: Searchable, count: number, seed = 2): KnownItem[] {
  const random = seeded(seed);
  return QUERY_KINDS.flatMap((kind) =>
    Array.from({ length: count }, (): KnownItem => {
      const event = records.events[Math.floor(random() * records.events.length)];
      if (!event) throw new Error('no records to draw queries from');
      const words = event.title
        .toLowerCase()
        .split(' ')
        .map((word) => [random(), word] as const)
        .toSorted(([a], [b]) => a - b)
        .slice(0, 3)
        .map(([, word]) => word);
      return { kind, query: change(words, kind, random).join(' '), wanted: event.id };
    }),
  );
}

function change(words: readonly string[], kind: QueryKind, random: () => number): string[] {
  if (kind === 'exact') return [...words];
  const at = kind === 'cut short' ? words.length - 1 : Math.floor(random() * words.length);
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

function makeWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

function makeDay(random: () => number): string {
  const part = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0');
  return `${2013 + Math.floor(random() * 13)}-${part(12)}-${part(28)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

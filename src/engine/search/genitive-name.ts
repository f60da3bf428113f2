import { givenNameAt, type NameMatch } from './name-table.ts';
import type { QueryLore } from './query-lore.ts';
import { isStopWord } from './stop-words.ts';
import { MOST_NAME_WORDS } from './tuning.ts';
import type { SearchWord } from './words.ts';

/**
 * The one person or place whose name stands at word `at` in the German genitive: "Xis Besuch", "Wang Yis Reise", "Außenminister
 * Chinas". In small letters a short word that records hold counts as what it is: "parks" are no Park's.
 */
export function genitiveName(
  { names, vocabulary, entities }: QueryLore,
  query: string,
  words: readonly SearchWord[],
  at: number,
): NameMatch | undefined {
  for (let count = 1; count <= MOST_NAME_WORDS && at + count <= words.length; count++) {
    const last = words[at + count - 1];
    if (!last || last.wide) return undefined;
    if (!GENITIVE.test(last.term) || isStopWord(last.term) || names.bearers.has(last.term)) continue;
    const isPlain = count === 1 && last.term.length < LONG_NAME && vocabulary.numbers.has(last.term);
    if (isPlain && /^\p{Ll}/u.test(query.slice(last.start))) continue;
    const terms = words.slice(at, at + count).map(({ term }) => term);
    const name = givenNameAt(names, terms.with(-1, last.term.slice(0, -1)), 0);
    const [only = -1, another] = name?.entities ?? [];
    const isOrganisation = entities[only]?.kind === 'organisation';
    if (name?.count === count && another === undefined && !isOrganisation) return name;
  }
  return undefined;
}

/** With its s; "Chinas" and "Putins" are no other words. */
const LONG_NAME = 6;

/** Xi and Li have two letters; one letter and an s are no name. */
const GENITIVE = /^[a-z]{2,}s$/;

import { type NameMatch, nameAt } from './name-table.ts';
import type { QueryLore } from './query-lore.ts';
import { isStopWord } from './stop-words.ts';
import { ONE_TYPO_LENGTH } from './tuning.ts';
import { exactMatches, typoMatches } from './vocabulary.ts';
import { isBeingTyped, type SearchWord } from './words.ts';

/**
 * The one entity whose name the words at `at` mean but for a typo in the first: "lavrvo", "mosocw", "wnag yi". Only for
 * a word that no record holds and none begins with, and only where every nearest word is a name of the same one:
 * otherwise it stays a word, and the search looks for all that it may mean.
 */
export function mistypedName(
  { names, vocabulary }: QueryLore,
  query: string,
  words: readonly SearchWord[],
  at: number,
): NameMatch | undefined {
  const word = words[at];
  if (!word || word.wide || word.term.length < ONE_TYPO_LENGTH || isStopWord(word.term)) return undefined;
  const asked = { term: word.term, cutShort: isBeingTyped(query, word), exactOnly: false };
  if (exactMatches(vocabulary, asked).length > 0) return undefined;
  const near = typoMatches(vocabulary, { ...asked, cutShort: false });
  const best = Math.max(...near.map(({ quality }) => quality));
  const meant = near
    .filter(({ quality }) => quality === best)
    .map(({ term }) => {
      const corrected = words.with(at, { ...word, term: vocabulary.terms[term] ?? '' });
      return nameAt(names, corrected, at);
    });
  const [first] = meant;
  const entity = first?.entities.length === 1 ? first.entities[0] : undefined;
  if (!first || entity === undefined) return undefined;
  return meant.every((name) => name?.entities.length === 1 && name.entities[0] === entity)
    ? first
    : undefined;
}

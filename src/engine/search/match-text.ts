import { documentOf, isNamed, weightOf } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { FIELD_WEIGHT } from './tuning.ts';
import { exactMatches, type TermMatch, type TermQuery, typoMatches } from './vocabulary.ts';
import { areNeighbours, isBeingTyped, type SearchWord } from './words.ts';

/** Documents that hold every word of a text, with how well. */
export interface TextMatches {
  readonly queries: readonly TermQuery[];
  /** By document: above 0 where it matches. */
  readonly scores: Float32Array;
  /** Numbers of the terms that a word was taken for. */
  readonly terms: ReadonlySet<number>;
}

/** Where typos are allowed for: in words that nothing else matches, or in all. */
export type TypoMode = 'unknown-words' | 'all-words';

/** Where a word may stand: anywhere, or only in titles and names. */
export type Scope = 'anywhere' | 'names';

/** Finds the documents that hold every word. A word found in an entity's names stands in all its events and articles. */
export function matchText(
  index: SearchIndex,
  query: string,
  words: readonly SearchWord[],
  typos: TypoMode,
  scope: Scope = 'anywhere',
): TextMatches {
  const queries = termQueries(query, words);
  const scores = new Float32Array(index.documentCount);
  const matched = new Uint8Array(index.documentCount);
  const terms = new Set<number>();
  queries.forEach((termQuery, done) => {
    const matches = matchesOf(index, termQuery, typos);
    for (const match of matches) terms.add(match.term);
    const best = bestMatches(index, matches, scope);
    for (let document = 0; document < best.length; document++) {
      const score = best[document] ?? 0;
      if (score === 0 || matched[document] !== done) continue;
      matched[document] = done + 1;
      scores[document] = (scores[document] ?? 0) + score;
    }
  });
  for (let document = 0; document < scores.length; document++)
    if (matched[document] !== queries.length) scores[document] = 0;
  return { queries, scores, terms };
}

/** The words as the vocabulary is asked: pairs of neighbours where a script has no word edges, the last word cut short. */
function termQueries(query: string, words: readonly SearchWord[]): TermQuery[] {
  const queries = new Map<string, TermQuery>();
  words.forEach((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const paired = next !== undefined && areNeighbours(word, next);
    // The last character of a run is already in the pair that it ends.
    if (word.wide && !paired && before && areNeighbours(before, word)) return;
    const term = paired ? word.term + next.term : word.term;
    queries.set(term, { term, cutShort: isBeingTyped(query, word), exactOnly: word.wide });
  });
  return [...queries.values()];
}

function matchesOf(index: SearchIndex, query: TermQuery, typos: TypoMode): TermMatch[] {
  const matches = exactMatches(index.vocabulary, query);
  if (matches.length > 0 && typos === 'unknown-words') return matches;
  const known = new Set(matches.map((match) => match.term));
  return [...matches, ...typoMatches(index.vocabulary, query).filter((match) => !known.has(match.term))];
}

/** By document: how well the best of the matches stands in it. */
function bestMatches(index: SearchIndex, matches: readonly TermMatch[], scope: Scope): Float32Array {
  const best = new Float32Array(index.documentCount);
  const raise = (document: number, score: number): void => {
    if (score > (best[document] ?? 0)) best[document] = score;
  };
  for (const { term, quality } of matches) {
    for (const posting of index.postings.lists[term] ?? []) {
      if (scope === 'names' && !isNamed(posting)) continue;
      const document = documentOf(posting);
      raise(document, quality * weightOf(posting));
      if (document >= index.firstEvent || !isNamed(posting)) continue;
      for (const other of index.documentsOfEntity[document] ?? []) raise(other, quality * FIELD_WEIGHT.names);
    }
  }
  return best;
}

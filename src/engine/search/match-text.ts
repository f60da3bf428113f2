import { documentOf, isNamed, weightOf } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { FIELD_WEIGHT } from './tuning.ts';
import { exactMatches, formMatches, type TermMatch, type TermQuery, typoMatches } from './vocabulary.ts';
import { areNeighbours, isBeingTyped, type SearchWord } from './words.ts';

/** Documents that hold every word of a text, with how well. */
export interface TextMatches {
  readonly queries: readonly TermQuery[];
  /** In order. */
  readonly documents: readonly number[];
  /** By document: above 0 where it matches. */
  readonly scores: Float32Array;
  /** Numbers of the terms that a word was taken for. */
  readonly terms: ReadonlySet<number>;
}

/** Where typos are allowed for: in words that nothing else matches, or in all; `none` takes each word as it stands, typed to its end. */
export type TypoMode = 'none' | 'unknown-words' | 'all-words';

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
  const queries = termQueries(query, words, typos === 'none');
  const matched = queries.map((termQuery) => matchesOf(index, termQuery, typos));
  const terms = new Set(matched.flatMap((matches) => matches.map(({ term }) => term)));
  const scores = new Float32Array(index.documentCount);
  const { best } = index.room;
  let holding: readonly number[] | undefined;
  // The rarest word first: of the documents of a common one only those are then looked at that hold it.
  for (const matches of matched.toSorted((a, b) => postingCount(index, a) - postingCount(index, b))) {
    const found = bestMatches(index, matches, scope, best, holding && scores);
    const kept: number[] = [];
    for (const document of holding ?? found) {
      const score = best[document] ?? 0;
      if (score > 0) {
        scores[document] = (scores[document] ?? 0) + score;
        kept.push(document);
      } else scores[document] = 0;
    }
    for (const document of found) best[document] = 0;
    holding = kept;
    if (kept.length === 0) break;
  }
  return { queries, documents: (holding ?? []).toSorted((a, b) => a - b), scores, terms };
}

function postingCount({ postings }: SearchIndex, matches: readonly TermMatch[]): number {
  return matches.reduce((sum, { term }) => sum + (postings.lists[term]?.length ?? 0), 0);
}

/** The words as the vocabulary is asked: pairs of neighbours where a script has no word edges, the last word cut short. */
function termQueries(query: string, words: readonly SearchWord[], isExact: boolean): TermQuery[] {
  const queries = new Map<string, TermQuery>();
  words.forEach((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const paired = next !== undefined && areNeighbours(word, next);
    // The last character of a run is already in the pair that it ends.
    if (word.wide && !paired && before && areNeighbours(before, word)) return;
    const term = paired ? word.term + next.term : word.term;
    queries.set(term, { term, cutShort: isBeingTyped(query, word), exactOnly: isExact || word.wide });
  });
  return [...queries.values()];
}

function matchesOf(index: SearchIndex, query: TermQuery, typos: TypoMode): TermMatch[] {
  const matches = [...exactMatches(index.vocabulary, query), ...formMatches(index.vocabulary, query)];
  if (typos === 'none' || (matches.length > 0 && typos === 'unknown-words')) return matches;
  const known = new Set(matches.map((match) => match.term));
  return [...matches, ...typoMatches(index.vocabulary, query).filter((match) => !known.has(match.term))];
}

/**
 * Writes into `best`, which holds zeros, how well the best of the matches stands in each document, and hands back the
 * documents that it wrote. `within`: only those that have a score there.
 */
function bestMatches(
  index: SearchIndex,
  matches: readonly TermMatch[],
  scope: Scope,
  best: Float32Array,
  within: Float32Array | undefined,
): number[] {
  const found: number[] = [];
  const raise = (document: number, score: number): void => {
    if (within && within[document] === 0) return;
    const known = best[document] ?? 0;
    if (known === 0) found.push(document);
    if (score > known) best[document] = score;
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
  return found;
}

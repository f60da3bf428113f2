import { bestOf } from './best-of.ts';
import type { PartFilter } from './filters.ts';
import type { HitGroup, SearchHit } from './hits.ts';
import type { TextMatches } from './match-text.ts';
import type { Nearness } from './nearness.ts';
import { documentOf, isInTitle } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { REPORTS_WEIGHT, STOP_WORD_WEIGHT } from './tuning.ts';
import type { SearchWord } from './words.ts';

interface RecordRange {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly near: Nearness;
  readonly stopWords: ReadonlyMap<number, number>;
  readonly titleOf: (document: number) => SearchHit;
}

/** The events or articles that a query finds. */
export function recordHits(
  index: SearchIndex,
  filter: PartFilter,
  text: TextMatches | undefined,
  { from, to, limit, near, stopWords, titleOf }: RecordRange,
): HitGroup {
  const found: number[] = [];
  const { ranks } = index.room;
  const offer = (document: number): void => {
    if (!filter.accepts(document)) return;
    found.push(document);
    const said = (text?.scores[document] ?? 0) + (stopWords.get(document) ?? 0);
    const weight = Math.log2(1 + (index.weight[document] ?? 0)) * REPORTS_WEIGHT;
    ranks[document] = said + filter.score(document) + weight + near(document);
  };
  if (text) {
    for (const document of text.documents) if (document >= from && document < to) offer(document);
  } else for (let document = from; document < to; document++) offer(document);
  const { count, best } = bestOf(found, limit, ranks, index.anchor);
  return { count, hits: best.map(titleOf) };
}

/** By document: what the words of a query that say nothing add where its title holds them. */
export function stopWordScores(
  index: SearchIndex,
  words: readonly SearchWord[],
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const { term } of words) {
    if (!isStopWord(term)) continue;
    for (const posting of index.postings.lists[index.vocabulary.numbers.get(term) ?? -1] ?? []) {
      const document = documentOf(posting);
      if (isInTitle(posting)) scores.set(document, (scores.get(document) ?? 0) + STOP_WORD_WEIGHT);
    }
  }
  return scores;
}

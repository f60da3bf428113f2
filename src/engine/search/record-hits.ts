import { bestOf } from './best-of.ts';
import type { PartFilter } from './filters.ts';
import type { HitGroup, SearchHit } from './hits.ts';
import type { TextMatches } from './match-text.ts';
import type { Nearness } from './nearness.ts';
import type { ParsedQuery } from './parse-query.ts';
import { documentOf, isInNames, isInTitle } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { isStopWord } from './stop-words.ts';
import { PUBLISHER_WEIGHT, REPORTS_WEIGHT, STOP_WORD_WEIGHT } from './tuning.ts';

interface RecordRange {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly near: Nearness;
  readonly besides: ReadonlyMap<number, number>;
  readonly titleOf: (document: number) => SearchHit;
}

/** The events or articles that a query finds. */
export function recordHits(
  index: SearchIndex,
  filter: PartFilter,
  text: TextMatches | undefined,
  { from, to, limit, near, besides, titleOf }: RecordRange,
): HitGroup {
  const found: number[] = [];
  const { ranks } = index.room;
  const offer = (document: number): void => {
    if (!filter.accepts(document)) return;
    found.push(document);
    const said = (text?.scores[document] ?? 0) + (besides.get(document) ?? 0);
    const weight = Math.log2(1 + (index.weight[document] ?? 0)) * REPORTS_WEIGHT;
    ranks[document] = said + filter.score(document) + weight + near(document);
  };
  if (text) {
    for (const document of text.documents) if (document >= from && document < to) offer(document);
  } else for (let document = from; document < to; document++) offer(document);
  const { count, best } = bestOf(found, limit, ranks, index.anchor);
  return { count, hits: best.map(titleOf) };
}

/**
 * By document: what the words of a query add that need not be there: those that say nothing, where its title holds them,
 * and a publisher, where it is the article's own and not a few words of its title.
 */
export function besideScores(
  index: SearchIndex,
  { words, publisher, parts }: ParsedQuery,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  const add = (document: number, score: number): void => {
    scores.set(document, (scores.get(document) ?? 0) + score);
  };
  const postingsOf = (term: string): readonly number[] =>
    index.postings.lists[index.vocabulary.numbers.get(term) ?? -1] ?? [];
  // "In" before "May 2024" is the time's, and made "Putin visits Harbin" the first of that month.
  const isOfTime = (at: number): boolean => {
    const next = words[at + 1]?.start;
    return parts.some(({ kind, start }) => kind !== 'entity' && start === next);
  };
  for (const [at, { term }] of words.entries())
    if (isStopWord(term) && !isOfTime(at))
      for (const posting of postingsOf(term))
        if (isInTitle(posting)) add(documentOf(posting), STOP_WORD_WEIGHT);
  for (const document of articlesOf(
    index,
    publisher.map(({ term }) => postingsOf(term)),
  ))
    add(document, PUBLISHER_WEIGHT);
  return scores;
}

/** The articles whose publisher holds every word. */
function articlesOf({ firstArticle }: SearchIndex, lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists.map((list) =>
    list.flatMap((posting) => {
      const document = documentOf(posting);
      return document >= firstArticle && isInNames(posting) ? [document] : [];
    }),
  );
  const inAll = others.map((documents) => new Set(documents));
  return first.filter((document) => inAll.every((documents) => documents.has(document)));
}

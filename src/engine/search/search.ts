import type { Highlight, QueryChip } from '../../model/views.ts';
import { bestOf } from './best-of.ts';
import { type PartFilter, partFilter } from './filters.ts';
import { highlightsOf } from './highlight.ts';
import { matchText, type TextMatches, type TypoMode } from './match-text.ts';
import { type Nearness, nearnessTo } from './nearness.ts';
import { type ParsedQuery, parseQuery as parseWithNames } from './parse-query.ts';
import { documentOf, isInTitle } from './postings.ts';
import type { TimeAnchors } from './relative-time.ts';
import type { SearchIndex } from './search-index.ts';
import { isStopWord, tellingWords } from './stop-words.ts';
import { REPORTS_WEIGHT, STOP_WORD_WEIGHT } from './tuning.ts';
import type { SearchWord } from './words.ts';

/** One thing that was found: its id, and what to highlight in its title or name (UTF-16 offsets). */
interface SearchHit {
  readonly id: string;
  readonly highlights: readonly Highlight[];
}

/** The best hits of one kind, and how many there are in all. */
interface HitGroup {
  readonly count: number;
  readonly hits: readonly SearchHit[];
}

/** The answer to a query. */
export interface SearchHits {
  /** Recognised parts in the order of the query: canonical names, and times as EDTF. */
  readonly chips: readonly QueryChip[];
  readonly events: HitGroup;
  readonly entities: HitGroup;
  readonly articles: HitGroup;
}

export interface SearchOptions extends TimeAnchors {
  /** The most hits of each kind. */
  readonly limit: number;
}

/** Splits a query into recognised parts and words, see `ParsedQuery`. */
export function parseQuery(index: SearchIndex, query: string, anchors?: TimeAnchors): ParsedQuery {
  return parseWithNames(index, query, anchors);
}

/** `searchParsed` for a query as it was typed. */
export function search(index: SearchIndex, query: string, { limit, ...anchors }: SearchOptions): SearchHits {
  return searchParsed(index, parseQuery(index, query, anchors), { limit, page: anchors.page });
}

/**
 * Finds events, entities and articles: every word must be found, every recognised name must take part or be the place,
 * every time must fit. Where no event fits as typed, each word may hold a typo; where none fits then, names and times are
 * looked for as words. Never throws, whatever is typed.
 */
export function searchParsed(
  index: SearchIndex,
  parsed: ParsedQuery,
  { limit, page }: Omit<SearchOptions, 'today'>,
): SearchHits {
  const near = nearnessTo(index, page);
  const asTyped = searchOnce(index, parsed, limit, 'unknown-words', near);
  if (asTyped.events.count > 0) return asTyped;
  const mistyped = parsed.text.length > 0 ? searchOnce(index, parsed, limit, 'all-words', near) : asTyped;
  if (mistyped.events.count > 0) return mistyped;
  // A name or time that leads nowhere may be a word that only looks like one: "CPC" for "CNPC", "Park" for a park.
  const asWords = searchOnce(index, withoutParts(parsed), limit, 'all-words', near);
  if (parsed.parts.length > 0 && asWords.events.count > 0) return asWords;
  // Two names say what a reader is after, in whatever language the rest of the sentence is.
  if (parsed.parts.length >= LEAST_NAMES && countOf(asTyped) + countOf(mistyped) === 0)
    return searchOnce(index, { ...parsed, text: [] }, limit, 'unknown-words', near);
  return countOf(asTyped) > 0 ? asTyped : mistyped;
}

/** As many recognised parts answer without the words around them; beside a single one the words say what is meant. */
const LEAST_NAMES = 2;

function withoutParts({ query, words }: ParsedQuery): ParsedQuery {
  return { query, words, parts: [], text: tellingWords(query, words) };
}

function searchOnce(
  index: SearchIndex,
  parsed: ParsedQuery,
  limit: number,
  typos: TypoMode,
  near: Nearness,
): SearchHits {
  const filter = partFilter(index, parsed);
  const text = parsed.text.length > 0 ? matchText(index, parsed.query, parsed.text, typos) : undefined;
  const stopWords = stopWordScores(index, parsed.words);
  const records = (from: number, to: number, titleOf: (document: number) => SearchHit): HitGroup =>
    saysNothing(parsed)
      ? NONE
      : recordGroup(index, filter, text, { from, to, limit, near, stopWords, titleOf });
  const hit = (id: string, title: string): SearchHit => ({
    id,
    highlights: highlightsOf(index, title, filter.entities, text),
  });
  return {
    chips: parsed.parts.map((part) => ({
      kind: part.kind,
      start: part.start,
      end: part.end,
      value: part.kind === 'date' ? part.edtf : (index.entities[part.entity]?.name ?? ''),
    })),
    events: records(index.firstEvent, index.firstArticle, (document) => {
      const event = index.events[document - index.firstEvent];
      return hit(event?.id ?? '', event?.title ?? '');
    }),
    entities: filter.hasDate ? NONE : entityGroup(index, parsed, filter, typos, limit),
    articles: records(index.firstArticle, index.documentCount, (document) => {
      const article = index.articles[document - index.firstArticle];
      return hit(article?.id ?? '', article?.title ?? '');
    }),
  };
}

/** Without a part and without a word to look for, every record would fit. */
function saysNothing({ parts, text }: ParsedQuery): boolean {
  return parts.length === 0 && text.length === 0;
}

const NONE: HitGroup = { count: 0, hits: [] };

interface RecordRange {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly near: Nearness;
  readonly stopWords: ReadonlyMap<number, number>;
  readonly titleOf: (document: number) => SearchHit;
}

function recordGroup(
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
function stopWordScores(index: SearchIndex, words: readonly SearchWord[]): ReadonlyMap<number, number> {
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

/**
 * Entities are found by the whole query, recognised names included, so that "xi" still offers Xinhua; those that the
 * query names outright come first, unless it says more than names. Descriptions count where no name does: "putin" is
 * Putin and not his seventeen aides, "spokesman" is Peskov.
 */
function entityGroup(
  index: SearchIndex,
  parsed: ParsedQuery,
  filter: PartFilter,
  typos: TypoMode,
  limit: number,
): HitGroup {
  const telling = tellingWords(parsed.query, parsed.words);
  const words = telling.length > 0 ? telling : parsed.words;
  if (words.length === 0 || saysNothing(parsed)) return NONE;
  const named = new Set(parsed.text.length === 0 ? filter.entities : []);
  let text = matchText(index, parsed.query, words, typos, 'names');
  let found = entitiesIn(index, text, named);
  if (found.length === 0) {
    text = matchText(index, parsed.query, words, typos);
    found = entitiesIn(index, text, named);
  }
  const { ranks } = index.room;
  for (const entity of found) {
    const weight = Math.log2(1 + (index.weight[entity] ?? 0)) * REPORTS_WEIGHT;
    ranks[entity] = named.has(entity) ? Number.MAX_VALUE : (text.scores[entity] ?? 0) + weight;
  }
  const { count, best } = bestOf(found, limit, ranks, index.anchor);
  return {
    count,
    hits: best.map((number) => {
      const entity = index.entities[number];
      return {
        id: entity?.id ?? '',
        highlights: highlightsOf(index, entity?.name ?? '', filter.entities, text),
      };
    }),
  };
}

function entitiesIn(index: SearchIndex, text: TextMatches, named: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let entity = 0; entity < index.firstEvent; entity++)
    if ((text.scores[entity] ?? 0) > 0 || named.has(entity)) found.push(entity);
  return found;
}

function countOf(hits: SearchHits): number {
  return hits.events.count + hits.entities.count + hits.articles.count;
}

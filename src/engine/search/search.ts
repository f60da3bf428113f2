import { knownEdtf } from '../../model/edtf.ts';
import type { Highlight, QueryChip } from '../../model/search-views.ts';
import { entityHits } from './entity-hits.ts';
import { partFilter } from './filters.ts';
import { highlightsOf } from './highlight.ts';
import { type HitGroup, NONE, type SearchHit, saysNothing } from './hits.ts';
import { matchText, type TypoMode } from './match-text.ts';
import { spansOf } from './most-words.ts';
import { type Nearness, nearnessTo } from './nearness.ts';
import { type ParsedQuery, parseQuery as parseWithNames, type QueryPart } from './parse-query.ts';
import { besideScores, recordHits } from './record-hits.ts';
import type { TimeAnchors } from './relative-time.ts';
import type { SearchIndex } from './search-index.ts';
import { tellingWords } from './stop-words.ts';
import { yearlyEdtf } from './yearless-date.ts';

/** The answer to a query. */
export interface SearchHits {
  /** Recognised parts in the order of the query: canonical names, and times as EDTF. */
  readonly chips: readonly QueryChip[];
  readonly events: HitGroup;
  readonly entities: HitGroup;
  readonly articles: HitGroup;
  /** The words that were not looked for, since two names say what is meant and nothing holds them all (UTF-16 offsets into the query). */
  readonly leftOut?: readonly Highlight[];
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
    return {
      ...searchOnce(index, { ...parsed, text: [] }, limit, 'unknown-words', near),
      leftOut: spansOf(parsed.text),
    };
  return countOf(asTyped) > 0 ? asTyped : mistyped;
}

/** As many recognised parts answer without the words around them; beside a single one the words say what is meant. */
const LEAST_NAMES = 2;

/** A name or a year may be a word after all; a day with its month is none. */
function withoutParts({ query, words, isCut, publisher, parts }: ParsedQuery): ParsedQuery {
  const days = parts.filter(
    (part) => part.kind === 'yearly' || (part.kind === 'date' && knownEdtf(part.edtf).precision === 'day'),
  );
  const others = words.filter(({ start }) => !days.some((part) => part.start <= start && start < part.end));
  return { query, words, isCut, publisher, parts: days, text: tellingWords(query, others) };
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
  const besides = besideScores(index, parsed);
  const records = (from: number, to: number, titleOf: (document: number) => SearchHit): HitGroup =>
    saysNothing(parsed) ? NONE : recordHits(index, filter, text, { from, to, limit, near, besides, titleOf });
  const hit = (id: string, title: string): SearchHit => ({
    id,
    highlights: highlightsOf(index, title, filter.entities, text),
  });
  return {
    chips: parsed.parts.map((part) => ({
      kind: part.kind,
      start: part.start,
      end: part.end,
      ...(part.kind === 'date' && part.isUnreal ? { isUnreal: part.isUnreal } : {}),
      value: meaningOf(index, part),
    })),
    events: records(index.firstEvent, index.firstArticle, (document) => {
      const event = index.events[document - index.firstEvent];
      return hit(event?.id ?? '', event?.title ?? '');
    }),
    entities: filter.hasDate ? NONE : entityHits(index, parsed, filter, typos, limit),
    articles: records(index.firstArticle, index.documentCount, (document) => {
      const article = index.articles[document - index.firstArticle];
      return hit(article?.id ?? '', article?.title ?? '');
    }),
  };
}

/** What a chip says: a name, or a time as EDTF. */
function meaningOf(index: SearchIndex, part: QueryPart): string {
  if (part.kind === 'yearly') return yearlyEdtf(part.days);
  return part.kind === 'date' ? part.edtf : (index.entities[part.entity]?.name ?? '');
}

function countOf(hits: SearchHits): number {
  return hits.events.count + hits.entities.count + hits.articles.count;
}

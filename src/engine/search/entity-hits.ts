import { bestOf } from './best-of.ts';
import type { PartFilter } from './filters.ts';
import { highlightsOf } from './highlight.ts';
import { type HitGroup, NONE, saysNothing } from './hits.ts';
import { matchText, type TextMatches, type TypoMode } from './match-text.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { tellingWords } from './stop-words.ts';
import { REPORTS_WEIGHT } from './tuning.ts';

/** A description of what somebody was: who asks for "premier of China" means the one of today first. */
const PAST = /\b(?:died|former|until|from \d{4} to)\b/i;

/** Puts those behind all who are described as well: no one is told of twice as much for being gone. */
const PAST_WEIGHT = 0.5;

/**
 * Entities are found by the whole query, recognised names included, so that "xi" still offers Xinhua; those that the
 * query names outright come first, unless it says more than names. Descriptions count where no name does: "putin" is
 * Putin and not his seventeen aides, "spokesman" is Peskov.
 */
export function entityHits(
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
  const isDescribed = found.length === 0;
  if (isDescribed) {
    text = matchText(index, parsed.query, words, typos);
    found = entitiesIn(index, text, named);
  }
  const { ranks } = index.room;
  for (const entity of found) {
    const weight = Math.log2(1 + (index.weight[entity] ?? 0)) * REPORTS_WEIGHT;
    const score = (text.scores[entity] ?? 0) + weight;
    const isPast = isDescribed && PAST.test(index.entities[entity]?.description ?? '');
    ranks[entity] = named.has(entity) ? Number.MAX_VALUE : isPast ? score * PAST_WEIGHT : score;
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

import { bestOf } from './best-of.ts';
import type { PartFilter } from './filters.ts';
import { highlightsOf } from './highlight.ts';
import { type HitGroup, NONE, saysNothing } from './hits.ts';
import { matchText, type TextMatches, type TypoMode } from './match-text.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { isStopWord, tellingWords } from './stop-words.ts';
import { REPORTS_WEIGHT } from './tuning.ts';
import { type SearchWord, termsOf } from './words.ts';

/** A description of what somebody was: who asks for "premier of China" means the one of today first. */
const PAST = /\b(?:died|former|until|from \d{4} to)\b/i;

/** Puts those behind all who are described as well: no one is told of twice as much for being gone. */
const PAST_WEIGHT = 0.5;

/**
 * Who is described by the very words stands before whatever only speaks of them: "president of Russia" is Putin, and not
 * the Kremlin, the seat of one. No score of words and events reaches this, even halved.
 */
const BEGINNING_WEIGHT = 100;

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
  let found = foundBy(index, matchText(index, parsed.query, words, typos, 'names'), named);
  let isDescribed = false;
  if (!holdsWholeWords(index, parsed, words, found)) {
    // "President of Russia" is Putin's description, and only the beginning of the Presidential Administration's name.
    const described = foundBy(index, matchText(index, parsed.query, words, 'none'), named);
    isDescribed = described.entities.some((entity) => !found.entities.includes(entity));
    if (isDescribed) found = described;
    else if (found.entities.length === 0) {
      isDescribed = true;
      found = foundBy(index, matchText(index, parsed.query, words, typos), named);
    }
  }
  const { text, entities } = found;
  const { ranks } = index.room;
  for (const entity of entities) {
    const weight = Math.log2(1 + (index.weight[entity] ?? 0)) * REPORTS_WEIGHT;
    const score = (text.scores[entity] ?? 0) + weight;
    const description = isDescribed ? (index.entities[entity]?.description ?? '') : '';
    const said = isDescribed && beginsWith(description, words) ? score + BEGINNING_WEIGHT : score;
    ranks[entity] = named.has(entity) ? Number.MAX_VALUE : PAST.test(description) ? said * PAST_WEIGHT : said;
  }
  const { count, best } = bestOf(entities, limit, ranks, index.anchor);
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

/** True for a description that begins with these words, but for those that say nothing: "President of Russia, again since". */
function beginsWith(description: string, words: readonly SearchWord[]): boolean {
  const told = termsOf(description).words.filter((term) => !isStopWord(term));
  return words.every(({ term }, at) => told[at] === term);
}

interface Found {
  readonly text: TextMatches;
  readonly entities: readonly number[];
}

function foundBy(index: SearchIndex, text: TextMatches, named: ReadonlySet<number>): Found {
  const entities: number[] = [];
  for (let entity = 0; entity < index.firstEvent; entity++)
    if ((text.scores[entity] ?? 0) > 0 || named.has(entity)) entities.push(entity);
  return { text, entities };
}

/** True where a name holds every word as it was typed, and not only the beginning of it or something like it. */
function holdsWholeWords(
  index: SearchIndex,
  { query }: ParsedQuery,
  words: readonly SearchWord[],
  { entities }: Found,
): boolean {
  if (entities.length === 0) return false;
  const { scores } = matchText(index, query, words, 'none', 'names');
  return entities.some((entity) => (scores[entity] ?? 0) > 0);
}

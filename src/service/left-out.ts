import { wordsLeft } from '../engine/answers/words-said.ts';
import { type MostOfQuery, mostOfQuery } from '../engine/search/most-words.ts';
import type { ParsedQuery } from '../engine/search/parse-query.ts';
import type { SearchHits } from '../engine/search/search.ts';
import type { SearchIndex } from '../engine/search/search-index.ts';
import type { Highlight } from '../model/search-views.ts';

/** What is searched in place of a query that no event holds whole, and what of it is not looked for; neither where one does. */
export interface Less {
  readonly most: MostOfQuery | undefined;
  /** As typed (UTF-16 offsets). */
  readonly leftOut: readonly Highlight[] | undefined;
}

/** Takes from a query what no event holds beside the rest; `hits`: what the whole of it finds. */
export function lessOf(index: SearchIndex, parsed: ParsedQuery, hits: SearchHits, isFound: boolean): Less {
  const most = isFound ? undefined : mostOfQuery(index, parsed);
  const leftOut = most?.leftOut ?? saidOf(parsed, hits.leftOut ?? []);
  return { most, leftOut: leftOut.length > 0 ? leftOut : undefined };
}

/** Without the words of questions in any language: nobody misses "se sont-ils" among what was looked for. */
function saidOf(parsed: ParsedQuery, spans: readonly Highlight[]): readonly Highlight[] {
  const left = wordsLeft(parsed);
  return spans.filter(([from, to]) => left.some(({ start }) => from <= start && start < to));
}

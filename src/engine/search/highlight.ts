import type { Highlight } from '../../model/search-views.ts';
import type { TextMatches } from './match-text.ts';
import { givenNameAt } from './name-table.ts';
import type { SearchIndex } from './search-index.ts';
import { areNeighbours, readWords, type SearchWord } from './words.ts';

/** The spans of a title that a query found: its words, as far as they were typed, and the names of its entities. UTF-16 offsets. */
export function highlightsOf(
  index: SearchIndex,
  title: string,
  entities: readonly number[],
  text: TextMatches | undefined,
): Highlight[] {
  const words = readWords(title);
  const terms = words.map(({ term }) => term);
  const spans: Highlight[] = [];
  for (let at = 0; at < words.length; at++) {
    const span = nameSpan(index, words, terms, at, entities) ?? (text && wordSpan(index, words, at, text));
    if (span) spans.push(span);
  }
  return joined(spans);
}

function nameSpan(
  index: SearchIndex,
  words: readonly SearchWord[],
  terms: readonly string[],
  at: number,
  entities: readonly number[],
): Highlight | undefined {
  if (entities.length === 0) return undefined;
  const name = givenNameAt(index.names, terms, at);
  if (!name?.entities.some((entity) => entities.includes(entity))) return undefined;
  const [first, last] = [words[at], words[at + name.count - 1]];
  return first && last && [first.start, last.end];
}

function wordSpan(
  index: SearchIndex,
  words: readonly SearchWord[],
  at: number,
  text: TextMatches,
): Highlight | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return undefined;
  const isFound = (term: string): boolean => text.terms.has(index.vocabulary.numbers.get(term) ?? -1);
  if (next && areNeighbours(word, next) && isFound(word.term + next.term)) return [word.start, next.end];
  if (!isFound(word.term)) return undefined;
  const typed = text.queries.find((query) => word.term.startsWith(query.term));
  // Folding may change the length ("ß" → "ss"); the typed part has no place in such a word, so all of it is shown.
  const sameLength = word.term.length === word.end - word.start;
  return [word.start, typed && sameLength ? word.start + typed.term.length : word.end];
}

/** In order of the title, spans that touch or overlap made one. */
function joined(spans: readonly Highlight[]): Highlight[] {
  const result: Highlight[] = [];
  for (const [start, end] of spans) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

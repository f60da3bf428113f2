import type { Article } from '../../model/pack.ts';
import { formsOf, givenNameAt } from './name-table.ts';
import { termsOf } from './words.ts';

/** How many words from a place on, in a list of terms, are the name of a publisher; 0 where none stands there. */
export type PublisherNames = (terms: readonly string[]) => number;

/**
 * The names of publishers, read when a query first asks for them. "France 24" is no word about France and "South China
 * Morning Post" none about China: who types one looks for its articles. A name of one word is found as any word is.
 */
export function createPublisherNames(articles: readonly Article[]): PublisherNames {
  let forms: ReturnType<typeof formsOf> | undefined;
  return (terms) => {
    forms ??= formsOf(
      [...new Set(articles.flatMap(({ publisher }) => spelled(publisher)))].map((one) => [termsOf(one)]),
    );
    const count = givenNameAt(forms, terms, 0)?.count ?? 0;
    return count > 1 ? count : 0;
  };
}

/** A publisher as readers write it: "The Moscow Times (AFP)" is the Moscow Times, "Reuters via Devdiscourse" is two. */
function spelled(publisher: string): readonly string[] {
  const parts = publisher.replace(/\s*\(([^)]*)\)/g, ' via $1').split(/\bvia\b/);
  return parts.flatMap((part) => [part.trim(), part.trim().replace(/^the /i, '')]);
}

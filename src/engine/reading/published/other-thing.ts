import { stemsOf } from '../../grouping/words.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import { isInside, type Span } from '../layout/span.ts';
import type { PastEvent } from './known-past.ts';

/**
 * True where the sentences that speak of an event call a thing by a name that nothing told of the event has: "came away without
 * Tomahawk missiles" is of another visit than the one that is known. Asked where one event that is not quite sure is all the
 * evidence; only of English, since what is known is told in English.
 */
export function namesAnotherThing(
  { text, language, names, dates }: ArticleToRead,
  sentences: readonly Span[],
  { words }: PastEvent,
): boolean {
  if (!language.startsWith('en')) return false;
  const known = [...names, ...dates];
  return sentences.some(({ start, end }) =>
    text
      .slice(start, end)
      .matchAll(NAMED)
      .some(({ 0: word, index }) => {
        const span = { start: start + index, end: start + index + word.length };
        return !known.some((one) => isInside(span, one)) && !stemsOf(word).some((stem) => words.has(stem));
      }),
  );
}

/** A word with a capital behind a small letter, and none that is one of a name of several words. */
const NAMED = /(?<=(?<!\p{L})\p{Ll}+,? )\p{Lu}\p{Ll}{3,}(?!\p{L}| (?:of )?\p{Lu})/gu;

/** A word as phrases are made of: "U.S." is two of them, "Jong-un" too. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The most words of a phrase: no country's name has more, and a pack's names may have any number. */
const MOST_WORDS = 8;

/** A word or some words that stand for something. */
interface Phrase {
  readonly id: string;
  readonly text: string;
}

/** The id of the phrase that stands first in a text, the longest of those that begin there; never that of `except`. */
export type FirstPhrase = (text: string, except?: string) => string | undefined;

/**
 * Looks for many phrases at once, whole words and case as they are: a text costs its own words, however many phrases
 * there are. A pattern for each cost 14 s for a pack of 20,000 people.
 */
export function indexPhrases(phrases: readonly Phrase[]): FirstPhrase {
  // Two ids are enough of those that share a phrase: one of them is not the exception.
  const ids = new Map<string, readonly string[]>();
  let longest = 0;
  for (const { id, text } of phrases) {
    const words = text.match(WORD) ?? [];
    if (words.length > MOST_WORDS) continue;
    const key = words.join(' ');
    const known = ids.get(key) ?? [];
    if (known.length < 2 && !known.includes(id)) ids.set(key, [...known, id]);
    longest = Math.max(longest, words.length);
  }
  return (text, except) => {
    const words = text.match(WORD) ?? [];
    for (let start = 0; start < words.length; start++)
      for (let end = Math.min(words.length, start + longest); end > start; end--) {
        const found = ids.get(words.slice(start, end).join(' '))?.find((id) => id !== except);
        if (found !== undefined) return found;
      }
    return undefined;
  };
}

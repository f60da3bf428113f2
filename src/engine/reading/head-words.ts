import type { Span } from './span.ts';

/** The words at the head of a sentence, one by one. */

/** A word or a comma; its span is in the words that it was taken from. */
export interface Token extends Span {
  readonly text: string;
  /** True for "the" and what somebody is, without his name. */
  readonly isRole?: boolean;
}

/** The words and commas of a text. */
export function tokensOf(head: string): Token[] {
  return [...head.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** "L’ancien" is two words. */
const TOKEN = /[LlDd]['’](?=[^\s])|[^\s,;:.!?()"“”«»—–]+|[,;:.!?()"“”«»—–]/g;

/** True for a word that begins with a capital and goes on in small letters. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && word !== word.toUpperCase();
}

/** What parts words from words. */
export const PUNCTUATION = /^[,;:.!?()"“”«»—–]$/;

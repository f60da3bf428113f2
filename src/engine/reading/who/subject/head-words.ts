import { type Span, touches } from '../../layout/span.ts';
import type { NamedSpan } from '../cast.ts';

/** The words at the head of a sentence, one by one. */

/** A word or a mark of punctuation; its span is in the words that it was taken from. */
export interface Token extends Span {
  readonly text: string;
  /** The known name that it belongs to. */
  readonly name?: NamedSpan | undefined;
  /** True for "the" and what somebody is, without his name. */
  readonly isRole?: boolean;
}

/** The words and marks of a text, each with its name of those that are `known` in it. */
export function tokensOf(head: string, known: readonly NamedSpan[] = []): Token[] {
  let end = 0;
  // All at once and looked up again: V8 makes an object of ten fields for every step of `matchAll`.
  return (head.match(TOKEN) ?? []).map((text) => {
    const start = head.indexOf(text, end);
    end = start + text.length;
    const span = { start, end };
    return { ...span, text, name: known.find((name) => touches(name, span)) };
  });
}

/** "L’ancien" is two words. */
const TOKEN = /[LlDd]['’](?=[^\s])|[^\s,;:.!?()"“”«»—–]+|[,;:.!?()"“”«»—–]/g;

/** True for a word that begins with a capital and goes on in small letters. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && word !== word.toUpperCase();
}

/** True for what parts words from words. */
export function isMark(word: string): boolean {
  return word.length === 1 && MARKS.includes(word);
}

const MARKS = ',;:.!?()"“”«»—–';

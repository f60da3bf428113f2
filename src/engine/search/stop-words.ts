import { withoutListing } from './listing-words.ts';
import { isBeingTyped, type SearchWord } from './words.ts';

/**
 * Words that a question is made of and that no record is about, folded. They are left out of a query that says more
 * than them. They stay in the index: one that is still being typed may become another word.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be by did do does for from had has have how i in into is it its of on or that the their they',
    'this to was were what when where which who whom whose why will with',
    'he she him his her them',
    'ever go goes gone last many much often once went',
    'der die das den dem des und im mit von wer wann wo was',
    'le la les du des et en au aux avec qui quand',
    'el los las y con del que cuando',
    'и в во на с со о об к из у кто когда что',
    '和 与 跟 同 的 了 在 是 于 及 吗 呢 也',
  ].flatMap((line) => line.split(' ')),
);

/** Folded, "He" is "he": a title or query that has it alone means whoever was named before, and nobody of that name. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'him', 'his', 'her', 'they', 'them', 'it']);

/** True for a pronoun, which alone is nobody's name. */
export function isPronoun(term: string): boolean {
  return PRONOUNS.has(term);
}

/** True for a word that no record is about. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}

/** The words of a query that say something; a single letter that is still being typed may become a word that does. */
export function tellingWords(query: string, words: readonly SearchWord[]): readonly SearchWord[] {
  const telling = words.filter(
    (word) => !STOP_WORDS.has(word.term) || (word.term.length === 1 && isBeingTyped(query, word)),
  );
  return withoutListing(query, telling);
}

import { DEMONYM, HEAD, type Lexicon, NEUTRAL, OFFICE, TIME } from './lexicon.ts';

/** What a word beside a name is, by the lexicon of the name's script. */

/** What comes before an elided apostrophe: "l’Iran", "d’Obama", "dell’Iran". */
export const ELISION = /^[ldsnjmtc]$|(?:qu|ll|un)$/i;

/** True for a word that is one of the given kinds; see the bits of lexicon.ts. */
export function isWord(lexicon: Lexicon, word: string, bits: number): boolean {
  return ((lexicon.get(word) ?? 0) & bits) !== 0;
}

/** True for what is one of the given kinds by its form, or is listed as one. */
export function isLike(lexicon: Lexicon, word: string, bits: number): boolean {
  return isWord(lexicon, word, bits) || lexicon.forms.some(([of, form]) => of & bits && form.test(word));
}

/** True for an office or role: before a surname it says whom it means, beside a place that it is just the place. */
export function isOffice(lexicon: Lexicon, word: string): boolean {
  return isLike(lexicon, word, OFFICE);
}

/** A role, a day, an adjective of a nation: no part of a name on either side. */
export function isHarmless(lexicon: Lexicon, word: string): boolean {
  return isLike(lexicon, word, OFFICE | TIME | DEMONYM);
}

/** The noun before "of" makes a longer name, or leaves the place after it a place; undefined where it says neither. */
export function ofNoun(lexicon: Lexicon, word: string): 'head' | 'neutral' | undefined {
  if (isWord(lexicon, word, HEAD)) return 'head';
  return isWord(lexicon, word, NEUTRAL) || isOffice(lexicon, word) ? 'neutral' : undefined;
}

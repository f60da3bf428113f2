import { DEMONYM, HEAD, type Lexicon, NEUTRAL, OFFICE, TIME } from '../lexicon/lexicon.ts';
import type { Neighbour } from './neighbours.ts';

/** What a word beside a name is, by the lexicon of the name's script. */

/** What comes before an elided apostrophe: "l’Iran", "d’Obama", "dell’Iran". */
export const ELISION = /^[ldsnjmtc]$|(?:qu|ll|un)$/i;

/** Greek and Latin come before it; what comes after and has capitals is hardly written beside a name of ours. */
export const FIRST_CYRILLIC = 'а';

/** True for a word that is one of the given kinds; see the bits of lexicon.ts. */
export function isWord(lexicon: Lexicon, word: string, bits: number): boolean {
  return ((lexicon.get(word) ?? 0) & bits) !== 0;
}

/** The same of a word beside a name, if there is one. */
export function isA(neighbour: Neighbour | undefined, bits: number): boolean {
  return ((neighbour?.bits ?? 0) & bits) !== 0;
}

/** True for what is one of the given kinds by its form. */
export function isFormed(lexicon: Lexicon, word: string, bits: number): boolean {
  return lexicon.forms.some((form) => form[0] & bits && form[1].test(word));
}

/** True for an office or role: before a surname it says whom it means, beside a place that it is just the place. */
export function isOffice(lexicon: Lexicon, neighbour: Neighbour | undefined): boolean {
  return isLike(lexicon, neighbour, OFFICE);
}

/** A role, a day, an adjective of a nation: no part of a name on either side. */
export function isHarmless(lexicon: Lexicon, neighbour: Neighbour): boolean {
  return isLike(lexicon, neighbour, OFFICE | TIME | DEMONYM);
}

/** The noun before "of" makes a longer name, or leaves the place after it a place; undefined where it says neither. */
export function ofNoun(lexicon: Lexicon, noun: Neighbour | undefined): 'head' | 'neutral' | undefined {
  if (isA(noun, HEAD)) return 'head';
  return isA(noun, NEUTRAL) || isOffice(lexicon, noun) ? 'neutral' : undefined;
}

/** True for a word beside a name that is one of the given kinds by its form, or is listed as one. */
export function isLike(lexicon: Lexicon, neighbour: Neighbour | undefined, bits: number): boolean {
  return isA(neighbour, bits) || isFormed(lexicon, neighbour?.word ?? '', bits);
}

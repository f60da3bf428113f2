import { DEMONYM, HEAD, type Lexicon, NEUTRAL, OFFICE, TIME } from './lexicon.ts';

/** What a word beside a name is by its form, and by the lexicon of the name's script. */

/** Offices by how they end or go on: "vice-premier", "spokeswoman", "Außenministerin", "présidente", "президента". */
const OFFICE_PATTERN =
  /(?:pr[eéä]sident[ea]?|premier|minister|chancell?[oe]r|kanzler|spokes.+|chief|chef|sprecher|herrscher)(?:in)?$|^(?:ministr[eoa]|(?:президент|премьер|м[иі]н[иі]стр|лидер|канцлер|глав).{0,2})$/;

const DEMONYM_ENDING = /(?:[nml]ese|[snrtlbdg]ian|[pr]ean|[mntkl]ish|[pt]ani|raqi|aeli)$/;

/** What comes before an elided apostrophe: "l’Iran", "d’Obama", "dell’Iran". */
export const ELISION = /^[ldsnjmtc]$|(?:qu|ll|un)$/i;

/** The second of three Russian names, in any case: "Vladimirovich", "Владимировича". */
export const PATRONYMIC = /.{3}(?:[oe]v(?:ich|na)|[оеі][вй]?(?:ич|іч|вн).{0,3})$/;

/** True for a word that is one of the given kinds; see the bits of lexicon.ts. */
export function isWord(lexicon: Lexicon, word: string, bits: number): boolean {
  return ((lexicon.get(word) ?? 0) & bits) !== 0;
}

/** True for an office or role: before a surname it says whom it means, beside a place that it is just the place. */
export function isOffice(lexicon: Lexicon, word: string): boolean {
  return isWord(lexicon, word, OFFICE) || OFFICE_PATTERN.test(word);
}

/** A role, a day, an adjective of a nation: no part of a name on either side. */
export function isHarmless(lexicon: Lexicon, word: string): boolean {
  return (
    isWord(lexicon, word, OFFICE | TIME | DEMONYM) || isOffice(lexicon, word) || DEMONYM_ENDING.test(word)
  );
}

/** The noun before "of" makes a longer name, or leaves the place after it a place; undefined where it says neither. */
export function ofNoun(lexicon: Lexicon, word: string): 'head' | 'neutral' | undefined {
  if (isWord(lexicon, word, HEAD)) return 'head';
  return isWord(lexicon, word, NEUTRAL) || isOffice(lexicon, word) ? 'neutral' : undefined;
}

import { FULL_STOP } from '../../text/fold.ts';
import { DEMONYM, GERMAN, GIVEN, HEAD, PLACE_MODIFIER } from '../lexicon/lexicon.ts';
import { isAbbreviation, isCapitalAfter, isHarmlessAfter, isHarmlessBefore } from './capitals.ts';
import { beginsSentence, type Neighbour, wordBefore } from './neighbours.ts';
import type { Spot } from './spot.ts';
import type { Block, Surroundings } from './surroundings.ts';
import { isInLanguage } from './tongues.ts';
import { FIRST_CYRILLIC, isA, isHarmless, isWord, ofNoun } from './words.ts';

/** How much text before the last initial of a body has "the", in units: of "the U.A.E." all before the E. */
const INITIALS_REACH = 8;

/** French, Spanish, Italian and Portuguese: one of several. */
const INDEFINITE = /^u[mn][aeo]?$/;

/** Whether the words beside a place's name make another place or thing of it. */
export function blockPlace(spot: Spot, around: Surroundings): Block | undefined {
  const { before, after } = around;
  const { text, start, end, lexicon } = spot;
  // "Polski rząd"
  if (isWord(lexicon, text.slice(start, end).toLowerCase(), DEMONYM) && beginsSentence(text, start))
    return 'part';
  // After "Washington, D.C." a capital may begin the next sentence. Behind a Russian or Ukrainian place stands whoever
  // comes from it: "президент Польши Кароль Навроцкий".
  if (
    text.charCodeAt(end - 1) !== FULL_STOP &&
    (after?.word ?? '') < FIRST_CYRILLIC &&
    isCapitalAfter(spot, around) &&
    isCapitalFull(spot)
  )
    return 'part';
  if (!before || around.knownBefore) return undefined;
  // In prose that names things in capitals: "the Gulf War and the Afghanistan War".
  if (
    before.word === 'the' &&
    after?.capital &&
    !around.knownAfter &&
    !isHarmlessAfter(spot, after) &&
    isCapitalFull(spot)
  )
    return after.acronym ? undefined : 'part';
  const of = before.word === 'the' ? wordBefore(spot, before.start) : before;
  if (of?.word === 'of') return blockAfterOf(spot, of.start, around);
  return blockedByAdjective(spot, around, before);
}

/** True where a capital beside the place says something. Asked last of all, since it reads 240 characters: a quarter of the time that names took. */
function isCapitalFull(spot: Spot): boolean {
  return !isAbbreviation(spot) && !isInLanguage(spot, GERMAN);
}

/** "la Striscia di Gaza" and "rue de Moscou", "South China" and "New London". */
function blockedByAdjective(
  spot: Spot,
  { isEmptyCapital }: Surroundings,
  before: Neighbour,
): Block | undefined {
  // Elsewhere than in English much has a capital that is no name: "la Striscia di Gaza".
  if (/^d(?:[aeiou]|el)$/.test(before.word))
    return isOneOfItsKind(spot, wordBefore(spot, before.start)) ? 'part' : undefined;
  if (!before.capital) return undefined;
  if (isA(before, PLACE_MODIFIER)) return 'part';
  // Whoever is "Paul Washington", "P.J. Washington" or "Mr. Washington" may be "Washington" further on. German writes all nouns so, but a
  // first name is one.
  if (isOfName(spot.text, before) || (isA(before, GIVEN) && !isHarmless(spot.lexicon, before)))
    return 'stranger';
  if (isHarmlessBefore(spot, before) || isEmptyCapital(before)) return undefined;
  return isCapitalFull(spot) ? 'part' : undefined;
}

/** An initial, or "Mr."; but behind "the U.K." begins a sentence. */
function isOfName(text: string, { abbreviated, start }: Neighbour): boolean {
  return abbreviated && !/the .[.]/.test(text.substring(start - INITIALS_REACH, start));
}

/** "rue de Moscou", "la Banque de France"; but "un hôtel de Moscou" stands in Moscow. */
function isOneOfItsKind(spot: Spot, noun: Neighbour | undefined): boolean {
  return noun !== undefined && isA(noun, HEAD) && !INDEFINITE.test(wordBefore(spot, noun.start)?.word ?? '');
}

/** "Bank of China", "Chamber of Commerce of Russia", but "President of China", "Ministry of Commerce of Russia". */
function blockAfterOf(spot: Spot, ofStart: number, around: Surroundings): Block | undefined {
  const { text, lexicon } = spot;
  const near = wordBefore(spot, ofStart);
  const of = near && wordBefore(spot, near.start);
  // "out of Tour of Spain": the noun beside it says it already.
  const head = of?.word === 'of' && ofNoun(lexicon, near) !== 'head' ? wordBefore(spot, of.start) : near;
  // "the occupation by Russia of Crimea"
  if (!head?.capital || spot.endBefore === head.end) return undefined;
  const noun = ofNoun(lexicon, head);
  if (noun) return noun === 'head' ? 'part' : undefined;
  // "Sen. Tim Scott of South Carolina"
  if (isA(wordBefore(spot, head.start), GIVEN)) return undefined;
  return around.isEmptyCapital(head) || beginsSentence(text, head.start) ? undefined : 'part';
}

import { COURTESY, ENGLISH, GERMAN, GIVEN, HEAD, OPENER, PATRONYMIC, STARTER } from '../lexicon/lexicon.ts';
import { isOwner } from './another-bearer.ts';
import { beginsSentence, type Neighbour, wordAfter } from './neighbours.ts';
import type { Spot } from './spot.ts';
import type { Surroundings } from './surroundings.ts';
import { isInLanguage } from './tongues.ts';
import { FIRST_CYRILLIC, isA, isHarmless, isLike } from './words.ts';

/**
 * What a capital beside a known name says. It is a sign of a longer name ("Trump Tower", "Anthony Wallace") unless the line
 * writes every word with a capital, as headlines do: there only nouns that are known to head such names count ("Moscow
 * Times"), so that "China Russia Agree" stays two names.
 */

/** True before a noun that heads longer names. */
export function isBeforeHead({ after }: Surroundings): boolean {
  return after?.capital === true && isA(after, HEAD);
}

/** A capital after the name that makes another name of it; capitals alone, as in "Zelensky UK", begin something new. */
export function isCapitalAfter(spot: Spot, { after, knownAfter, isEmptyCapital }: Surroundings): boolean {
  return (
    after?.capital === true &&
    !after.acronym &&
    // "Путин В.В."
    !(after.abbreviated && after.word >= FIRST_CYRILLIC && !after.word[2]) &&
    !knownAfter &&
    !isHarmlessAfter(spot, after) &&
    !isEmptyCapital(after) &&
    !isPerson(spot, after)
  );
}

/**
 * "Il presidente degli Stati Uniti Jimmy Carter", "In Russia Boris Yeltsin resigned": a first name with a surname behind it begins somebody
 * else, and in Cyrillic any word behind an owner, "Пресс-секретарь Макрона Сесиль Ферран"; but "Путин Владимир Владимирович".
 */
function isPerson(spot: Spot, after: Neighbour): boolean {
  const surname =
    isA(after, GIVEN) || (after.word >= FIRST_CYRILLIC && isOwner(spot))
      ? wordAfter(spot, after.end)
      : undefined;
  return surname?.capital === true && !isLike(spot.lexicon, surname, PATRONYMIC);
}

/** A capital after a name that begins something else. Links and headings often end without a stop: "Dmitry Peskov A trip would come". */
export function isHarmlessAfter({ lexicon }: Spot, after: Neighbour): boolean {
  return isHarmless(lexicon, after) || isA(after, STARTER | COURTESY | ENGLISH);
}

/**
 * A capital before a name that is no part of it: it begins the sentence and is no name, or is a possessive. In Russian and
 * Ukrainian what begins a sentence is a word unless it is known for a first name: "Завтра Путин".
 */
export function isHarmlessBefore({ text, lexicon }: Spot, before: Neighbour): boolean {
  const { word, start } = before;
  if (isHarmless(lexicon, before) || /['’]s?$/.test(word)) return true;
  return beginsSentence(text, start) && (isA(before, OPENER) || /^.$|(?:ing|ed|ly)$|^[а-ї]/.test(word));
}

/** "Gerald Ford" is no company: behind a first name stands a surname, and so it does behind a capital that nothing explains. */
export function isSurname(spot: Spot, { before, knownBefore, isEmptyCapital }: Surroundings): boolean {
  if (!before?.capital || knownBefore) return false;
  if (isA(before, GIVEN)) return true;
  return !(
    before.acronym ||
    isAbbreviation(spot) ||
    isHarmlessBefore(spot, before) ||
    beginsSentence(spot.text, before.start) ||
    isEmptyCapital(before) ||
    isInLanguage(spot, GERMAN)
  );
}

/** "US Treasury" names the country, as "U.S. officials" does; beside a full name a capital would be another's. */
export function isAbbreviation({ text, start, end }: Spot): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase();
}

import type { EntityKind } from '../../model/pack.ts';
import { isWordUnit } from '../text/units.ts';
import { beginsSentence, isInGerman, type Neighbour, wordBefore } from './neighbours.ts';
import type { Block, Spot, Surroundings } from './surroundings.ts';
import {
  COURTESIES,
  GENERATIONS,
  HEADS,
  isDemonym,
  isOffice,
  NEUTRAL_BEFORE_OF,
  OFFICE_PARTS,
  OPENERS,
  PARTICLES,
  PLACE_ADJECTIVES,
  PLACE_MODIFIER,
  TIME,
} from './words.ts';

/**
 * Whether the words beside a known name make another name of it. A capital beside a name is a sign of a longer one
 * ("Trump Tower", "Anthony Wallace") unless the line writes every word with a capital, as headlines do: there only nouns
 * that are known to head such names count ("Moscow Times"), so that "China Russia Agree" stays two names.
 */

/** A syllable of Pinyin: what a third part of a Chinese name looks like ("Wang Yi Long"). */
const PINYIN =
  /^(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:a(?:[io]|ng?)?|e(?:[ir]|ng?)?|i(?:a(?:o|ng?)?|e|ng?|ong|u)?|ong|ou?|u(?:a(?:i|ng?)?|[eino])?|üe?)$/;

/** What a name of this kind is blocked by in the words beside it; `single` for a name of one word. */
export function blockedByWords(
  spot: Spot,
  around: Surroundings,
  kind: EntityKind,
  single: boolean,
): Block | undefined {
  if (kind === 'person') return blockPerson(spot, around, single);
  if (isBeforeHead(around)) return 'part';
  if (kind === 'organisation') return undefined;
  return blockPlace(spot, around);
}

function blockPerson(spot: Spot, around: Surroundings, single: boolean): Block | undefined {
  const { after, before } = around;
  if (after && GENERATIONS.has(after.word)) return 'stranger';
  if (isBeforeHead(around)) return 'part';
  if (!single) return isLongerGivenName(spot, around) ? 'stranger' : undefined;
  if (isTheFamily(spot, before) || isNumeral(spot, around)) return 'part';
  if (isCapitalAfter(around)) return 'stranger';
  if (!before || around.title || around.knownBefore) return undefined;
  if (before.abbreviated && before.capital) return 'stranger'; // an initial: "J. Wallace"
  if (before.capital) {
    if (isHarmlessBefore(spot.text, before) || around.isEmptyCapital(before)) return undefined;
    return 'stranger';
  }
  // "die Versuche von Trump" is German for his attempts, "Jan van Wallace" is a man.
  if (
    PARTICLES.has(before.word) &&
    wordBefore(spot.text, before.start)?.capital &&
    !isInGerman(spot.text, spot.start, spot.end)
  ) {
    return 'stranger';
  }
  return undefined;
}

function blockPlace(spot: Spot, around: Surroundings): Block | undefined {
  const { before, after } = around;
  const { text } = spot;
  const isCapitalEmpty =
    isAbbreviation(spot) || ((before?.capital || after?.capital) && isInGerman(text, spot.start, spot.end));
  if (!isCapitalEmpty && isCapitalAfter(around)) return 'part';
  if (!before || around.knownBefore) return undefined;
  const of = before.word === 'the' ? wordBefore(text, before.start) : before;
  if (of?.word === 'of') return blockAfterOf(spot, of.start, around);
  // Elsewhere than in English much has a capital that is no name: "la Striscia di Gaza".
  if (/^d(?:[aeiou]|el)$/.test(before.word))
    return HEADS.has(wordBefore(text, before.start)?.word ?? '') ? 'part' : undefined;
  if (!before.capital || before.acronym) return undefined;
  if (PLACE_MODIFIER.test(before.word)) return 'part';
  if (isCapitalEmpty) return undefined;
  if (PLACE_ADJECTIVES.has(before.word)) return beginsSentence(text, before.start) ? undefined : 'part';
  if (around.title || isHarmlessBefore(text, before) || around.isEmptyCapital(before)) return undefined;
  return 'part';
}

/** "Bank of China", "Chamber of Commerce of Russia", but "President of China", "Ministry of Commerce of Russia". */
function blockAfterOf(spot: Spot, ofStart: number, around: Surroundings): Block | undefined {
  const { text } = spot;
  const near = wordBefore(text, ofStart);
  const of = near && wordBefore(text, near.start);
  const head = of?.word === 'of' ? wordBefore(text, of.start) : near;
  // "the occupation by Russia of Crimea"
  if (!head?.capital || spot.endBefore === head.end) return undefined;
  if (HEADS.has(head.word)) return 'part';
  if (isOffice(head.word) || NEUTRAL_BEFORE_OF.has(head.word)) return undefined;
  return around.isEmptyCapital(head) || beginsSentence(text, head.start) ? undefined : 'part';
}

function isBeforeHead({ after, knownAfter }: Surroundings): boolean {
  return after?.capital === true && !knownAfter && HEADS.has(after.word);
}

/** A capital after the name that makes another name of it; capitals alone, as in "Zelensky UK", begin something new. */
function isCapitalAfter({ after, knownAfter, isEmptyCapital }: Surroundings): boolean {
  return (
    after?.capital === true &&
    !after.acronym &&
    !knownAfter &&
    !isHarmlessAfter(after) &&
    !isEmptyCapital(after)
  );
}

/** A name in Pinyin of two parts before a third: in a headline that might be any short word, so not there. */
function isLongerGivenName(
  { text, start, end }: Spot,
  { after, knownAfter, isEmptyCapital }: Surroundings,
): boolean {
  if (!after?.capital || knownAfter || !PINYIN.test(after.word)) return false;
  const parts = text.slice(start, end).toLowerCase().split(/\s+/);
  return parts.length === 2 && parts.every((part) => PINYIN.test(part)) && !isEmptyCapital(after);
}

/** "US Treasury" names the country, as "U.S. officials" does; beside a full name a capital would be another's. */
function isAbbreviation({ text, start, end, capitals }: Spot): boolean {
  return !capitals && end - start > 1 && !/\p{Ll}|\s/u.test(text.slice(start, end));
}

/** "Chapter XI" is not about Xi; "XI MEETS" is. */
function isNumeral({ text, start, end, capitals }: Spot, { before, after }: Surroundings): boolean {
  return capitals && /^[IVXLCDM]+$/.test(text.slice(start, end)) && !before?.acronym && !after?.acronym;
}

/** "the Bidens'" are not Joe Biden. */
function isTheFamily({ text, end }: Spot, before: Neighbour | undefined): boolean {
  return before?.word === 'the' && isWordUnit(text.charCodeAt(end));
}

/** A capital after a name that begins something else. */
function isHarmlessAfter({ word }: Neighbour): boolean {
  return isHarmless(word) || OFFICE_PARTS.has(word) || COURTESIES.has(word) || /^i(?:['’]|$)/.test(word);
}

/** A capital before a name that is no part of it: it begins the sentence and is no name, or is a possessive. */
function isHarmlessBefore(text: string, { word, start }: Neighbour): boolean {
  if (isHarmless(word) || /['’]s?$/.test(word)) return true;
  return beginsSentence(text, start) && (word.length < 2 || OPENERS.has(word) || /(?:ing|ed|ly)$/.test(word));
}

/** A role, a day, an adjective of a nation: no part of a name on either side. */
function isHarmless(word: string): boolean {
  return TIME.test(word) || isOffice(word) || isDemonym(word);
}

import type { EntityKind } from '../../model/pack.ts';
import { foldedUnit, SPACE } from '../text/fold.ts';
import { isWordUnit, LOWER, unitClass } from '../text/units.ts';
import {
  COURTESY,
  GENERATION,
  GERMAN,
  GIVEN,
  HEAD,
  type Lexicon,
  OFFICE_PART,
  OPENER,
  PARTICLE,
  PLACE_ADJECTIVE,
  PLACE_MODIFIER,
  POLISH,
} from './lexicon.ts';
import { beginsSentence, isInLanguage, type Neighbour, wordAfter, wordBefore } from './neighbours.ts';
import type { Block, Spot, Surroundings } from './surroundings.ts';
import { isHarmless, isWord, ofNoun, PATRONYMIC } from './words.ts';

/**
 * Whether the words beside a known name make another name of it. A capital beside a name is a sign of a longer one
 * ("Trump Tower", "Anthony Wallace") unless the line writes every word with a capital, as headlines do: there only nouns
 * that are known to head such names count ("Moscow Times"), so that "China Russia Agree" stays two names.
 */

const FULL_STOP = 0x2e;

/** The length of a head in Chinese, in units. */
const WIDE_HEAD = 2;

/** How a name of one word stands to its bearer's first name: it is that name, or his initial stands before it. */
export type FirstName = 'itself' | 'initial' | undefined;

/** What a name of this kind is blocked by in the words beside it; `single` for a name of one word. */
export function blockedByWords(
  spot: Spot,
  around: Surroundings,
  kind: EntityKind,
  single: boolean,
  first: FirstName,
): Block | undefined {
  if (spot.formEnd < spot.end && !isInflected(spot)) return 'part';
  if (kind === 'person') return blockPerson(spot, around, single, first);
  if (isBeforeHead(spot, around)) return 'part';
  if (kind === 'organisation')
    return isOfAnother(spot, around) || (single && isSurname(spot, around)) ? 'part' : undefined;
  return blockPlace(spot, around);
}

function blockPerson(spot: Spot, around: Surroundings, single: boolean, first: FirstName): Block | undefined {
  const { after, before } = around;
  const { lexicon, text } = spot;
  const key = text.slice(spot.start, spot.formEnd).toLowerCase();
  // A first name alone is nobody's: "Vladimir said". In Chinese and Korean order the surname stands there.
  if (single && first === 'itself' && isWord(lexicon, key, GIVEN)) return 'part';
  // "马克思主义": in a script without word edges no neighbour is seen.
  if (spot.longer && isWord(lexicon, text.slice(spot.end, spot.end + WIDE_HEAD), HEAD)) return 'part';
  if (after && isWord(lexicon, after.word, GENERATION)) return 'stranger';
  if (isBeforeHead(spot, around)) return 'part';
  if (!single) return isLongerGivenName(spot, around) ? 'stranger' : undefined;
  if (isTheFamily(spot, before) || isNumeral(spot, around)) return 'part';
  // German writes all nouns so; but behind a surname that comes first may stand a stranger's given name.
  const isGerman = (before?.capital || after?.capital) && isInLanguage(spot, GERMAN);
  if (!(isGerman && first !== 'itself') && isCapitalAfter(spot, around)) return 'stranger';
  if (!before || around.title || around.knownBefore) return undefined;
  if (before.abbreviated && before.capital && before.end - before.start < 3) {
    // "V. Putin" is Vladimir Putin, "J. Wallace" not Ben Wallace. Other scripts spell his first name otherwise.
    return /^[\u0400-\u052f]/.test(before.word) || first === 'initial' ? undefined : 'stranger';
  }
  if (before.capital) {
    if (PATRONYMIC.test(before.word)) return undefined;
    if (!isWord(lexicon, before.word, GIVEN)) {
      // An ending says that what stands before is a noun: "Spotkanie Putina".
      if (isGerman || spot.formEnd < spot.end) return undefined;
      if (isHarmlessBefore(spot, before) || around.isEmptyCapital(before)) return undefined;
    }
    return 'stranger';
  }
  // "die Versuche von Trump" is German for his attempts, "Jan van Wallace" is a man.
  if (
    isWord(lexicon, before.word, PARTICLE) &&
    wordBefore(text, before.start)?.capital &&
    !isInLanguage(spot, GERMAN)
  ) {
    return 'stranger';
  }
  return undefined;
}

function blockPlace(spot: Spot, around: Surroundings): Block | undefined {
  const { before, after } = around;
  const { text, lexicon, longer } = spot;
  if (longer) {
    longer.lastIndex = spot.end;
    // Between "中国" and "北京大学" another name begins.
    if (longer.test(text) && !(spot.startAfter >= 0 && spot.startAfter < longer.lastIndex)) return 'part';
  }
  const isCapitalEmpty =
    isAbbreviation(spot) || ((before?.capital || after?.capital) && isInLanguage(spot, GERMAN));
  // After "Washington, D.C." a capital may begin the next sentence.
  if (!isCapitalEmpty && text.charCodeAt(spot.end - 1) !== FULL_STOP && isCapitalAfter(spot, around))
    return 'part';
  if (after?.capital && after.word === 'open' && isAbbreviation(spot)) return 'part'; // "the U.S. Open"
  if (!before || around.knownBefore) return undefined;
  // In prose that names things in capitals: "the Gulf War and the Afghanistan War".
  if (
    before.word === 'the' &&
    after?.capital &&
    !isCapitalEmpty &&
    !around.knownAfter &&
    !isHarmlessAfter(lexicon, after)
  )
    return after.acronym ? undefined : 'part';
  const of = before.word === 'the' ? wordBefore(text, before.start) : before;
  if (of?.word === 'of') return blockAfterOf(spot, of.start, around);
  // Elsewhere than in English much has a capital that is no name: "la Striscia di Gaza".
  if (before.word.startsWith('d') && /^d(?:[aeiou]|el)$/.test(before.word))
    return isWord(lexicon, wordBefore(text, before.start)?.word ?? '', HEAD) ? 'part' : undefined;
  if (!before.capital || before.acronym) return undefined;
  if (isWord(lexicon, before.word, PLACE_MODIFIER)) return 'part';
  if (isCapitalEmpty) return undefined;
  if (isWord(lexicon, before.word, PLACE_ADJECTIVE))
    return beginsSentence(text, before.start) ? undefined : 'part';
  if (around.title || isHarmlessBefore(spot, before) || around.isEmptyCapital(before)) return undefined;
  return 'part';
}

/** "Bank of China", "Chamber of Commerce of Russia", but "President of China", "Ministry of Commerce of Russia". */
function blockAfterOf(spot: Spot, ofStart: number, around: Surroundings): Block | undefined {
  const { text, lexicon } = spot;
  const near = wordBefore(text, ofStart);
  const of = near && wordBefore(text, near.start);
  const head = of?.word === 'of' ? wordBefore(text, of.start) : near;
  // "the occupation by Russia of Crimea"
  if (!head?.capital || spot.endBefore === head.end) return undefined;
  const noun = ofNoun(lexicon, head.word);
  if (noun) return noun === 'head' ? 'part' : undefined;
  // "Sen. Tim Scott of South Carolina"
  if (isWord(lexicon, wordBefore(text, head.start)?.word ?? '', GIVEN)) return undefined;
  return around.isEmptyCapital(head) || beginsSentence(text, head.start) ? undefined : 'part';
}

/** "Gerald Ford" is no company: behind a first name stands a surname. */
function isSurname({ lexicon }: Spot, { before, knownBefore }: Surroundings): boolean {
  return before?.capital === true && !knownBefore && isWord(lexicon, before.word, GIVEN);
}

/** "Communist Party of Vietnam"; a name of three words or more is whole. */
function isOfAnother({ text, start, end }: Spot, { after }: Surroundings): boolean {
  return (
    after?.word === 'of' &&
    wordAfter(text, after.end)?.capital === true &&
    text.slice(start, end).split(/\s+/).length < 3
  );
}

/** True where the ending behind a form is one of the text's language: "Putins Rede" in German, "Putina" in Polish. */
function isInflected(spot: Spot): boolean {
  const isGenitive = spot.text.slice(spot.formEnd, spot.end) === 's';
  return isInLanguage(spot, isGenitive ? GERMAN : POLISH);
}

function isBeforeHead({ lexicon }: Spot, { after, knownAfter }: Surroundings): boolean {
  return after?.capital === true && !knownAfter && isWord(lexicon, after.word, HEAD);
}

/** A capital after the name that makes another name of it; capitals alone, as in "Zelensky UK", begin something new. */
function isCapitalAfter({ lexicon }: Spot, { after, knownAfter, isEmptyCapital }: Surroundings): boolean {
  return (
    after?.capital === true &&
    !after.acronym &&
    !knownAfter &&
    !isHarmlessAfter(lexicon, after) &&
    !isEmptyCapital(after)
  );
}

/** A name in Pinyin of two parts before a third: in a headline that might be any short word, so not there. */
function isLongerGivenName(
  { text, start, end }: Spot,
  { after, knownAfter, isEmptyCapital }: Surroundings,
): boolean {
  if (!after?.capital || knownAfter || !isPinyin(after.word)) return false;
  const parts = text.slice(start, end).toLowerCase().split(/\s+/);
  return parts.length === 2 && parts.every(isPinyin) && !isEmptyCapital(after);
}

/** A syllable of Pinyin: what a third part of a Chinese name looks like ("Wang Yi Long"). */
function isPinyin(word: string): boolean {
  // Compiled when first asked: it took 4.9 ms of the first page's reading.
  pinyin ??=
    /^(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:a(?:[io]|ng?)?|e(?:[ir]|ng?)?|i(?:a(?:o|ng?)?|e|ng?|ong|u)?|ong|ou?|u(?:a(?:i|ng?)?|[eino])?|üe?)$/;
  return pinyin.test(word);
}

let pinyin: RegExp | undefined;

/** "US Treasury" names the country, as "U.S. officials" does; beside a full name a capital would be another's. */
function isAbbreviation({ text, start, end, capitals }: Spot): boolean {
  if (capitals || end - start < 2) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unitClass(unit) === LOWER || foldedUnit(unit) === SPACE) return false;
  }
  return true;
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
function isHarmlessAfter(lexicon: Lexicon, { word }: Neighbour): boolean {
  return (
    isHarmless(lexicon, word) || isWord(lexicon, word, OFFICE_PART | COURTESY) || /^i(?:['’]|$)/.test(word)
  );
}

/** A capital before a name that is no part of it: it begins the sentence and is no name, or is a possessive. */
function isHarmlessBefore({ text, lexicon }: Spot, { word, start }: Neighbour): boolean {
  if (isHarmless(lexicon, word) || /['’]s?$/.test(word)) return true;
  return (
    beginsSentence(text, start) &&
    (word.length < 2 || isWord(lexicon, word, OPENER) || /(?:ing|ed|ly)$/.test(word))
  );
}

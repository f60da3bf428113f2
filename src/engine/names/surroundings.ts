import type { EntityKind } from '../../model/pack.ts';
import { APOSTROPHE, FOLDED, HYPHEN } from '../text/fold.ts';
import { isWordUnit, LOWER, UPPER, unitClass, WIDE } from '../text/units.ts';
import {
  beginsSentence,
  isInGerman,
  isInTitle,
  type Neighbour,
  wordAfter,
  wordBefore,
} from './neighbours.ts';
import {
  COURTESIES,
  ELISION,
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
 * What stands around a known name, and whether it makes another name of it. A capital beside a name is a sign of a
 * longer name ("Trump Tower", "Anthony Wallace") unless the line writes every word with a capital, as headlines do:
 * there only nouns that are known to head such names count ("Moscow Times"), so that "China Russia Agree" stays two names.
 */
export interface Surroundings {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  readonly title: 'office' | 'courtesy' | undefined;
  /** True where the word beside it belongs to another known name. */
  readonly knownBefore: boolean;
  readonly knownAfter: boolean;
  /** True where the capital of a word beside it says nothing, because everything around has capitals. */
  readonly isEmptyCapital: (neighbour: Neighbour) => boolean;
}

/** `stranger`: the name belongs to somebody unknown here, so the page's "Wallace" may be he. `part`: it is part of a longer name or no name. */
export type Block = 'stranger' | 'part';

/** A known name in its text. */
export interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where it stands in capitals that are not its own. */
  readonly capitals: boolean;
  /** Ends of the known name before and start of the one after; -1 where there is none. */
  readonly endBefore: number;
  readonly startAfter: number;
}

const AT_SIGN = 0x40;
const SLASH = 0x2f;
const FULL_STOP = 0x2e;
/** How far back an address is recognised by its `://` or `www.`. */
const ADDRESS_REACH = 100;
/** How far back what is joined to a name is read; no part of a name that says anything is longer. */
const LONGEST_PARTNER = 40;

/** A syllable of Pinyin: what a third part of a Chinese name looks like ("Wang Yi Long"). */
const PINYIN =
  /^(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:a(?:[io]|ng?)?|e(?:[ir]|ng?)?|i(?:a(?:o|ng?)?|e|ng?|ong|u)?|ong|ou?|u(?:a(?:i|ng?)?|[eino])?|üe?)$/;

/** Looks around a name. */
export function surroundingsOf(spot: Spot): Surroundings {
  const { text, start, end } = spot;
  const before = wordBefore(text, start);
  // What is owned is no part of the owner's name: "Xi's Tower".
  const after = possessiveEnd(text, end) === end ? wordAfter(text, end) : undefined;
  let inTitle: boolean | undefined;
  return {
    before,
    after,
    title: titleOf(before),
    knownBefore: before !== undefined && spot.endBefore >= before.end,
    knownAfter: after !== undefined && spot.startAfter === after.start,
    isEmptyCapital: (neighbour) => {
      // "PUTIN HOSTS XI" is a line of capitals, "Pius XI" is not.
      if (spot.capitals) return neighbour.acronym;
      // Judged when first asked, since most names have no capital beside them.
      inTitle ??= isInTitle(text, start, end);
      return inTitle;
    },
  };
}

/** What any kind of name is blocked by: an apostrophe into a longer word ("Xi'an"), an address, a foreign partner of a hyphen. */
export function blockedByMarks(spot: Spot, isShortPerson: boolean): Block | undefined {
  const { text, start, end } = spot;
  const next = text.charCodeAt(end);
  const previous = text.charCodeAt(start - 1);
  if (next === AT_SIGN || previous === AT_SIGN) return 'part';
  if (next === FULL_STOP && /[\p{Ll}\d]/u.test(text.charAt(end + 1))) return 'part';
  if (previous === SLASH && isAddress(text, start)) return 'part';
  if (FOLDED[next] === APOSTROPHE && possessiveEnd(text, end) === end && isLetter(text, end + 1))
    return 'part';
  const joined = FOLDED[previous];
  if ((joined === APOSTROPHE || joined === HYPHEN) && spot.endBefore !== start - 1) {
    const partner =
      /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - LONGEST_PARTNER), start - 1))?.[0] ?? '';
    if (joined === APOSTROPHE && partner && !ELISION.test(partner)) return 'stranger';
    // "Smith-Wang"; but in "Wang-Smith" the second part may as well be a noun, as in the German "Putin-Regime".
    if (joined === HYPHEN && isShortPerson && isCapital(partner, 0)) return 'stranger';
  }
  return undefined;
}

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
  if (PARTICLES.has(before.word) && wordBefore(spot.text, before.start)?.capital) return 'stranger';
  return undefined;
}

function blockPlace(spot: Spot, around: Surroundings): Block | undefined {
  const { before, after } = around;
  const { text } = spot;
  if ((before?.capital || after?.capital) && isInGerman(text, spot.start, spot.end)) return undefined;
  if (!isAbbreviation(spot) && isCapitalAfter(around)) return 'part';
  if (!before || around.knownBefore) return undefined;
  const of = before.word === 'the' ? wordBefore(text, before.start) : before;
  if (of?.word === 'of') return blockAfterOf(text, of.start, around);
  // Elsewhere than in English much has a capital that is no name: "la Striscia di Gaza".
  if (/^(?:de|du|del|di|da|do)$/.test(before.word))
    return HEADS.has(wordBefore(text, before.start)?.word ?? '') ? 'part' : undefined;
  if (!before.capital || before.acronym) return undefined;
  if (PLACE_MODIFIER.test(before.word)) return 'part';
  if (isAbbreviation(spot)) return undefined;
  if (PLACE_ADJECTIVES.has(before.word)) return beginsSentence(text, before.start) ? undefined : 'part';
  if (around.title || isHarmlessBefore(text, before) || around.isEmptyCapital(before)) return undefined;
  return 'part';
}

/** "Bank of China", "Chamber of Commerce of Russia", but "President of China", "Ministry of Commerce of Russia". */
function blockAfterOf(text: string, ofStart: number, around: Surroundings): Block | undefined {
  const head = wordBefore(text, ofStart);
  if (!head?.capital) return undefined;
  const of = wordBefore(text, head.start);
  if (of?.word === 'of') return blockAfterOf(text, of.start, around);
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

/** A capital after a name that begins something else: a role, a day, an adjective of a nation. */
function isHarmlessAfter({ word }: Neighbour): boolean {
  return (
    word === 'i' ||
    word.startsWith("i'") ||
    isOffice(word) ||
    OFFICE_PARTS.has(word) ||
    COURTESIES.has(word) ||
    TIME.test(word) ||
    isDemonym(word)
  );
}

/** A capital before a name that is no part of it: it begins the sentence and is no name, or is a day or a possessive. */
function isHarmlessBefore(text: string, { word, start }: Neighbour): boolean {
  if (TIME.test(word) || isOffice(word) || isDemonym(word) || /['’]s?$/.test(word)) return true;
  return beginsSentence(text, start) && (word.length < 2 || OPENERS.has(word) || /(?:ing|ed|ly)$/.test(word));
}

function titleOf(before: Neighbour | undefined): Surroundings['title'] {
  if (!before) return undefined;
  if (isOffice(before.word)) return 'office';
  return COURTESIES.has(before.word) ? 'courtesy' : undefined;
}

/** The place after `'s` or `’s`, or after the `s` of `s'`; `end` itself where there is neither. */
function possessiveEnd(text: string, end: number): number {
  const letter = FOLDED[text.charCodeAt(end)] === APOSTROPHE ? end + 1 : end;
  if (text.charAt(letter).toLowerCase() !== 's' || isWordUnit(text.charCodeAt(letter + 1))) return end;
  return letter + 1;
}

function isAddress(text: string, start: number): boolean {
  const token = /\S+$/.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))?.[0] ?? '';
  return token.includes('://') || token.includes('www.');
}

function isCapital(text: string, at: number): boolean {
  return unitClass(text.charCodeAt(at)) === UPPER;
}

function isLetter(text: string, at: number): boolean {
  const kind = unitClass(text.charCodeAt(at));
  return kind === LOWER || kind === UPPER || kind === WIDE;
}

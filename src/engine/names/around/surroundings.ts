import { APOSTROPHE, FULL_STOP, foldedUnit, HYPHEN, SMALL_S } from '../../text/fold.ts';
import { isWordUnit, LOWER, OTHER, UPPER, unitClass, WIDE } from '../../text/units.ts';
import { BEFORE_OFFICES, INITIALS, SUFFIX } from '../index/script-index.ts';
import { COURTESY, FRENCH, GIVEN, HEAD, PLACE_ADJECTIVE } from '../lexicon/lexicon.ts';
import { fits } from './fits.ts';
import {
  isInTitle,
  isSmallInProse,
  LONGEST_WORD,
  type Neighbour,
  TITLE_REACH,
  wordAfter,
  wordBefore,
} from './neighbours.ts';
import type { Spot } from './spot.ts';
import { isInLanguage } from './tongues.ts';
import { ELISION, isA, isOffice, isWord } from './words.ts';

/** What stands around a known name. */
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

/**
 * `stranger`: the name belongs to somebody unknown here, so the page's "Wallace" may be he. `namesake`: so does the whole name, and may
 * again. `itself`: it is a stranger's first name (see `FirstName`). `part`: it is part of a longer name or no name.
 */
export type Block = 'stranger' | 'namesake' | 'itself' | 'part';

const AT_SIGN = 0x40;
const SLASH = 0x2f;
const MIDDLE_DOT = 0xb7;
const UNDERSCORE = 0x5f;
/** An address that has begun. */
const ADDRESS = /(?::\/\/|www\.)\S*$/;
/** The longest first name in the lexicons of scripts without edges, in units: イヴァンカ. */
const LONGEST_GIVEN = 5;

/** Looks around a name. */
export function surroundingsOf(spot: Spot): Surroundings {
  const { text, start, end } = spot;
  const before = wordBefore(spot, start);
  // What is owned is no part of the owner's name: "Xi's Tower".
  const after = possessiveEnd(text, end) === end ? wordAfter(spot, end) : undefined;
  let inTitle: boolean | undefined;
  return {
    before,
    after,
    title: titleOf(spot, before),
    // "Putin'in Erdoğan'la", "der Trump-Berater Kellogg": a known name within the word is enough.
    knownBefore: before !== undefined && spot.endBefore > before.start,
    knownAfter: spot.startAfter === after?.start,
    isEmptyCapital: (neighbour) => {
      // "PUTIN HOSTS XI" is a line of capitals, "Pius XI" is not.
      if (spot.capitals && neighbour.acronym) return true;
      // Judged when first asked, since most names have no capital beside them.
      inTitle ??= !isSmallInProse(before) && !isSmallInProse(after) && isInTitle(spot);
      return inTitle;
    },
  };
}

/** What any kind of name is blocked by: an apostrophe into a longer word ("Xi'an"), an address, a foreign partner of a hyphen. */
export function blockedByMarks(spot: Spot, isShortPerson: boolean): Block | undefined {
  const { text, start, end } = spot;
  const next = text.charCodeAt(end);
  const after = text.charCodeAt(end + 1);
  const previous = text.charCodeAt(start - 1);
  if (next === AT_SIGN || previous === AT_SIGN) return 'part';
  if (next === FULL_STOP && unitClass(after) === LOWER) return 'part';
  if (previous === SLASH && isAddress(text, start)) return 'part';
  // One run of katakana is one word: "ドイツパン".
  if (
    (isInKatakana(text, end) && spot.startAfter !== end) ||
    (isInKatakana(text, start) && spot.endBefore !== start)
  )
    return 'part';
  if (
    foldedUnit(next) === APOSTROPHE &&
    possessiveEnd(text, end) === end &&
    isLetterOrMark(after) &&
    !fits(spot, SUFFIX)
  )
    return 'part';
  const joined = foldedUnit(previous);
  // "メラニア・トランプ", "艾瑞克川普"
  if (joined === MIDDLE_DOT && isGivenBefore(spot, start - 1)) return 'stranger';
  if (isShortPerson && unitClass(previous) === WIDE && isGivenBefore(spot, start)) return 'stranger';
  if ((joined === APOSTROPHE || joined === HYPHEN) && spot.endBefore !== start - 1) {
    const partner = partnerBefore(text, start - 1);
    if (joined === APOSTROPHE && partner && !ELISION.test(partner)) return 'stranger';
    // "New-Moscow", "Île-de-France", "Mont-Saint-Michel", "Banca d'Italia"
    if (isWord(spot.lexicon, partner.toLowerCase(), PLACE_ADJECTIVE)) return 'part';
    if (joined === HYPHEN ? /^(?:de|du|sur|Saint)$/.test(partner) : partner === 'd' && isOfHead(spot))
      return 'part';
    // "Smith-Wang"; but in "Wang-Smith" the second part may as well be a noun, as in the German "Putin-Regime".
    if (joined === HYPHEN && isShortPerson && unitClass(partner.charCodeAt(0)) === UPPER)
      return isSecondSurname(spot, partner) ? 'stranger' : undefined;
  }
  return undefined;
}

/** True where a first name ends at `end`, of whose beginning no edge tells: "夫人メラニア・トランプ". */
function isGivenBefore({ text, lexicon }: Spot, end: number): boolean {
  for (let length = 1; length <= LONGEST_GIVEN; length++)
    if (isWord(lexicon, text.slice(end - length, end), GIVEN)) return true;
  return false;
}

/** True behind a noun that heads longer names, and an elided "of": "Fratelli d’Italia". */
function isOfHead(spot: Spot): boolean {
  return isA(wordBefore(spot, spot.start - 2), HEAD);
}

/** The letters before the mark at `end` that joins them to a name. */
function partnerBefore(text: string, end: number): string {
  let start = end;
  while (end - start < LONGEST_WORD && isLetterOrMark(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** "Ann Smith-Wang" and "Jean-Trump"; but "the Sunak-Guterres talks" are two people's, and German writes "Donald-Trump-Fans". */
function isSecondSurname(spot: Spot, partner: string): boolean {
  if (isWord(spot.lexicon, partner.toLowerCase(), GIVEN)) return spot.text[spot.end] !== '-';
  const first = wordBefore(spot, spot.start - 1 - partner.length);
  return isA(first, GIVEN);
}

/** "Secretary of State Blinken", "Minister of Commerce Wang". */
function isOfOffice(spot: Spot, before: Neighbour): boolean {
  const of = wordBefore(spot, before.start);
  return of?.word === 'of' && isOffice(spot.lexicon, wordBefore(spot, of.start));
}

function titleOf(spot: Spot, before: Neighbour | undefined): Surroundings['title'] {
  if (!before) return undefined;
  if (isOffice(spot.lexicon, before)) return 'office';
  if (isA(before, COURTESY)) return 'courtesy';
  if (
    isOfOffice(spot, before) ||
    [BEFORE_OFFICES, BEFORE_OFFICES + 1, INITIALS].some((number) => fits(spot, number, spot.start))
  )
    return 'office';
  // "M. Macron" is French for "Mr"; elsewhere M is an initial.
  return before.word === 'm' && isInLanguage(spot, FRENCH) ? 'courtesy' : undefined;
}

/** The place after `'s` or `’s`, or after the `s` of `s'`; `end` itself where there is neither. */
function possessiveEnd(text: string, end: number): number {
  const letter = foldedUnit(text.charCodeAt(end)) === APOSTROPHE ? end + 1 : end;
  // As a small letter: the bit that tells it from a capital is set.
  if ((text.charCodeAt(letter) | 0x20) !== SMALL_S || isWordUnit(text.charCodeAt(letter + 1))) return end;
  return letter + 1;
}

/** True between two units of katakana. */
function isInKatakana(text: string, at: number): boolean {
  // Asked of every name: one look at a unit spares nearly all of them the pattern, which was a twentieth of what a name cost.
  return text.charCodeAt(at) > 10_000 && /^[ァ-ヺー]{2}/.test(text.slice(at - 1, at + 1));
}

function isAddress(text: string, start: number): boolean {
  return ADDRESS.test(text.substring(start - TITLE_REACH, start));
}

function isLetterOrMark(unit: number): boolean {
  return unit >= 0x41 && unit !== UNDERSCORE && unitClass(unit) !== OTHER;
}

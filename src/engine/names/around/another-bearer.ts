import type { EntityKind } from '../../../model/pack.ts';
import { LOWER, unitClass } from '../../text/units.ts';
import {
  BEFORE_OFFICES,
  BEFORE_OFFICIAL,
  DIPLOMAT,
  FOREIGN,
  IN_AMERICA,
  LESSER,
  MAN,
  NO_OFFICIAL,
  OFFICIAL,
} from '../index/script-index.ts';
import { CALLING, COURTESY, GERMAN, MRS, PLAYER, SPEECH, TRADE } from '../lexicon/lexicon.ts';
import { fits } from './fits.ts';
import { type Neighbour, wordBefore } from './neighbours.ts';
import type { Spot } from './spot.ts';
import type { Surroundings } from './surroundings.ts';
import { isInEnglish, isInLanguage } from './tongues.ts';
import { isA } from './words.ts';

/**
 * True where the words beside a name say that another bears it: "Paris, Texas", "Li Qiang, a chef", "Frau Putin".
 * `traits` are those of who claims it, `single` is true for a name of one word, `isContested` for one that several
 * claim. The page's later bare "Paris" is then open to doubt.
 */
export function isAnother(
  spot: Spot,
  { before }: Surroundings,
  kind: EntityKind,
  traits: number,
  single: boolean,
  isContested: boolean,
): boolean {
  if (kind !== 'person') return (traits & FOREIGN) !== 0 && fits(spot, IN_AMERICA);
  return (
    ((traits & OFFICIAL) !== 0 && isNoOfficial(spot, before, single)) ||
    ((traits & MAN) !== 0 && isA(before, MRS)) ||
    (single && (fits(spot, IN_AMERICA) || (isContested && isOfAnotherOffice(spot, traits))))
  );
}

/** True where an age or a trade stands beside the name. */
function isNoOfficial(spot: Spot, before: Neighbour | undefined, single: boolean): boolean {
  return (
    isOfTrade(spot, before, single) || fits(spot, NO_OFFICIAL) || fits(spot, BEFORE_OFFICIAL, spot.start)
  );
}

/**
 * True where the office before a surname may be his by his traits: "Gov. Sullivan", "Marshal Peng" and "Premier Zhou" were an adviser, a singer
 * and the head of a firm. We may not know all offices of his, so that he is no stranger by this alone.
 */
export function mayHold(spot: Spot, { before }: Surroundings, traits: number): boolean {
  return isA(before, COURTESY) ? (traits & LESSER) !== 0 : !isOfAnotherOffice(spot, traits);
}

/** "Foreign Minister Wang" is no Wang who has never been one. */
function isOfAnotherOffice(spot: Spot, traits: number): boolean {
  return [0, 1, 2, 3].some(
    // Nobody of ours is of another land, the last.
    (office) =>
      (office > 2 || !(traits & (DIPLOMAT << office))) && fits(spot, BEFORE_OFFICES + office, spot.start),
  );
}

/**
 * Behind a trade, "the goalkeeper Li Qiang", a surname alone behind a calling too, "Judge Obama"; German and Arabic may have an unknown
 * first name between. But "He told the nurse Vladimir Putin was ill" has the nurse for its hearer, "the judge Trump attacked" has him for
 * its subject, and "повар Путина", "Trumps Anwalt" tell whose they are.
 */
function isOfTrade(spot: Spot, before: Neighbour | undefined, single: boolean): boolean {
  if (!before || isOwner(spot)) return false;
  const trade = single ? TRADE | CALLING : TRADE;
  if (!isA(before, trade))
    return single && isNameWithoutCase(spot, before) && isA(wordBefore(spot, before.start), trade);
  const first = wordBefore(spot, before.start);
  if (single && !before.capital && (before.bits & PLAYER) !== PLAYER && isInEnglish(spot, first))
    return false;
  return !isA(first && wordBefore(spot, first.start), SPEECH);
}

/** True for a name in the genitive: with an ending of German or Polish, or such as Slavic surnames have in no nominative. */
export function isOwner({ text, end, formEnd }: Spot): boolean {
  return formEnd < end || /[ауяю]$|ego$|nki$/.test(text.slice(end - 3, end));
}

/** True for a word that may be a name where its capital, or the lack of one, says nothing. */
function isNameWithoutCase(spot: Spot, { capital, word }: Neighbour): boolean {
  return capital ? isInLanguage(spot, GERMAN) : unitClass(word.charCodeAt(0)) !== LOWER;
}

import type { EntityKind } from '../../../model/pack.ts';
import {
  BEFORE_OFFICES,
  BEFORE_OFFICIAL,
  DIPLOMAT,
  FOREIGN,
  IN_AMERICA,
  MAN,
  NO_OFFICIAL,
  OFFICIAL,
} from '../index/script-index.ts';
import { MRS, SPEECH, TRADE } from '../lexicon/lexicon.ts';
import { fits } from './fits.ts';
import { type Neighbour, wordBefore } from './neighbours.ts';
import type { Spot } from './spot.ts';
import type { Surroundings } from './surroundings.ts';
import { isA } from './words.ts';

/**
 * True where the words beside a name say that another bears it: "Paris, Texas", "Li Qiang, a chef", "Frau Putin". `traits` are those of
 * who claims it, `single` is true for a name of one word, `isContested` for one that
 * several claim. The page's later bare "Paris" is then open to doubt.
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
  const isOfficial = (traits & OFFICIAL) !== 0;
  return (
    (isOfficial && isOfTrade(spot, before)) ||
    ((traits & MAN) !== 0 && isA(before, MRS)) ||
    (isOfficial && (fits(spot, NO_OFFICIAL) || fits(spot, BEFORE_OFFICIAL, spot.start))) ||
    (single && fits(spot, IN_AMERICA)) ||
    (isContested && single && isOfAnotherOffice(spot, traits))
  );
}

/** "Foreign Minister Wang" is no Wang who has never been one; of the only bearer of a surname we may not know all offices. */
function isOfAnotherOffice(spot: Spot, traits: number): boolean {
  // Nobody has the bit of the third, another land's.
  return [0, 1, 2].some(
    (office) => !(traits & (DIPLOMAT << office)) && fits(spot, BEFORE_OFFICES + office, spot.start),
  );
}

/** Behind a trade; but "He told the nurse Vladimir Putin was ill" has the nurse for its hearer. */
function isOfTrade(spot: Spot, before: Neighbour | undefined): boolean {
  if (!before || !isA(before, TRADE)) return false;
  const article = wordBefore(spot, before.start);
  return !isA(article && wordBefore(spot, article.start), SPEECH);
}

import type { EntityKind } from '../../model/pack.ts';
import { fits } from './fits.ts';
import { MRS, TRADE } from './lexicon.ts';
import {
  BEFORE_OFFICIAL,
  FOREIGN,
  IN_AMERICA,
  MAN,
  NAMESAKE,
  NO_OFFICIAL,
  OFFICIAL,
} from './script-index.ts';
import type { Spot } from './spot.ts';
import type { Surroundings } from './surroundings.ts';
import { isWord } from './words.ts';

/**
 * True where the words beside a name say that another bears it: "Paris, Texas", "Li Qiang, a chef", "Frau Putin". `traits` are those of
 * who claims it, `single` is true for a name of one word. The page's later bare "Paris" is then open to doubt.
 */
export function isAnother(
  spot: Spot,
  { before }: Surroundings,
  kind: EntityKind,
  traits: number,
  single: boolean,
): boolean {
  if (kind !== 'person') return (traits & FOREIGN) !== 0 && fits(spot, IN_AMERICA);
  const isOfficial = (traits & OFFICIAL) !== 0;
  const contradicting = (isOfficial ? TRADE : 0) | (traits & MAN ? MRS : 0);
  return (
    isWord(spot.lexicon, before?.word ?? '', contradicting) ||
    fits(spot, NAMESAKE) ||
    (isOfficial && (fits(spot, NO_OFFICIAL) || fits(spot, BEFORE_OFFICIAL, spot.start))) ||
    (single && fits(spot, IN_AMERICA))
  );
}

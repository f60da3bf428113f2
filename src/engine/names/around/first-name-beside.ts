import { isWordUnit } from '../../text/units.ts';
import { isSameGivenName } from '../forms/given-names.ts';
import type { Claim } from '../index/claims.ts';
import { KIND_BITS } from '../index/script-index.ts';
import { PATRONYMIC } from '../lexicon/lexicon.ts';
import type { FirstName } from './longer-person.ts';
import { type Neighbour, wordBefore } from './neighbours.ts';
import type { Spot } from './spot.ts';
import type { Surroundings } from './surroundings.ts';
import { isLike } from './words.ts';

/**
 * The word before a surname where it is its one bearer's first name, as another language or hand spells it: "Wladimir Putin". In
 * "President Xi 习近平" it is none.
 */
export function givenNameBefore(
  spot: Spot,
  { before }: Surroundings,
  claims: readonly Claim[],
  givenNames: readonly string[],
): Neighbour | undefined {
  const [claim] = claims;
  if (!before?.capital || !claim || claims.length > 1 || claim.flags & KIND_BITS) return undefined;
  if (!isWordUnit(spot.text.charCodeAt(spot.start))) return undefined;
  // "Vladimir V. Putin", "Сергей Викторович Лавров"
  const isSecond = before.abbreviated || isLike(spot.lexicon, before, PATRONYMIC);
  const name = isSecond ? wordBefore(spot, before.start) : before;
  return name?.capital && isSameGivenName(name.word, givenNames[claim.owner] ?? '') ? name : undefined;
}

/** "Y. Ushakov" says whom it means as well as an office does. */
export function firstNameIn(key: string, { before }: Surroundings, given: string): FirstName {
  const name = given.toLowerCase();
  if (name === key) return 'itself';
  return before?.abbreviated && name.startsWith(before.word) ? 'initial' : undefined;
}

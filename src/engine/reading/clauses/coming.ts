import type { Deed } from '../../grouping/deeds.ts';
import type { Telling } from './telling.ts';

const ENCOUNTER: readonly Deed[] = ['meeting', 'in person', 'visit'];

/** True for deeds that name one thing from different sides: who comes on a visit meets his host. */
export function isEncounter(deeds: ReadonlySet<Deed>): boolean {
  return ENCOUNTER.some((deed) => deeds.has(deed));
}

/**
 * True for a plan without a day that is an event none the less: that somebody means to do something is none; that he means to come, to meet or to be elected
 * is, or what was told on a day of a place.
 */
export function isComing({ cast: { people }, named, saidOn, scenes, isPlan, deeds }: Telling): boolean {
  if (people.length === 0) return false;
  if (named || ((isPlan || saidOn !== undefined) && scenes.length > 0)) return true;
  return people.length > 1 && (isPlan || isEncounter(deeds));
}

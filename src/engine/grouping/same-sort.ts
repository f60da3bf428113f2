import { type Group, mainCities, mainPeople, shareOf } from './group.ts';
import type { Lore } from './lore.ts';
import type { Traits } from './traits.ts';
import { SORT } from './tuning.ts';

/** Whether a follower and a group can be of one sort: people who come together, on the telephone or in person, and who they are. */

/** True where a group tells of people who come together. */
export function isEncounter(group: Group): boolean {
  return shareOf(group, ({ encounter }) => encounter) >= SORT.encounterShare;
}

/** True where the follower cannot mean this: a journey is no call, and with another counterpart it is another meeting. */
export function isOtherSort(follower: Group, group: Group, lore: Lore): boolean {
  const [first] = follower;
  if (first === undefined) return true;
  const inPerson = first.deeds.has('visit') || (first.planned && first.places.length > 0);
  return (inPerson && isCall(group) && !isCall(follower)) || isOtherPair(first, group, lore) || first.absence;
}

/** True where both tell of people who come together, or neither does; what two said where they met belongs to their meeting. */
export function isSameSort(follower: Traits, group: Group, lore: Lore): boolean {
  const isAside = follower.timing === 'ahead' || follower.timing === 'back';
  if (isAside || follower.encounter === isEncounter(group)) return true;
  if (follower.encounter || follower.principals.size < 2) return false;
  const cities = mainCities(group, lore);
  return (
    [...mainPeople(group)].every((person) => follower.principals.has(person)) &&
    follower.places.some((place) => cities.has(lore.gazetteer.cityOf(place) ?? place))
  );
}

/** A summit that somebody joins by video is no call. */
function isCall(group: Group): boolean {
  return shareOf(group, ({ deeds, format }) => deeds.has('call') && format !== 'many') >= SORT.callShare;
}

/** Each has somebody of another country whom the other lacks. */
function isOtherPair(follower: Traits, group: Group, { sides }: Lore): boolean {
  if (follower.principals.size < 2) return false;
  const others = [...follower.principals].filter(
    (person) => shareOf(group, ({ people }) => people.has(person)) < SORT.guestShare,
  );
  const missing = [...mainPeople(group)].filter((person) => !follower.people.has(person));
  const countries = new Set([...others, ...missing].map((person) => sides.get(person) ?? person));
  return others.length > 0 && missing.length > 0 && countries.size > 1;
}

import { daysBetween } from './day-evidence.ts';
import type { Deed } from './deeds.ts';
import {
  extentOf,
  type Group,
  isGathering,
  mainCities,
  mainOrganisations,
  mainPeople,
  shareOf,
  spanOf,
} from './group.ts';
import type { Lore } from './lore.ts';
import { STAY_GAP_DAYS } from './tuning.ts';

/** Kinds of thing that are no part of a stay. */
const APART: readonly Deed[] = ['call', 'letter', 'drill', 'death', 'vote', 'office', 'interview'];

/**
 * Joins the parts of one stay: the same guest in the same city within days, received by hosts of one side (landing,
 * talks with the minister, an audience with the president). `mayJoin` has a veto. The order of the groups decides only
 * the order of the result.
 */
export function joinStays(
  groups: readonly Group[],
  lore: Lore,
  mayJoin: (a: Group, b: Group) => boolean,
): Group[] {
  const joined = groups.toSorted((a, b) => spanOf(a).earliest - spanOf(b).earliest);
  for (let first = 0; first < joined.length; first++) {
    const group = joined[first];
    if (group === undefined) continue;
    const last = spanOf(group).latest + STAY_GAP_DAYS;
    for (let next = first + 1; next < joined.length; next++) {
      const other = joined[next];
      if (other === undefined || spanOf(other).earliest > last) break;
      if (!arePartsOfOne(group, other, lore) || !mayJoin(group, other)) continue;
      joined[first] = [...group, ...other];
      joined.splice(next, 1);
      // What has grown may now meet more, also before it: begin again from it.
      first = Math.max(-1, first - 2);
      break;
    }
  }
  return joined;
}

/** True where two groups tell of parts of one stay, or of days of one summit. */
export function arePartsOfOne(a: Group, b: Group, lore: Lore): boolean {
  return isOneStay(a, b, lore) || isOneGathering(a, b, lore);
}

function isOneStay(a: Group, b: Group, lore: Lore): boolean {
  if (daysBetween(spanOf(a), spanOf(b)) > STAY_GAP_DAYS || !isPartOfStay(a, lore) || !isPartOfStay(b, lore))
    return false;
  const home = hostCountry(a, b, lore);
  if (home === undefined) return false;
  const sideOf = (person: string): string | undefined => lore.sides.get(person);
  const [peopleOfA, peopleOfB] = [mainPeople(a), mainPeople(b)];
  const guests = [...peopleOfA].filter((person) => peopleOfB.has(person) && sideOf(person) !== home);
  if (guests.length === 0) return false;
  const allowed = new Set([home, ...guests.map(sideOf)]);
  const others = [...peopleOfA, ...peopleOfB].filter(
    (person) => !(peopleOfA.has(person) && peopleOfB.has(person)),
  );
  return others.every((person) => allowed.has(sideOf(person)));
}

/** The country of the city in which both are, or in which one is while the other only arrives in the country. */
function hostCountry(a: Group, b: Group, lore: Lore): string | undefined {
  const { countryOf } = lore.gazetteer;
  const [citiesOfA, citiesOfB] = [mainCities(a, lore), mainCities(b, lore)];
  const city = [...citiesOfA].find((place) => citiesOfB.has(place));
  if (city !== undefined) return countryOf(city);
  const [cities, arrival] = citiesOfA.size === 0 ? [citiesOfB, a] : [citiesOfA, b];
  if (cities.size !== 1 || mainCities(arrival, lore).size > 0 || !isArrival(arrival)) return undefined;
  const [country] = [...cities].map(countryOf);
  return arrival.every(({ places }) => places.length === 1 && places[0] === country) ? country : undefined;
}

/** Somebody arrives, and has not met anybody yet. */
function isArrival(group: Group): boolean {
  return group.every(({ deeds, people, encounter }) => encounter && deeds.has('visit') && people.size === 1);
}

/** Days of one summit: arrivals, sessions and the declaration. */
function isOneGathering(a: Group, b: Group, lore: Lore): boolean {
  if (daysBetween(extentOf(a), extentOf(b)) > 1 || !isGathering(a) || !isGathering(b)) return false;
  const [bodiesOfA, bodiesOfB] = [mainOrganisations(a), mainOrganisations(b)];
  if (bodiesOfA.size === 0 || bodiesOfA.size !== bodiesOfB.size) return false;
  if (![...bodiesOfA].every((body) => bodiesOfB.has(body))) return false;
  const places = (group: Group): string[] => group.flatMap((report) => report.places);
  const relation = lore.gazetteer.relate(places(a), places(b));
  return relation === 'same' || relation === 'within';
}

function isPartOfStay(group: Group, { companies }: Lore): boolean {
  if (isGathering(group)) return false;
  // A contract that is itself the news stays apart, though leaders stood by.
  if ([...mainOrganisations(group)].some((body) => companies.has(body))) return false;
  if (APART.some((deed) => shareOf(group, ({ deeds }) => deeds.has(deed)) >= 0.5)) return false;
  return (
    shareOf(group, ({ deeds, people }) => deeds.has('visit') || deeds.has('meeting') || people.size > 1) >=
    0.5
  );
}

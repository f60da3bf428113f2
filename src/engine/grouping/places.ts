/** How the places of two reports relate. */
type PlaceRelation =
  /** They share a city, or a place in one. */
  | 'same'
  /** One names a country and the other a city in it, or both name only the same country. */
  | 'within'
  /** They name different places. */
  | 'apart'
  /** One of them names none. */
  | 'unknown';

/** Knows which place lies in which. */
export interface Gazetteer {
  /** How the places of two reports relate; of several, the nearest pair counts. */
  relate(a: readonly string[], b: readonly string[]): PlaceRelation;
  /** The place itself and all that it lies in, smallest first. */
  chain(place: string): readonly string[];
  /** The city that a place is or lies in: the largest that is no country. Undefined for a country. */
  cityOf(place: string): string | undefined;
  /** The largest place that it lies in, or itself. */
  countryOf(place: string): string;
  /** True for a place that others lie in and that lies in none: a country. */
  isCountry(place: string): boolean;
}

/** A gazetteer from a table of the next larger places; a place that it does not have lies in nothing. */
export function createGazetteer(within: ReadonlyMap<string, string>): Gazetteer {
  const chains = new Map<string, readonly string[]>();
  const countries = new Set([...within.values()].filter((place) => !within.has(place)));
  const chain = (place: string): readonly string[] => {
    const known = chains.get(place);
    if (known !== undefined) return known;
    const found = [place];
    for (let next = within.get(place); next !== undefined && !found.includes(next); next = within.get(next))
      found.push(next);
    chains.set(place, found);
    return found;
  };
  const isCountry = (place: string): boolean => countries.has(place);
  const relateTwo = (a: string, b: string): PlaceRelation => {
    if (a !== b && !chain(a).includes(b) && !chain(b).includes(a)) return 'apart';
    return isCountry(a) || isCountry(b) ? 'within' : 'same';
  };
  return {
    chain,
    isCountry,
    cityOf: (place) => chain(place).findLast((larger) => !isCountry(larger)),
    countryOf: (place) => chain(place).at(-1) ?? place,
    relate(a, b) {
      if (a.length === 0 || b.length === 0) return 'unknown';
      const found = new Set(a.flatMap((one) => b.map((other) => relateTwo(one, other))));
      return found.has('same') ? 'same' : found.has('within') ? 'within' : 'apart';
    },
  };
}

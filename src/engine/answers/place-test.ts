import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';
import { countryAt } from './demonyms.ts';

interface Placed {
  readonly title: string;
  readonly places: readonly string[];
}

/** Where events lie, by what each place lies in: Beijing is in China. Ids everywhere. */
export interface PlaceTest {
  /** True for an event in each of the places asked for. */
  readonly lies: (event: Placed) => boolean;
  /** True where these places, which a title names, are none of those asked for: "Xi's visit to Moscow" is none to Beijing, which reported it. */
  readonly areElsewhere: (titled: readonly string[], title: string) => boolean;
  /** True where no place of it lies outside them: talks in Moscow, and not the tour that ends there. */
  readonly liesWholly: (event: Placed) => boolean;
  /** True for an event that lies in the country of this person (a number) and in no other. */
  readonly isAtHome: (event: Placed, person: number) => boolean;
  /** True where a place that is asked for is the country of this person (a number), its capital or a part of that: nobody visits his own seat. */
  readonly isAsSeat: (person: number) => boolean;
  /** The country that the description of a person (a number) names first; undefined where it names none. */
  readonly homeOf: (person: number) => string | undefined;
}

/** A real chain (hall, city, region, country, continent) is short; a pack may close a circle. */
const LONGEST_CHAIN = 8;

/** A tour is in every country that it names, and in no one city. */
const TOUR = /\b(?:tours?|journeys?)\b/i;

/** "Capital of Russia"; that of a province is in the country and no seat of anybody who is asked about. */
const CAPITAL = /^Capital of\b/;

/** Makes the test for the places asked for (numbers); without any every event lies in them. */
export function placeTest(index: SearchIndex, asked: readonly number[]): PlaceTest {
  const within = new Map(index.entities.map(({ id, within }) => [id, within]));
  const wanted = asked.flatMap((number) => index.entities[number]?.id ?? []);

  const liesIn = (place: string, larger: string): boolean => {
    let at: string | undefined = place;
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step++) {
      if (at === larger) return true;
      at = within.get(at);
    }
    return false;
  };

  /**
   * Where it was, of the places that its reports name: Putin's visit to Beijing is told of with "China" and "Russia"
   * beside the city, and neither is a second place. A country counts where nothing narrower is named, or of a tour.
   */
  const narrowest = ({ title, places }: Placed): readonly string[] => {
    if (TOUR.test(title)) return places;
    const inner = places.filter((place) => within.get(place) !== undefined);
    return inner.length > 0 ? inner : places;
  };

  const countryIn = (description: string): string | undefined => {
    const { words } = termsOf(description);
    for (let at = 0; at < words.length; at++) {
      const [named, another] = givenNameAt(index.names, words, at)?.entities ?? [];
      const number = named ?? countryAt(index, words, at)?.body.entity;
      const place = number === undefined || another !== undefined ? undefined : index.entities[number];
      if (place?.kind === 'place' && place.within === undefined) return place.id;
    }
    return undefined;
  };

  const homes = new Map<number, string | undefined>();
  const homeOf = (person: number): string | undefined => {
    if (!homes.has(person)) homes.set(person, countryIn(index.entities[person]?.description ?? ''));
    return homes.get(person);
  };

  const capitalOf = (country: string): string | undefined =>
    index.entities.find(
      ({ within: around, description }) =>
        around === country && CAPITAL.test(description) && countryIn(description) === country,
    )?.id;

  return {
    lies: (event) => wanted.every((larger) => narrowest(event).some((place) => liesIn(place, larger))),
    areElsewhere: (titled, title) =>
      titled.length > 0 &&
      !TOUR.test(title) &&
      !wanted.every((larger) => titled.some((place) => liesIn(place, larger) || liesIn(larger, place))),
    liesWholly: (event) =>
      wanted.length > 0 &&
      event.places.every((place) => wanted.some((larger) => liesIn(place, larger) || liesIn(larger, place))),
    homeOf,
    isAsSeat(person) {
      const home = homeOf(person);
      const capital = home === undefined ? undefined : capitalOf(home);
      return wanted.some((place) => place === home || (capital !== undefined && liesIn(place, capital)));
    },
    isAtHome(event, person) {
      const home = homeOf(person);
      const places = narrowest(event);
      return home !== undefined && places.length > 0 && places.every((place) => liesIn(place, home));
    },
  };
}

/** Where an event took place, as far as its reports agree. */
export interface EventPlaces {
  /** All that any report says, with the places that they lie in. */
  readonly all: ReadonlySet<string>;
  /** Those of at least a quarter of its reports: on a visit to Moscow one report says when the guest was back in Beijing. */
  readonly main: ReadonlySet<string>;
  /** The same with the places that they lie in. */
  readonly mainWithin: ReadonlySet<string>;
}

/** A place and those that it lies in: the Kremlin is in Moscow, and Moscow in Russia. */
export type Wholes = (place: string) => readonly string[];

/** Reads the places of an event (ids) and of each of its reports; reports that name none are not asked. */
export function eventPlaces(
  places: readonly string[],
  reports: readonly { readonly places?: readonly string[] | undefined }[],
  wholes: Wholes,
): EventPlaces {
  const told = reports.flatMap((report) => (report.places?.length ? [report.places] : []));
  const often = places.filter((place) => told.filter((one) => one.includes(place)).length >= told.length / 4);
  const main = new Set(often.length > 0 ? often : places);
  return {
    all: new Set(places.flatMap(wholes)),
    main,
    mainWithin: new Set([...main].flatMap(wholes)),
  };
}

/** True where a thing in that place can be the event: the same place, a part of it, or a place around it. */
export function liesIn(place: string, { all, main, mainWithin }: EventPlaces, wholes: Wholes): boolean {
  const chain = wholes(place);
  return (
    mainWithin.has(place) ||
    chain.some((one) => main.has(one)) ||
    // A further stop of a journey through one country.
    (all.has(place) && chain.some((one) => mainWithin.has(one)))
  );
}

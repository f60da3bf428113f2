import { ENTITY_KINDS, type LibraryFilter } from '../model/library-route.ts';
import type { LibraryEvent, LibraryOverview } from '../model/library-views.ts';
import type { EntityKind, Status } from '../model/pack.ts';
import { STATUSES } from '../ui/status-label.ts';
import { countByYear, yearOf } from './group-by-time.ts';

/** What the filter lets through, and what each further choice would leave. */
export interface Filtered {
  readonly events: readonly LibraryEvent[];
  /** Events of each year of the corpus that pass everything but the choice of a year. */
  readonly years: ReadonlyMap<string, number>;
  /** Events of each status that pass everything but the choice of a status. */
  readonly statuses: ReadonlyMap<Status, number>;
  readonly disputed: number;
  readonly entities: Readonly<Record<EntityKind, readonly EntityCount[]>>;
}

/** An entity in the filter: how many of the events that are shown are about it. */
export interface EntityCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** Applies a filter to the corpus; `found` holds the ids that its words find, null where it has no words. */
export function filterEvents(
  { events, entities }: LibraryOverview,
  filter: LibraryFilter,
  found: ReadonlySet<string> | null,
): Filtered {
  const chosen = ENTITY_KINDS.flatMap((kind) => filter[kind]);
  const about = events.filter(
    (event) => (found === null || found.has(event.id)) && chosen.every((id) => event.entities.includes(id)),
  );
  const inYear = (event: LibraryEvent): boolean => filter.year === '' || yearOf(event.date) === filter.year;
  const ofStatus = ({ status }: LibraryEvent): boolean => filter.status === null || status === filter.status;
  const asDisputed = (event: LibraryEvent): boolean => !filter.disputed || isDisputed(event);
  const shown = about.filter((event) => inYear(event) && ofStatus(event) && asDisputed(event));
  const counts = countBy(shown.flatMap((event) => event.entities));
  const countsOf = (kind: EntityKind): EntityCount[] =>
    entities
      .filter((entity) => entity.kind === kind && (counts.has(entity.id) || filter[kind].includes(entity.id)))
      .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0, chosen: filter[kind].includes(id) }))
      .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
  const years = countByYear(about.filter((event) => ofStatus(event) && asDisputed(event)));
  const statuses = countBy(
    about.filter((event) => inYear(event) && asDisputed(event)).map((event) => event.status),
  );
  return {
    events: shown,
    // All years stay in sight, so that the bars do not jump when one is chosen.
    years: new Map([...countByYear(events).keys()].map((year) => [year, years.get(year) ?? 0])),
    statuses: new Map(STATUSES.map((status) => [status, statuses.get(status) ?? 0])),
    disputed: about.filter((event) => inYear(event) && ofStatus(event) && isDisputed(event)).length,
    entities: {
      person: countsOf('person'),
      place: countsOf('place'),
      organisation: countsOf('organisation'),
    },
  };
}

/** The filter with an entity chosen, or no longer chosen. */
export function withEntity(filter: LibraryFilter, kind: EntityKind, id: string): LibraryFilter {
  const ids = filter[kind];
  return { ...filter, [kind]: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] };
}

function isDisputed({ disagreements }: LibraryEvent): boolean {
  return disagreements.length > 0;
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

import { LONGEST_QUERY } from './message-limits.ts';
import { type EntityKind, Status } from './pack.ts';

/**
 * The places of the library page and their addresses, which are the part of its URL after the hash: the browser's back
 * and forward work, and the popup can link to any of them.
 */

/** What the whole timeline is narrowed to; several entities mean that an event is about all of them. */
export interface LibraryFilter extends Readonly<Record<EntityKind, readonly string[]>> {
  /** EDTF of a year, or of a decade or century where no more is known; empty for all. */
  readonly year: string;
  readonly status: Status | null;
  /** True for events alone whose sources disagree. */
  readonly disputed: boolean;
  /** Words, names and dates, as typed. */
  readonly query: string;
  /** Where the address named more people, places or organisations than are looked at. */
  readonly isCut?: true;
}

export type LibraryRoute =
  | { readonly kind: 'timeline'; readonly filter: LibraryFilter }
  | { readonly kind: 'event' | 'article' | 'entity'; readonly id: string }
  /** An address that leads to nothing. */
  | { readonly kind: 'nowhere' };

/** The kinds of entities, in the order in which the filter lists them. */
export const ENTITY_KINDS = ['person', 'place', 'organisation'] as const satisfies readonly EntityKind[];

/** The whole timeline. */
export const NO_FILTER: LibraryFilter = {
  person: [],
  place: [],
  organisation: [],
  year: '',
  status: null,
  disputed: false,
  query: '',
};

/** The place that shows all that some words find. */
export function placeOfSearch(words: string): LibraryRoute {
  return { kind: 'timeline', filter: { ...NO_FILTER, query: words.trim().slice(0, LONGEST_QUERY) } };
}

/** The address of a place in the library, from another page of the extension. */
export function libraryAddress(route: LibraryRoute): string {
  return `/library.html${hashOf(route)}`;
}

/** The hash of a place, `#/event/…` or `#/?person=…&year=…`. */
export function hashOf(route: LibraryRoute): string {
  if (route.kind === 'nowhere') return '#/nowhere';
  if (route.kind !== 'timeline') return `#/${route.kind}/${encodeURIComponent(route.id)}`;
  const query = parametersOf(route.filter).toString();
  return query === '' ? '#/' : `#/?${query}`;
}

/** The place that a hash leads to. What is not understood in a filter is passed over. */
export function routeOf(hash: string): LibraryRoute {
  const path = hash.replace(/^#?\/?/, '');
  if (path === '' || path.startsWith('?'))
    return { kind: 'timeline', filter: filterOf(new URLSearchParams(path)) };
  const [, kind, id] = /^(event|article|entity)\/(.+)$/.exec(path) ?? [];
  const readable = id === undefined ? null : decoded(id);
  return kind === undefined || readable === null
    ? { kind: 'nowhere' }
    : { kind: kind as 'event' | 'article' | 'entity', id: readable };
}

function parametersOf({ year, status, disputed, query, ...entities }: LibraryFilter): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const kind of ENTITY_KINDS) for (const id of entities[kind]) parameters.append(kind, id);
  if (year !== '') parameters.set('year', year);
  if (status !== null) parameters.set('status', status);
  if (disputed) parameters.set('disagree', 'yes');
  if (query.trim() !== '') parameters.set('words', query);
  return parameters;
}

/** People, places or organisations of one filter: nobody chooses as many, and an address that named 3,000 held the page up for 12 s. */
export const MOST_CHOSEN = 20;

function filterOf(parameters: URLSearchParams): LibraryFilter {
  const status = parameters.get('status') ?? '';
  const ids = (kind: EntityKind): string[] => [...new Set(parameters.getAll(kind))];
  const chosen = (kind: EntityKind): string[] => ids(kind).slice(0, MOST_CHOSEN);
  return {
    ...(ENTITY_KINDS.some((kind) => ids(kind).length > MOST_CHOSEN) ? { isCut: true } : {}),
    person: chosen('person'),
    place: chosen('place'),
    organisation: chosen('organisation'),
    year: parameters.get('year') ?? '',
    status: isStatus(status) ? status : null,
    disputed: parameters.has('disagree'),
    query: parameters.get('words') ?? '',
  };
}

function decoded(id: string): string | null {
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray percent sign in an address that somebody typed.
    return null;
  }
}

function isStatus(text: string): text is Status {
  return (Status.options as readonly string[]).includes(text);
}

import { search } from '../../src/engine/search/search.ts';
import { createSearchIndex, type Searchable } from '../../src/engine/search/search-index.ts';
import { namesOf } from '../../src/model/pack.ts';

/** Who answers queries in the search bench: ours, and the best libraries, each set up as its documentation advises for search as you type. */

export interface Contestant {
  readonly name: string;
  /** No index of it is made above so many events: it would take minutes. */
  readonly mostEvents: number;
  /** Builds an index and hands back what answers a query with the ids of the best events. */
  build(records: Searchable, limit: number): Promise<Answerer>;
}

export type Answerer = (query: string) => readonly string[] | Promise<readonly string[]>;

/** An event as the libraries hold it: every name of those who take part and of the places counts, as with us. */
interface FlatEvent {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly summary: string;
}

const ours: Contestant = {
  name: 'backstory',
  mostEvents: Number.POSITIVE_INFINITY,
  async build(records, limit) {
    const index = createSearchIndex(records);
    return (query) => search(index, query, { limit }).events.hits.map((hit) => hit.id);
  },
};

const BOOST = { title: 3, names: 2, summary: 1 } as const;

/** The parts of each library that the bench uses; a name in a variable keeps the type checker from looking for it. */
interface MiniSearchLike {
  addAll(records: readonly object[]): void;
  search(query: string): readonly { readonly id: string }[];
}
const miniSearch: Contestant = {
  name: 'minisearch',
  mostEvents: 10_000,
  async build(records, limit) {
    const module: { default: new (options: object) => MiniSearchLike } = await load('minisearch');
    const index = new module.default({
      fields: ['title', 'names', 'summary'],
      searchOptions: {
        boost: BOOST,
        combineWith: 'AND',
        prefix: true,
        // One edit up to 7 letters and two above, of which a swap takes both.
        fuzzy: (term: string) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
      },
    });
    index.addAll(flatten(records));
    return (query) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id);
  },
};

interface FlexSearchLike {
  add(record: object): void;
  search(query: string, options: object): readonly { readonly id: string }[];
}
const flexSearch: Contestant = {
  name: 'flexsearch',
  mostEvents: 10_000,
  async build(records, limit) {
    const module: { Document: new (options: object) => FlexSearchLike } = await load('flexsearch');
    const index = new module.Document({
      tokenize: 'forward',
      document: { id: 'id', index: ['title', 'names', 'summary'] },
    });
    for (const event of flatten(records)) index.add({ ...event });
    return (query) =>
      index
        .search(query, { limit, merge: true, suggest: true })
        .slice(0, limit)
        .map(({ id }) => id);
  },
};

interface FuseLike {
  search(query: string, options: object): readonly { readonly item: FlatEvent }[];
}
const fuse: Contestant = {
  name: 'fuse.js',
  mostEvents: 1_500,
  async build(records, limit) {
    const module: { default: new (list: readonly FlatEvent[], options: object) => FuseLike } =
      await load('fuse.js');
    const index = new module.default(flatten(records), {
      ignoreLocation: true,
      useExtendedSearch: true,
      keys: Object.entries(BOOST).map(([name, weight]) => ({ name, weight })),
    });
    return (query) => index.search(query, { limit }).map(({ item }) => item.id);
  },
};

interface OramaLike {
  create(options: object): unknown;
  insertMultiple(index: unknown, records: readonly FlatEvent[]): Promise<unknown>;
  search(index: unknown, query: object): Promise<{ hits: readonly { id: string }[] }>;
}
const orama: Contestant = {
  name: 'orama',
  mostEvents: 1_500,
  async build(records, limit) {
    const { create, insertMultiple, search: find }: OramaLike = await load('@orama/orama');
    const index = create({ schema: { id: 'string', title: 'string', names: 'string', summary: 'string' } });
    await insertMultiple(index, flatten(records));
    return async (query) =>
      (await find(index, { term: query, limit, tolerance: 1, threshold: 0, boost: BOOST })).hits.map(
        ({ id }) => id,
      );
  },
};

/** Ours first. */
export const CONTESTANTS: readonly Contestant[] = [ours, miniSearch, flexSearch, fuse, orama];

async function load<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module; // what the interfaces above say of it
}

function flatten({ entities, events }: Searchable): FlatEvent[] {
  const names = new Map(
    entities.map((entity) => [
      entity.id,
      namesOf(entity)
        .map(({ text }) => text)
        .join(' '),
    ]),
  );
  return events.map((event) => ({
    id: event.id,
    title: event.title,
    names: [...event.participants, ...event.places].map((id) => names.get(id) ?? '').join(' '),
    summary: event.reports.map(({ summary }) => summary).join(' '),
  }));
}

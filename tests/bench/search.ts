import { search } from '../../src/engine/search/search.ts';
import { createSearchIndex, type Searchable } from '../../src/engine/search/search-index.ts';
import { type KnownItem, makeQueries, makeRecords, QUERY_KINDS } from './search-records.ts';

/**
 * What a keystroke costs and what it finds: known items over generated records, ours beside MiniSearch, the best
 * library for it (set up as its documentation advises for search as you type). CPU time of the process, medians.
 */

const SIZES = [1_500, 10_000];
const QUERIES_OF_A_KIND = 150;
const LIMIT = 10;

interface Contestant {
  readonly name: string;
  /** Builds an index and hands back what answers a query with the ids of the best events. */
  build(records: Searchable): (query: string) => readonly string[];
}

const ours: Contestant = {
  name: 'backstory',
  build(records) {
    const index = createSearchIndex(records);
    return (query) => search(index, query, { limit: LIMIT }).events.hits.map((hit) => hit.id);
  },
};

/** Measures every contestant at every size and prints one table. */
export async function benchSearch(): Promise<void> {
  const miniSearch = await miniSearchContestant();
  if (!miniSearch) console.log('search: minisearch is not installed, so ours stands alone');
  const contestants = [ours, ...(miniSearch ? [miniSearch] : [])];
  const rows = SIZES.flatMap((size) => {
    const records = makeRecords(size);
    const queries = makeQueries(records, QUERIES_OF_A_KIND);
    return contestants.map((contestant) => measure(contestant, records, queries));
  });
  console.table(rows);
}

type Row = Record<string, string | number>;

function measure(contestant: Contestant, records: Searchable, queries: readonly KnownItem[]): Row {
  let answer: (query: string) => readonly string[] = () => [];
  const build = cpuMs(() => {
    answer = contestant.build(records);
  });
  // The first round warms the engine up; a reader's first keystroke is cold, so its cost is shown too.
  const first = cpuMs(() => answer(queries[0]?.query ?? ''));
  for (const { query } of queries) answer(query);
  const row: Row = {
    events: records.events.length,
    search: contestant.name,
    'build ms': round(build),
    'first ms': round(first),
  };
  for (const kind of QUERY_KINDS) {
    const ofKind = queries.filter((query) => query.kind === kind);
    const times = ofKind.map(({ query }) => cpuMs(() => answer(query))).toSorted((a, b) => a - b);
    const found = ofKind.filter(({ query, wanted }) => answer(query).slice(0, LIMIT).includes(wanted));
    row[`${kind} ms p50`] = round(times[Math.floor(times.length / 2)] ?? 0);
    row[`${kind} ms p95`] = round(times[Math.floor(times.length * 0.95)] ?? 0);
    row[`${kind} hit@10 %`] = round((100 * found.length) / ofKind.length);
  }
  return row;
}

interface MiniSearchLike {
  addAll(records: readonly object[]): void;
  search(query: string): readonly { readonly id: string }[];
}

async function miniSearchContestant(): Promise<Contestant | undefined> {
  const name = 'minisearch';
  let module: { readonly default: new (options: object) => MiniSearchLike };
  try {
    module = await import(name);
  } catch {
    return undefined;
  }
  return {
    name,
    build({ entities, events }) {
      const names = new Map(entities.map((entity) => [entity.id, entity.name]));
      const index = new module.default({
        fields: ['title', 'names', 'summary'],
        searchOptions: {
          boost: { title: 3, names: 2 },
          combineWith: 'AND',
          prefix: true,
          // One edit up to 7 letters and two above, of which a swap takes both.
          fuzzy: (term: string) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
        },
      });
      index.addAll(
        events.map((event) => ({
          id: event.id,
          title: event.title,
          names: event.participants.map((id) => names.get(id)).join(' '),
          summary: event.reports.map((report) => report.summary).join(' '),
        })),
      );
      return (query) =>
        index
          .search(query)
          .slice(0, LIMIT)
          .map((hit) => hit.id);
    },
  };
}

function cpuMs(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

if (import.meta.main) await benchSearch();

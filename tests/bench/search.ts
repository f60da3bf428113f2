import { bundledPack } from '../../src/cli/corpus-files.ts';
import { answerQuestion } from '../../src/engine/answers/answer-question.ts';
import { readQuestion } from '../../src/engine/answers/read-question.ts';
import { parseQuery, search } from '../../src/engine/search/search.ts';
import { createSearchIndex, type Searchable } from '../../src/engine/search/search-index.ts';
import { type KnownItem, makeQueries, QUERY_KINDS } from './known-items.ts';
import { type Answerer, CONTESTANTS, type Contestant } from './search-contestants.ts';
import { makeRecords } from './search-records.ts';

/**
 * What a keystroke costs and what it finds: known items of the bundled corpus and of made records, ours beside the best
 * libraries. CPU time of the process; a busy machine counts more of it for the same work, so its pace is printed first.
 */

const MADE = [10_000, 100_000];
const QUERIES_OF_A_KIND = 150;
/** Of the libraries' slower answers fewer are measured. */
const QUERIES_AT_MOST_SIZE = 40;
const LIMIT = 10;

/** Characters of the yardstick, and what a quiet core of the machine that the budgets were set on does of them a second. */
const YARD = 20_000_000;
const QUIET_PACE = 900;

/** Measures every contestant at every size and prints one table. */
async function benchSearch(): Promise<void> {
  console.log(`pace: ${pace()} million characters a second (about ${QUIET_PACE} where nothing else runs)`);
  const corpus = bundledPack();
  coldStart(corpus);
  const rows: Row[] = [];
  for (const records of [corpus, ...MADE.map((size) => makeRecords(size))]) {
    const { length } = records.events;
    const queries = makeQueries(records, length > 50_000 ? QUERIES_AT_MOST_SIZE : QUERIES_OF_A_KIND);
    for (const contestant of CONTESTANTS)
      if (length <= contestant.mostEvents) {
        rows.push(await measure(contestant, records, queries));
      }
  }
  console.table(rows);
}

/** What opening the popup and the first keys cost, before anything else has warmed the engine up. */
function coldStart(corpus: Searchable): void {
  let index: ReturnType<typeof createSearchIndex> | undefined;
  const built = cpuMs(() => {
    index = createSearchIndex(corpus);
  });
  if (!index) return;
  const made = index;
  const first = cpuMs(() => search(made, 'xi', { limit: LIMIT }));
  const question = cpuMs(() => {
    const parsed = parseQuery(made, 'xi putin');
    const asked = readQuestion(made, parsed);
    return asked && answerQuestion(made, asked, parsed);
  });
  console.log(
    `cold, at the corpus: index ${round(built)} ms, first results ${round(first)} ms, first answer (every meeting of two) ${round(question)} ms CPU`,
  );
}

type Row = Record<string, string | number>;

async function measure(
  contestant: Contestant,
  records: Searchable,
  queries: readonly KnownItem[],
): Promise<Row> {
  const before = process.cpuUsage();
  const answer = await contestant.build(records, LIMIT);
  const build = spent(before);
  // A round to warm the engine up: what a reader meets after the first keys.
  for (const { query } of queries.slice(0, 40)) await answer(query);
  const row: Row = { events: records.events.length, search: contestant.name, 'build ms': round(build) };
  const all: number[] = [];
  for (const kind of QUERY_KINDS) {
    const ofKind = queries.filter((query) => query.kind === kind);
    if (ofKind.length === 0) continue;
    const { times, found } = await ask(answer, ofKind);
    all.push(...times);
    row[`${kind} hit@10 %`] = round((100 * found) / ofKind.length);
    row[`${kind} p50 ms`] = quantile(times, 0.5);
  }
  row['p95 ms'] = quantile(all, 0.95);
  return row;
}

async function ask(
  answer: Answerer,
  queries: readonly KnownItem[],
): Promise<{ times: number[]; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (const { query, wanted } of queries) {
    const before = process.cpuUsage();
    const hits = await answer(query);
    times.push(spent(before));
    if (hits.slice(0, LIMIT).includes(wanted)) found++;
  }
  return { times, found };
}

function pace(): number {
  const text = 'abcdefghij'.repeat(1_000);
  let sum = 0;
  const ms = cpuMs(() => {
    for (let done = 0; done < YARD; done += text.length)
      for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  });
  return sum > 0 ? Math.round(YARD / ms / 1_000) : 0;
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return round(sorted[Math.floor(sorted.length * share)] ?? 0);
}

function cpuMs(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  return spent(before);
}

function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

await benchSearch();

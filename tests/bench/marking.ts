import { parseArgs } from 'node:util';
import { bundledPack } from '../../src/cli/corpus-files.ts';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/index/ship.ts';
import { namesOf } from '../../src/model/pack.ts';
import { launchPlain } from '../browser/plain-browser.ts';
import { serveSources } from '../browser/source-server.ts';
import { type BenchPage, benchPages, realPages } from './marking-pages.ts';
import { openForReading, type Slices } from './marking-session.ts';

/**
 * What marking costs a page, in Chromium, in ms per 100,000 characters of its text:
 *
 * - `script`: the time in our own code, walking, matching and choosing. Wall time, so the least of its readings is taken.
 * - `painted`: all CPU time of the page's main thread until the marks are painted, with style, layout, observers, painting and the
 *   collection of garbage: the middle one of its readings; `spread` is the distance between their quartiles.
 * - `browser's own`: the part of `painted` that the same page takes where as many highlights are registered by two lines of its
 *   own, with no extension: what marks cost by themselves, however they are found.
 * - `ours`: `painted` without that, so all that there would not be without the extension, but for the style of the marks, which the page
 *   has before the first reading (2 ms on 30,000 elements): our code, the tasks that it runs in,
 *   what it asks of the browser, garbage. This is the figure to hold against a budget.
 *
 * Then the longest slice of the middle reading, wall time too, and the CPU time of a lookup under the pointer with all names known. Each page is read by code that the browser has
 * compiled as far as it ever will: up to the tenth reading an article takes less from one to the next, and a least of the second to
 * fourth said more about the compiler's moods than about us (2.8 to 3.7 ms). `first ms` is the reading before any of it was
 * compiled, with the decoding of the names: what a page that is opened pays is nearer to it, and `page-start.ts` measures that.
 * Not counted: loading the code, the page's own work. On a busy machine every figure is an upper bound.
 *
 * `node tests/bench/marking.ts [words of page names] [--all] [--profile]`. Real pages are read where a folder of them is
 * found beside the project, without their scripts: one in four, or each with `--all`. `--profile` also prints where the
 * time of each page goes.
 */

/** Without `--all` every fourth of them, so that all is done in six minutes. */
const REAL_STEP = 4;

/** Readings before any is counted; from about the eighth on none was quicker than the one before. */
const WARM_UP_READINGS = 10;

/** Readings that are counted, of each kind. The middle one of nine came out within 6 % from run to run, four runs on a busy machine. */
const READINGS = 9;

const PROFILED_READINGS = 20;
const PROFILE_LINES = 25;

interface Row {
  readonly page: string;
  readonly characters: number;
  readonly mentions: number;
  /** The first reading until painted, whose code has not run before. */
  readonly 'first ms': number;
  /** Our own code in a later one. */
  readonly 'script ms': number;
  readonly 'script / 100k': number;
  /** Everything until painted. */
  readonly 'painted ms': number;
  /** How far the readings of `painted ms` lie apart, from the lower quartile to the upper. */
  readonly spread: number;
  readonly 'painted / 100k': number;
  /** Of `painted ms` what the browser takes for as many highlights without us. */
  readonly "browser's own": number;
  /** The rest of `painted ms`. */
  readonly 'ours / 100k': number;
  readonly 'longest slice': number;
  readonly 'lookup ms': number;
}

const { values, positionals } = parseArgs({
  options: { all: { type: 'boolean' }, profile: { type: 'boolean' } },
  allowPositionals: true,
});
const pack = bundledPack();
const shipped = shipNameIndex(buildNameIndex(pack.entities));
const names = pack.entities.flatMap((entity) =>
  namesOf(entity)
    .filter(({ text, needsSupport }) => !needsSupport && /^[A-Z][a-z]+ [A-Z]/.test(text))
    .map(({ text }) => text),
);

const server = await serveSources();
const browser = await launchPlain('chrome');
const own = await measureAll(benchPages(names));
const real = await measureAll(realPages(values.all || positionals.length > 0 ? 1 : REAL_STEP));
console.table([...own, total('all own', own), ...real, total('all real', real)]);
await browser.close();
await server.close();

async function measureAll(pages: readonly BenchPage[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of pages) {
    if (positionals.length > 0 && !positionals.some((word) => page.name.includes(word))) continue;
    rows.push(await measure(page));
  }
  return rows;
}

async function measure({ name, html }: BenchPage): Promise<Row> {
  server.setPage('/page', html, true);
  const session = await openForReading(browser, server, shipped);
  try {
    const { painted: first } = await session.read();
    for (let reading = 1; reading < WARM_UP_READINGS; reading++) await session.read();
    const readings = await timesOf(async () => (await session.read()).painted);
    const painted = quartile(readings, 2);
    const browsers = quartile(await timesOf(session.drawBare), 2);
    const clocked: Slices[] = [];
    for (let reading = 0; reading < READINGS; reading++) clocked.push(await session.readClocked());
    const script = Math.min(...clocked.map((slices) => slices.script));
    const row: Row = {
      page: name,
      characters: session.characters,
      mentions: clocked[0]?.mentions ?? 0,
      'first ms': rounded(first),
      'script ms': rounded(script),
      'script / 100k': per100k(script, session.characters),
      'painted ms': rounded(painted),
      spread: rounded(quartile(readings, 3) - quartile(readings, 1)),
      'painted / 100k': per100k(painted, session.characters),
      "browser's own": rounded(browsers),
      'ours / 100k': per100k(painted - browsers, session.characters),
      'longest slice': rounded(
        quartile(
          clocked.map(({ longest }) => longest),
          2,
        ),
      ),
      'lookup ms': rounded(await session.lookUp()),
    };
    if (values.profile) {
      console.log(name);
      const lines = (await session.profile(PROFILED_READINGS)).slice(0, PROFILE_LINES);
      for (const [place, time] of lines) console.log(`  ${time.toFixed(3)} ${place}`);
    }
    return row;
  } finally {
    await session.close();
  }
}

async function timesOf(task: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let reading = 0; reading < READINGS; reading++) times.push(await task());
  return times;
}

/** The first, second (the middle one) or third quartile. */
function quartile(times: readonly number[], number: 1 | 2 | 3): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length * number) / 4)] ?? 0;
}

/** The sum of the times over the sum of the characters. */
function total(page: string, rows: readonly Row[]): Row {
  const sum = (
    column: 'characters' | 'mentions' | 'first ms' | 'script ms' | 'painted ms' | 'spread' | "browser's own",
  ) => rows.reduce((so, row) => so + row[column], 0);
  const most = (column: 'longest slice' | 'lookup ms') => Math.max(0, ...rows.map((row) => row[column]));
  return {
    page,
    characters: sum('characters'),
    mentions: sum('mentions'),
    'first ms': rounded(sum('first ms')),
    'script ms': rounded(sum('script ms')),
    'script / 100k': per100k(sum('script ms'), sum('characters')),
    'painted ms': rounded(sum('painted ms')),
    spread: rounded(sum('spread')),
    'painted / 100k': per100k(sum('painted ms'), sum('characters')),
    "browser's own": rounded(sum("browser's own")),
    'ours / 100k': per100k(sum('painted ms') - sum("browser's own"), sum('characters')),
    'longest slice': most('longest slice'),
    'lookup ms': most('lookup ms'),
  };
}

function per100k(ms: number, characters: number): number {
  return rounded((ms * 100_000) / Math.max(1, characters));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

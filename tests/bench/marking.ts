import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundledPack } from '../../src/cli/corpus-files.ts';
import { buildNameIndex } from '../../src/engine/names/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/ship.ts';
import { namesOf } from '../../src/model/pack.ts';
import { launchPlain } from '../browser/plain-browser.ts';
import { serveSources } from '../browser/source-server.ts';
import { type BenchPage, benchPages } from './marking-pages.ts';
import { openForReading } from './marking-session.ts';

/**
 * What marking costs a page, in Chromium: all CPU time of the page's main thread, from the start of marking until the
 * marks are painted, style, layout, observers and painting included, in ms per 100,000 characters of its text; the longest
 * task; and a lookup under the pointer with all names known. Not counted: loading the code, decoding the names.
 *
 * `node tests/bench/marking.ts [words of page names] [--all] [--profile]`. Real pages are read where a folder of them is
 * found beside the project, without their scripts: one in four, or each with `--all`. `--profile` also prints where the
 * time of each page goes.
 */

const REAL_PAGES = path.resolve('../shared/pages');

/** Without `--all` every fourth of them, so that all is done in two minutes. */
const REAL_STEP = 4;

/** How often each page is read; the least of all but the first counts, because other work on the machine only ever adds. */
const READINGS = 4;

const PROFILED_READINGS = 20;
const PROFILE_LINES = 25;

interface Row {
  readonly page: string;
  readonly characters: number;
  readonly mentions: number;
  /** The first reading, whose code has not run before. */
  readonly 'first ms': number;
  /** A later one. */
  readonly ms: number;
  readonly 'ms / 100k': number;
  /** Wall time: what shares the machine is in it, and on pages of megabytes a frame of the page itself. */
  readonly 'longest task': number;
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
  server.setPage('/page', html);
  const session = await openForReading(browser, server, shipped);
  try {
    const first = await session.read();
    const later = [];
    for (let reading = 1; reading < READINGS; reading++) later.push(await session.read());
    const ms = Math.min(...later.map(({ cpu }) => cpu));
    const row: Row = {
      page: name,
      characters: session.characters,
      mentions: first.mentions,
      'first ms': rounded(first.cpu),
      ms: rounded(ms),
      'ms / 100k': rounded((ms * 100_000) / session.characters),
      'longest task': rounded(Math.min(...later.map(({ longest }) => longest))),
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

/** The sum of the times over the sum of the characters. */
function total(page: string, rows: readonly Row[]): Row {
  const sum = (column: 'characters' | 'mentions' | 'first ms' | 'ms') =>
    rows.reduce((so, row) => so + row[column], 0);
  const most = (column: 'longest task' | 'lookup ms') => Math.max(0, ...rows.map((row) => row[column]));
  return {
    page,
    characters: sum('characters'),
    mentions: sum('mentions'),
    'first ms': rounded(sum('first ms')),
    ms: rounded(sum('ms')),
    'ms / 100k': rounded((sum('ms') * 100_000) / Math.max(1, sum('characters'))),
    'longest task': most('longest task'),
    'lookup ms': most('lookup ms'),
  };
}

function realPages(step: number): BenchPage[] {
  if (!existsSync(REAL_PAGES)) return [];
  return readdirSync(REAL_PAGES)
    .filter((file) => file.endsWith('.html'))
    .filter((_, number) => number % step === 0)
    .map((file) => ({
      name: `real ${file.slice(0, 8)}`,
      html: readFileSync(path.join(REAL_PAGES, file), 'utf8').replace(
        /<script\b/gi,
        '<script type="text/plain"',
      ),
    }));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

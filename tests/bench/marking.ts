import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { bundledPack } from '../../src/cli/corpus-files.ts';
import { buildNameIndex } from '../../src/engine/names/name-index.ts';
import { type ShippedNameIndex, shipNameIndex } from '../../src/engine/names/ship.ts';
import { namesOf } from '../../src/model/pack.ts';
import { launchPlain } from '../browser/plain-browser.ts';
import { type SourceServer, serveSources } from '../browser/source-server.ts';
import { benchPages } from './marking-pages.ts';

/**
 * What marking costs a page, in Chromium: CPU time of the page's main thread per 100,000 characters, the longest slice,
 * and a lookup under the pointer with all names known. Every request to anywhere else is blocked.
 * Real pages are read where a folder of them is found beside the project, without their scripts.
 */

const REAL_PAGES = path.resolve('../shared/pages');

/** How often each page is loaded, and read again; the least counts, because other work on the machine only ever adds. */
const LOADS = 2;
const READINGS = 4;

interface Row {
  readonly page: string;
  readonly characters: number;
  readonly mentions: number;
  /** CPU time of the first reading, code not compiled yet, drawing included. */
  readonly 'first ms': number;
  readonly 'ms / 100k': number;
  /** Wall time: what shares the machine is in it. */
  readonly 'longest slice': number;
  readonly 'lookup ms': number;
}

const pack = bundledPack();
const shipped = shipNameIndex(buildNameIndex(pack.entities));
const names = pack.entities.flatMap((entity) =>
  namesOf(entity).filter(({ text, needsSupport }) => !needsSupport && /^[A-Z][a-z]+ [A-Z]/.test(text)),
);
const pages = [...benchPages(names.map(({ text }) => text)), ...realPages()].filter(({ name }) =>
  name.includes(process.argv[2] ?? ''),
);

const server = await serveSources();
const browser = await launchPlain('chrome');
const rows: Row[] = [];
for (const { name, html } of pages) {
  server.setPage('/page', html);
  const loads: Row[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await measure(browser, server, name, shipped));
  const [row] = loads;
  const least = (column: 'first ms' | 'ms / 100k' | 'longest slice' | 'lookup ms') =>
    rounded(Math.min(...loads.map((load) => load[column])));
  if (row === undefined) continue;
  rows.push({
    ...row,
    'first ms': least('first ms'),
    'ms / 100k': least('ms / 100k'),
    'longest slice': least('longest slice'),
    'lookup ms': least('lookup ms'),
  });
}
console.table(rows);
await browser.close();
await server.close();

async function measure(
  browser: Browser,
  server: SourceServer,
  name: string,
  shipped: ShippedNameIndex,
): Promise<Row> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.url().startsWith(server.origin) ? request.continue() : request.abort());
    });
    await page.setBypassCSP(true);
    await page.goto(`${server.origin}/page`, { waitUntil: 'load' });
    await prepare(page, shipped);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await settle(page);
    const readings: { cpu: number; characters: number; mentions: number; longest: number }[] = [];
    for (let reading = 0; reading < READINGS; reading++) {
      const before = await taskTime(session);
      const facts = await page.evaluate(() => globalThis.bench.read());
      readings.push({ ...facts, cpu: (await taskTime(session)) - before });
      await settle(page);
    }
    const idle = await leastIdleTime(page, session);
    const [first, ...later] = readings;
    if (first === undefined) throw new Error('nothing was read');
    const lookup = await page.evaluate(() => globalThis.bench.lookUp());
    return {
      page: name,
      characters: first.characters,
      mentions: first.mentions,
      'first ms': Math.max(0, first.cpu - idle),
      'ms / 100k':
        (Math.max(0, Math.min(...later.map(({ cpu }) => cpu)) - idle) * 100_000) / first.characters,
      'longest slice': Math.min(...readings.map(({ longest }) => longest)),
      'lookup ms': lookup,
    };
  } finally {
    await page.close();
  }
}

declare global {
  // Set in the page under measurement only.
  var bench: {
    read(): Promise<{ characters: number; mentions: number; longest: number }>;
    /** The pauses of a reading, without it. */
    pause(): Promise<void>;
    lookUp(): number;
  };
}

/** Loads the modules and decodes the index, so that neither is counted: an extension's are there before the page is. */
async function prepare(page: Page, shipped: ShippedNameIndex): Promise<void> {
  await page.evaluate(async (index) => {
    const at = (path: string) => import(`${location.origin}/src/${path}`);
    const { openShippedIndex } = await at('engine/names/shipped-index.ts');
    const { startMarking } = await at('marking/start-marking.ts');
    const { createHitTest } = await at('marking/hit-test.ts');
    const reader = openShippedIndex(index);
    let characters = 0;
    let started = 0;
    let longest = 0;
    let running = new AbortController();
    const slice = {
      begin: () => (started = performance.now()),
      end: () => (longest = Math.max(longest, performance.now() - started)),
    };
    // Every pause of marking goes through one of these three.
    const wrapped = {
      idle: requestIdleCallback.bind(globalThis),
      frame: requestAnimationFrame.bind(globalThis),
      yield: scheduler.yield.bind(scheduler),
    };
    let marking: ReturnType<typeof startMarking>;
    globalThis.bench = {
      read: () =>
        new Promise((resolve) => {
          running.abort();
          running = new AbortController();
          characters = longest = 0;
          globalThis.requestIdleCallback = (task, options) =>
            wrapped.idle((deadline) => {
              slice.begin();
              task(deadline);
            }, options);
          scheduler.yield = async () => {
            slice.end();
            await wrapped.yield();
            slice.begin();
          };
          globalThis.requestAnimationFrame = (task) => {
            slice.end();
            globalThis.requestAnimationFrame = wrapped.frame;
            const mentions = marking
              .summary()
              .reduce((sum: number, { count }: { count: number }) => sum + count, 0);
            resolve({ characters, mentions, longest });
            return wrapped.frame(task);
          };
          const counted = {
            read(text: string) {
              characters += text.length;
              return reader.read(text);
            },
          };
          marking = startMarking({
            document,
            reader: counted,
            mode: 'first',
            signal: running.signal,
            onFirstMention() {},
          });
        }),
      async pause() {
        await new Promise((resolve) => wrapped.idle(resolve));
        await wrapped.yield();
        await wrapped.yield();
        await new Promise((resolve) => wrapped.frame(resolve));
      },
      lookUp() {
        const points = Array.from({ length: 300 }, (_, at) => [
          (at * 37) % innerWidth,
          (at * 53) % innerHeight,
        ]);
        const hits = createHitTest(marking.ground);
        const look = () => {
          for (const [x = 0, y = 0] of points) hits.at(x, y);
        };
        look();
        const before = performance.now();
        look();
        return (performance.now() - before) / points.length;
      },
    };
  }, shipped);
}

/** What the same pauses cost without any reading between them; not marking's, so it is taken off. */
async function leastIdleTime(page: Page, session: CDPSession): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < READINGS; round++) {
    const before = await taskTime(session);
    await page.evaluate(() => globalThis.bench.pause());
    times.push((await taskTime(session)) - before);
    await settle(page);
  }
  return Math.min(...times);
}

/** Waits until the page does nothing of its own for a second. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

function realPages(): { name: string; html: string }[] {
  if (!existsSync(REAL_PAGES)) return [];
  return readdirSync(REAL_PAGES)
    .filter((file) => file.endsWith('.html'))
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

import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuilt } from '../../src/cli/browsers/build-extension.ts';
import { startClosedNetwork } from '../../src/cli/browsers/closed-network.ts';
import { type Launched, launch } from '../../src/cli/browsers/launch.ts';
import { serveSources } from '../browser/source-server.ts';
import { realPages } from './marking-pages.ts';

/**
 * What a page pays for the extension as it ships when it is opened, in Chromium: nothing is compiled, no name decoded. CPU
 * time of the page's main thread in ms, the middle one of several openings: `compile` and `start` the content script,
 * `read` everything after it in our own code until the marks are drawn (the script for the pointer is in it), the longest
 * task, and `style` what the browser works out anew of the page's style once that script is there: by then nothing changes but by
 * the style of the marks, and a rule for all elements cost 61 ms on 30,000 of them. Pages have no scripts of their own, so all that runs is ours; `start` holds what a browser does to begin a
 * world of scripts (about 1 ms).
 *
 * `node tests/bench/page-start.ts`
 */

const OPENINGS = 5;

/** Longer than loading, reading and drawing take, ms. */
const SETTLED = 1_300;

/** One real page in so many. */
const REAL_STEP = 4;

/** Events of the trace that work out style. */
const STYLE = 'UpdateLayoutTree';

/** Events of the trace that are scripts at work; what runs inside another is part of it. */
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur: number;
  /** CPU time of the thread, microseconds. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

interface Opening {
  readonly compile: number;
  readonly start: number;
  readonly read: number;
  readonly longest: number;
  readonly style: number;
}

const sample = (name: string) => ({ name, html: readFileSync(`tests/pages/${name}.html`, 'utf8') });

const network = await startClosedNetwork();
const server = await serveSources();
const browser = await launch('chrome', {
  extension: ensureBuilt('chrome'),
  headless: true,
  proxyPort: network.port,
});
const rows = [];
for (const { name, html } of [sample('article'), sample('nameless'), ...realPages(REAL_STEP)]) {
  server.setPage('/page', html);
  // The first one starts the background and fills the browser's own caches.
  await open(browser, `${server.origin}/page`);
  const openings: Opening[] = [];
  for (let number = 0; number < OPENINGS; number++)
    openings.push(await open(browser, `${server.origin}/page`));
  const middle = (part: keyof Opening): number =>
    Math.round(100 * (openings.map((one) => one[part]).toSorted((a, b) => a - b)[OPENINGS >> 1] ?? 0)) / 100;
  rows.push({
    page: name,
    compile: middle('compile'),
    start: middle('start'),
    read: middle('read'),
    longest: middle('longest'),
    style: middle('style'),
  });
}
console.table(rows);
await browser.close();
await server.close();
await network.close();

async function open({ browser }: Launched, url: string): Promise<Opening> {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute', 'v8'] });
  await page.goto(url);
  await wait(SETTLED);
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  return openingIn(traceEvents);
}

function openingIn(events: readonly TraceEvent[]): Opening {
  const script = scriptIn(events, '/page.js');
  if (script === undefined) throw new Error('the content script did not run');
  const ofPage = events
    .filter(
      ({ ph, pid, tid, ts }) => ph === 'X' && pid === script.pid && tid === script.tid && ts >= script.ts,
    )
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  // Absent where the page names nobody.
  const answering = scriptIn(ofPage, '/hover.js');
  const isInside = ({ ts }: TraceEvent): boolean => ts < script.ts + script.dur;
  const compile = ofPage.find((event) => event.name === 'v8.compile' && isInside(event));
  let end = 0;
  const tasks: number[] = [];
  for (const event of ofPage) {
    if (event.ts < end || !SCRIPTS.has(event.name)) continue;
    end = event.ts + event.dur;
    tasks.push(cpuOf(event));
  }
  const [started = 0, ...later] = tasks;
  return {
    compile: cpuOf(compile),
    start: started - cpuOf(compile),
    read: later.reduce((sum, task) => sum + task, 0),
    longest: Math.max(...tasks),
    style: ofPage
      .filter(({ name, ts }) => name === STYLE && ts > (answering?.ts ?? Number.POSITIVE_INFINITY))
      .reduce((sum, event) => sum + cpuOf(event), 0),
  };
}

/** Where a script of ours begins to run. */
function scriptIn(events: readonly TraceEvent[], file: string): TraceEvent | undefined {
  return events.find(({ name, args: { data } }) => {
    const url = data?.url ?? '';
    return name === 'EvaluateScript' && url.startsWith('chrome-extension:') && url.endsWith(file);
  });
}

function cpuOf(event: TraceEvent | undefined): number {
  return (event?.tdur ?? 0) / 1_000;
}

import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { ShippedNameIndex } from '../../src/engine/names/index/ship.ts';
import { HIGHLIGHT, markStyle } from '../../src/marking/mark-style.ts';
import type { SourceServer } from '../browser/source-server.ts';

/** One reading of a page. */
export interface Reading {
  /** CPU time of the page's main thread from the start of marking until the marks are painted, in ms, less the page's own. */
  readonly painted: number;
}

/** What one reading of a page does, slice by slice. */
export interface Slices {
  /** Time in our own code in all, in ms: walking, matching, choosing what to draw. */
  readonly script: number;
  /** The longest slice, in ms. */
  readonly longest: number;
  readonly mentions: number;
}

/** A page in Chromium that can be read again and again. */
export interface ReadingSession {
  /** UTF-16 units of the page's text: without scripts and styles, each run of white space counted as one. */
  readonly characters: number;
  read(): Promise<Reading>;
  /** Reads with a clock at the ends of each slice. Wall time: what shares the machine is in it. */
  readClocked(): Promise<Slices>;
  /**
   * What the marks of the last reading cost the browser by itself: CPU time as in `painted`, where a script of the page, with
   * nothing of ours, registers the same ranges in one go.
   */
  drawBare(): Promise<number>;
  /** Mean CPU time of a lookup under the pointer, all names known, in ms. */
  lookUp(): Promise<number>;
  /** Self time of each function in a mean reading, in ms, the dearest first; wall time, sampled. */
  profile(readings: number): Promise<readonly (readonly [name: string, ms: number])[]>;
  close(): Promise<void>;
}

/** How long between two looks whether a reading is over, in ms; longer than two frames and than a page that is idle is waited for. */
const ROUND = 120;

/** Rounds after the last slice, in which the marks are drawn. */
const DRAWING_ROUNDS = 2;

/** How often the page is measured without a reading; the least counts. */
const IDLE_ROUNDS = 4;

/** How often a profile looks, in microseconds, and what one sample counts at most: in a longer one the thread was put aside. */
const SAMPLING = 50;
const LONGEST_SAMPLE = 4 * SAMPLING;

declare global {
  // Set in the page under measurement only.
  var bench: {
    start(): void;
    stop(): void;
    /** Clocks the slices from now on. */
    clock(): void;
    /** True while a slice is still to come. */
    isReading(): boolean;
    /** Stops, and keeps what was drawn. */
    keep(): void;
    /** Draws what was kept. */
    drawKept(): void;
    /** Ends that. */
    eraseKept(): void;
    slices(): { script: number; longest: number; mentions: number };
    /** Looks at many points; how many. */
    lookUp(): number;
  };
}

/** Opens the page that the server has at `/page`. Every request to anywhere else is blocked. */
export async function openForReading(
  browser: Browser,
  server: SourceServer,
  shipped: ShippedNameIndex,
): Promise<ReadingSession> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().startsWith(server.origin) ? request.continue() : request.abort());
  });
  await page.setBypassCSP(true);
  await page.goto(`${server.origin}/page`, { waitUntil: 'load' });
  const characters = await page.evaluate(countCharacters);
  await prepare(page, shipped);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  // What moves by itself would be counted, and differs from second to second.
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
  await wait(2 * ROUND);

  const idleRounds: number[] = [];
  for (let number = 0; number < IDLE_ROUNDS; number++) {
    const before = await taskTime(session);
    await round(page);
    idleRounds.push((await taskTime(session)) - before);
  }
  const idle = Math.min(...idleRounds);

  /** CPU time from what `begin` sets off until the marks are painted, without the page's own. */
  const untilPainted = async (begin: () => void): Promise<number> => {
    await wait(ROUND);
    const before = await taskTime(session);
    await page.evaluate(begin);
    let rounds = DRAWING_ROUNDS + 1;
    while (await round(page)) rounds++;
    for (let number = 0; number < DRAWING_ROUNDS; number++) await round(page);
    return Math.max(0, (await taskTime(session)) - before - rounds * idle);
  };

  const read = async (): Promise<number> => {
    // What it costs to clear the marks of the last reading is not counted.
    await page.evaluate(() => globalThis.bench.stop());
    return untilPainted(() => globalThis.bench.start());
  };

  return {
    characters,
    read: async () => ({ painted: await read() }),
    async readClocked() {
      await page.evaluate(() => globalThis.bench.clock());
      await read();
      return page.evaluate(() => globalThis.bench.slices());
    },
    async drawBare() {
      await page.evaluate(() => globalThis.bench.keep());
      const painted = await untilPainted(() => globalThis.bench.drawKept());
      await page.evaluate(() => globalThis.bench.eraseKept());
      return painted;
    },
    async lookUp() {
      await page.evaluate(() => globalThis.bench.lookUp());
      const before = await taskTime(session);
      // In a task of its own: what a driver's command does is left out.
      const lookups = await page.evaluate(
        () => new Promise<number>((done) => setTimeout(() => done(globalThis.bench.lookUp()))),
      );
      return ((await taskTime(session)) - before) / lookups;
    },
    async profile(readings) {
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
      await session.send('Profiler.start');
      for (let reading = 0; reading < readings; reading++) {
        await page.evaluate(() => globalThis.bench.stop());
        await page.evaluate(() => globalThis.bench.start());
        await wait(ROUND);
      }
      const { profile } = await session.send('Profiler.stop');
      return selfTimes(profile, readings);
    },
    close: () => page.close(),
  };
}

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

function selfTimes(
  { nodes, samples = [], timeDeltas = [] }: CpuProfile,
  readings: number,
): [string, number][] {
  const names = new Map(
    nodes.map(({ id, callFrame: { functionName, url } }) => [
      id,
      `${functionName || 'anonymous'} ${url.split('/src/').at(1) ?? ''}`,
    ]),
  );
  const times = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    times.set(
      name,
      (times.get(name) ?? 0) + Math.min(timeDeltas[at] ?? 0, LONGEST_SAMPLE) / 1_000 / readings,
    );
  }
  return [...times].filter(([name]) => name !== '(idle) ').sort((a, b) => b[1] - a[1]);
}

function countCharacters(): number {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    if (text.parentElement?.closest('script,style,noscript,template,svg')) continue;
    characters += (text.nodeValue ?? '').replace(/\s+/g, ' ').length;
  }
  return characters;
}

/**
 * Loads the modules and decodes the index, so that neither is counted: an extension's are there before the page is. The style
 * of the marks too, without which Chromium paints nothing where a highlight is.
 */
async function prepare(page: Page, shipped: ShippedNameIndex): Promise<void> {
  await page.addStyleTag({ content: markStyle(['*']) });
  await page.evaluate(
    async (index, key) => {
      const at = (path: string) => import(`${location.origin}/src/${path}`);
      const { openShippedIndex } = await at('engine/names/index/shipped-index.ts');
      const { startMarking } = await at('marking/start-marking.ts');
      const { createHitTest } = await at('marking/hit-test.ts');
      const reader = openShippedIndex(index);
      let isClocked = false;
      let started = 0;
      let script = 0;
      let longest = 0;
      let pauses = 0;
      let kept: AbstractRange[] = [];
      let running = new AbortController();
      let marking: ReturnType<typeof startMarking>;
      const end = () => {
        if (started === 0) return;
        const taken = performance.now() - started;
        script += taken;
        longest = Math.max(longest, taken);
        started = 0;
      };
      const begin = () => {
        if (!isClocked) return;
        started = performance.now();
        // A slice that does not pause before is over when the next task runs.
        void scheduler.postTask(end, { priority: 'user-blocking' });
      };
      // Marking begins and pauses its work by these alone.
      const { requestIdleCallback: idle, IntersectionObserver: Observer } = globalThis;
      const yielded = scheduler.yield.bind(scheduler);
      globalThis.requestIdleCallback = (task, options) => {
        pauses++;
        return idle((deadline) => {
          pauses--;
          begin();
          task(deadline);
        }, options);
      };
      scheduler.yield = async () => {
        end();
        pauses++;
        await yielded();
        pauses--;
        begin();
      };
      globalThis.IntersectionObserver = class extends Observer {
        constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          super((entries, observer) => {
            begin();
            callback(entries, observer);
            end();
          }, options);
        }
      };
      globalThis.bench = {
        stop: () => running.abort(),
        clock() {
          isClocked = true;
        },
        isReading: () => pauses > 0,
        keep() {
          const drawn = CSS.highlights.get(key);
          if (drawn !== undefined) kept = [...drawn];
          running.abort();
        },
        drawKept() {
          if (kept.length > 0) setTimeout(() => CSS.highlights.set(key, new Highlight(...kept)));
        },
        eraseKept: () => CSS.highlights.delete(key),
        start() {
          // In a task of its own, so that it is told from the work of asking for it.
          pauses++;
          setTimeout(() => {
            pauses--;
            running = new AbortController();
            const { signal } = running;
            script = longest = 0;
            begin();
            marking = startMarking({
              document,
              reader,
              signal,
              isAlive: () => true,
              onNamed: async () => true,
            });
            marking.follow('first', new Set());
          });
        },
        slices: () => ({
          script,
          longest,
          mentions: marking.summary().reduce((sum: number, { count }: { count: number }) => sum + count, 0),
        }),
        lookUp() {
          const points = Array.from({ length: 300 }, (_, number) => [
            (number * 37) % innerWidth,
            (number * 53) % innerHeight,
          ]);
          const hits = createHitTest(marking.ground);
          const look = () => {
            for (const [x = 0, y = 0] of points) hits.at(x, y);
          };
          look();
          return points.length;
        },
      };
    },
    shipped,
    HIGHLIGHT,
  );
}

/** Lets a page go on for a while; true where a slice is still to come. */
async function round(page: Page): Promise<boolean> {
  await wait(ROUND);
  return page.evaluate(() => globalThis.bench.isReading());
}

/** From outside, so that the page runs no timer for it. */
async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** CPU time of the page's main thread so far, in ms, without the work of measuring it. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const secondsOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return (secondsOf('TaskDuration') - secondsOf('DevToolsCommandDuration')) * 1_000;
}

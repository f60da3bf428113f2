import { defineConfig } from 'vitest/config';

/** Rooms that touch no global thing: their tests may share one world (32 s of CPU become 21: modules are loaded once). */
const PURE_ROOMS = ['engine', 'kb', 'model', 'page', 'cli'].map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

/** What is measured over the whole corpus: no browser, but seconds each, most of them for compiling it. */
const WHOLE_CORPUS = [
  'tests/engine/answers/reader-questions.test.ts',
  'tests/engine/grouping/bundled-groups.test.ts',
  'tests/engine/names/gold/gold.test.ts',
  'tests/engine/ranking/judged/judged.test.ts',
  'tests/engine/reading/gold/gold.test.ts',
  'tests/engine/reading/gold/real-pages.test.ts',
  'tests/engine/reading/own-texts/own-texts.test.ts',
  'tests/engine/reading/own-texts/pasted.test.ts',
  'tests/engine/reading/own-texts/terms.test.ts',
  'tests/engine/reading/own-texts/undated.test.ts',
  'tests/engine/reading/whole/whole.test.ts',
  'tests/kb/bundled-corpus.test.ts',
  'tests/kb/without-articles.test.ts',
];

/** Builds of the extension's data, which `ensureBuilt` may be at too. */
const BUILDS = ['tests/cli/corpus-plugin.test.ts'];

// All cores: by default one is left idle, which on two of them takes half as long again (27 s against 19).
const maxWorkers = '100%';

/**
 * Three kinds of tests: `unit` needs no build, `house` reads the source, the build and the whole corpus, `browser`
 * drives real browsers. Units of rooms that meet a browser (`unit:doubles`) put doubles into the world, so each file
 * has a world of its own.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: PURE_ROOMS,
          exclude: [...WHOLE_CORPUS, ...BUILDS],
          isolate: false,
          // On a busy machine a property takes more than the usual five seconds.
          testTimeout: 30_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'unit:doubles',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...PURE_ROOMS, 'tests/house/**', 'tests/browser/**'],
          // A thread for each file is cheaper to begin than a process (1.6 s of CPU in all).
          pool: 'threads',
          maxWorkers,
        },
      },
      { test: { name: 'house', include: ['tests/house/**/*.test.ts', ...BUILDS], testTimeout: 60_000 } },
      // In one world and one process, so that the corpus is compiled once for all of them.
      {
        test: {
          name: 'house:corpus',
          include: WHOLE_CORPUS,
          isolate: false,
          maxWorkers: 1,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // The suites of a worker have its browsers after each other (tests/browser/session.ts).
          isolate: false,
          // A suite mostly waits (for a dwell, a pause, a page), so two of them fill two cores; with more a dwell is missed.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

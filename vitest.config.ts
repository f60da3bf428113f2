import { defineConfig } from 'vitest/config';

/** Rooms that touch no global thing: their tests may share one world (32 s of CPU become 21: modules are loaded once). */
const PURE_ROOMS = ['engine', 'kb', 'model', 'page', 'cli'].map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

/** Units that build from the whole corpus, or parse real pages: no browser, but seconds each. */
const BUILDS = ['tests/cli/corpus-plugin.test.ts', 'tests/engine/reading/gold/real-pages.test.ts'];

// All cores: by default one is left idle, which on two of them takes half as long again (27 s against 19).
const maxWorkers = '100%';

/**
 * Three kinds of tests: `unit` needs no build, `house` reads the source and the build, `browser` drives real browsers.
 * Units of rooms that meet a browser (`unit:doubles`) put doubles into the world, so each file has a world of its own.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: PURE_ROOMS,
          exclude: BUILDS,
          isolate: false,
          // The whole corpus is compiled now and then, which on a busy machine takes more than the usual five seconds.
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
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // A suite mostly waits (for a dwell, a pause, a page), so two of them fill two cores; with more a dwell is missed.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

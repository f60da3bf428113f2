import { defineConfig } from 'vitest/config';

/** Three kinds of tests: `unit` needs no build, `house` reads the source and the build, `browser` drives real browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/house/**', 'tests/browser/**'],
          // All cores: by default one is left idle, which on two of them takes half as long again (27 s against 19).
          maxWorkers: '100%',
        },
      },
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // One browser at a time: two cores cannot hover in two without missing a dwell.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

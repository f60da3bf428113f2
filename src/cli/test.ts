import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { BROWSERS, ensureBrowser } from './browsers/find-browser.ts';

/**
 * `npm test`: types, lint, dead code, the build and every test, then one line with the sum. Each check counts as one
 * test. All of them run even where one fails, so that one run says all there is to mend.
 */

/** What we read of the runner's report. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
});

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const VARIABLES = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

/** Says where the browsers are to every test; installs them where that is possible. */
function findBrowsers(): Count {
  for (const kind of BROWSERS) {
    const found = ensureBrowser(kind);
    if (!found.ok) {
      console.error(found.error);
      return { passed: 0, failed: 1, skipped: 0 };
    }
    process.env[VARIABLES[kind]] = found.value;
  }
  return { passed: 0, failed: 0, skipped: 0 };
}

function check(name: string, command: string, ...words: string[]): Count {
  const worked = run(name, command, words);
  return { passed: worked ? 1 : 0, failed: worked ? 0 : 1, skipped: 0 };
}

function tests(project: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-tests-'));
  const file = join(folder, 'report.json');
  const worked = run(`${project} tests`, 'vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
    // A file that could not be loaded fails the run without a failed test.
    const failed = worked ? report.numFailedTests : Math.max(1, report.numFailedTests);
    return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
  } catch (error) {
    console.error(`The ${project} tests left no report:`, error);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(name: string, command: string, words: string[]): boolean {
  const started = performance.now();
  console.log(`\n== ${name}`);
  // npm has put the commands of node_modules on the PATH.
  const { status, error } = spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  console.log(
    `== ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  return status === 0;
}

const counts = [
  findBrowsers(),
  check('types', 'tsc', '--noEmit'),
  check('lint', 'biome', 'check', '--error-on-warnings'),
  check('dead code', 'knip'),
  check('build for Chromium', 'wxt', 'build'),
  check('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  tests('unit*'),
  tests('house*'),
  tests('browser'),
];
const sum = (part: keyof Count): number => counts.reduce((total, count) => total + count[part], 0);
if (sum('skipped') > 0) console.log(`\nSkipped, each said above: ${sum('skipped')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

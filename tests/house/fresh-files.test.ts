import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from './project.ts';

/** Folders at the top that are not for tools: what is new belongs into one of these. */
const TOP_FOLDERS = /^(?:entrypoints|src|assets|tests|\.[\w.-]+)\//;

/** Written in parts, so that this file is not its own find. */
const MACHINE_PATHS = new RegExp(['/', '(?:work|farm|root)', '/', '|/tmp', '/bash'].join(''));
const LEFT_FOR_LATER = new RegExp(
  `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`,
);
const NARROWED = new RegExp(
  `\\b(?:it|test|describe|bench)\\.(?:${['sk' + 'ip', 'on' + 'ly', 'to' + 'do', 'fa' + 'ils'].join('|')})\\(`,
);
const SILENCED = new RegExp(`@ts-${'ig' + 'nore'}|@ts-${'no' + 'check'}`);

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
  .toString()
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));
const texts = tracked.filter((path) => /\.(?:tsx?|m?js|json|ya?ml|md|html|css|svg)$|^\.ci\//.test(path));
const code = texts.filter((path) => /\.tsx?$/.test(path));

describe('the files of the project', () => {
  it('lie in the folders that the design names', () => {
    expect(tracked.filter((path) => path.includes('/') && !TOP_FOLDERS.test(path))).toEqual([]);
  });

  it.each([
    ['know no path of one machine', texts, MACHINE_PATHS],
    ['leave nothing for later', code, LEFT_FOR_LATER],
    ['skip and narrow no test', code, NARROWED],
    ['silence no type', code, SILENCED],
  ])('%s', (_, paths, pattern) => {
    const found = paths.filter((path) => path !== 'package-lock.json' && pattern.test(textOf(path)));
    expect(found).toEqual([]);
  });

  it('lock dependencies without the address of a registry', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('have exact versions of every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

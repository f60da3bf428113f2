import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from './project.ts';

const readme = textOf('README.md');
const scripts: Record<string, string> = JSON.parse(textOf('package.json')).scripts;

/** The scripts that npm runs by itself. */
const LIFECYCLE = new Set(['postinstall']);

/** npm's own words, which are no scripts. */
const NPM = new Set(['ci', 'install', 'run']);

describe('the README', () => {
  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?(?:--silent |-s )?([a-z][\w:-]*)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !NPM.has(name) && !(name in scripts))).toEqual([]);
  });

  it('names every command', () => {
    const silent = Object.keys(scripts).filter(
      (name) => !LIFECYCLE.has(name) && !new RegExp(`npm (?:run )?(?:--silent |-s )?${name}\\b`).test(readme),
    );
    expect(silent).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('explains each permission', () => {
    for (const permission of ['storage', 'scripting', 'contextMenus', 'sidePanel', '<all_urls>'])
      expect(readme).toContain(`\`${permission}\``);
  });

  it('draws every room of src', () => {
    for (const room of [
      'model',
      'engine',
      'page',
      'kb',
      'platform',
      'messaging',
      'service',
      'marking',
      'ui',
      'card',
      'popup',
      'library-page',
      'cli',
    ])
      expect(readme).toMatch(new RegExp(`\\b${room}\\b`));
  });
});

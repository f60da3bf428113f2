import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, scriptsUnder, textOf } from './project.ts';

/** The rooms of src and the rooms that each may import, as the README's architecture section draws them. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: ['model'],
  kb: ['model', 'engine'],
  platform: ['model'],
  page: ['model'],
  messaging: ['model', 'platform'],
  service: ['model', 'engine', 'kb', 'messaging', 'platform'],
  marking: ['model', 'engine', 'platform'],
  ui: ['model', 'platform'],
  card: ['model', 'platform', 'messaging', 'ui'],
  popup: ['model', 'platform', 'messaging', 'ui'],
  'library-page': ['model', 'platform', 'messaging', 'ui'],
  cli: ['model', 'engine', 'kb', 'page'],
  entrypoints: [
    'model',
    'engine',
    'page',
    'platform',
    'messaging',
    'service',
    'marking',
    'ui',
    'card',
    'popup',
    'library-page',
  ],
};

/** The packages that a room may name. `wxt` stands for its `utils`, `node:` for node's own modules. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  model: ['valibot'],
  platform: ['valibot', 'webextension-polyfill'],
  page: ['@mozilla/readability'],
  messaging: ['valibot'],
  ui: ['preact', '@preact/signals'],
  card: ['preact', '@preact/signals'],
  popup: ['preact', '@preact/signals'],
  'library-page': ['preact', '@preact/signals'],
  kb: ['valibot'],
  service: ['valibot'],
  cli: ['node:', 'htmlparser2', 'linkedom', 'puppeteer-core', 'valibot', 'vite', 'wxt', 'yaml'],
  entrypoints: ['preact', 'wxt', 'virtual:name-index'],
};

/** Entrypoints wire; what is longer has logic in it. */
const LONGEST_ENTRYPOINT = 60;

/** A file beyond this holds more than one idea. */
const LONGEST_FILE = 400;

const files = scriptsUnder('src', 'entrypoints');
const sheets = [...filesUnder('src'), ...filesUnder('entrypoints')].filter((path) => path.endsWith('.css'));
const lines = (path: string): number => textOf(path).split('\n').length - 1;

describe('the rooms', () => {
  it('are the ones that the arrows name', () => {
    expect(files.filter((path) => !(roomOf(path) in ARROWS))).toEqual([]);
  });

  it('import one way', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => isOurs(target) && !mayImport(path, target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name only the packages that are theirs', () => {
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter((name) => !isOurs(name) && !name.startsWith('assets/') && !mayName(path, name))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('import webextension-polyfill in one file alone', () => {
    const importers = files.filter((path) => importsOf(path).includes('webextension-polyfill'));
    expect(importers).toEqual(['src/platform/browser.ts']);
  });

  it('have no cycle of imports', () => {
    expect(findCycle(files)).toBeNull();
  });
});

describe('the files', () => {
  it('of entrypoints only wire', () => {
    const long = scriptsUnder('entrypoints').filter((path) => lines(path) >= LONGEST_ENTRYPOINT);
    expect(long).toEqual([]);
  });

  it('hold one idea each', () => {
    const long = [...files, ...sheets, ...scriptsUnder('tests')].filter((path) => lines(path) > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('are named in kebab-case, and none is a drawer', () => {
    const wrong = files.filter(
      (path) =>
        !/\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?$/.test(path) ||
        /\/(?:utils?|helpers?|managers?|misc)\b/.test(path),
    );
    expect(wrong).toEqual([]);
  });
});

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room : top;
}

function isOurs(target: string): boolean {
  return target.startsWith('src/') || target.startsWith('entrypoints/');
}

function mayImport(path: string, target: string): boolean {
  const from = roomOf(path);
  return from === roomOf(target) || (ARROWS[from] ?? []).includes(roomOf(target));
}

function mayName(path: string, name: string): boolean {
  if (name.endsWith('.css')) return true;
  return (PACKAGES[roomOf(path)] ?? []).some(
    (allowed) => name === allowed || name.startsWith(allowed.endsWith(':') ? allowed : `${allowed}/`),
  );
}

/** The first cycle found, as the files it runs through; null where there is none. */
function findCycle(paths: readonly string[]): readonly string[] | null {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of importsOf(path)) {
      const cycle = paths.includes(target) ? visit(target, [...way, path]) : null;
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of paths) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

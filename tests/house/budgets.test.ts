import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../src/cli/corpus-files.ts';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/index/ship.ts';
import { bothBuilds, filesOfPage, packedSize } from './built.ts';
import { filesUnder, nodesOf, textOf } from './project.ts';

/** A store's linter refuses text files over 5 MB; we stop before. Bytes. */
const LARGEST_FILE = 4 * 1024 * 1024;

/** What a tab, a card, the popup and the library page may cost, as gzip packs them. Bytes. */
const CONTENT_SCRIPT = 20 * 1024;
/** The name index: in all, and the Latin names, which nearly every page loads. */
const NAMES = 100 * 1024;
const LATIN_NAMES = 45 * 1024;
const HOVER_SCRIPT = 20 * 1024;
const CARD = 30 * 1024;
const POPUP = 35 * 1024;
const LIBRARY = 40 * 1024;

/** What the corpus may come to in the background. */
const KNOWLEDGE_BASE = 400 * 1024;

describe.each(bothBuilds())('the build for $kind', (build) => {
  it('has a content script of at most 20 KB without the names', () => {
    const script = build.read('page.js').toString();
    const bare = withoutNames(script);
    expect(bare.length, 'the names are in the script').toBeLessThan(script.length);
    expect(packedSize(bare)).toBeLessThanOrEqual(CONTENT_SCRIPT);
  });

  it('has a content script that starts without classes of Unicode letters', () => {
    const patterns = [...nodesOf(`.output/${build.kind}-mv3/page.js`)].flatMap(({ regex }) => regex ?? []);
    expect(patterns.length).toBeGreaterThan(0);
    // As literals: see late-pattern.ts.
    expect(patterns.filter((pattern) => JSON.stringify(pattern).includes('p{'))).toEqual([]);
  });

  it('has a script for pages with names of at most 20 KB', () => {
    expect(packedSize(build.read('hover.js'))).toBeLessThanOrEqual(HOVER_SCRIPT);
  });

  it.each([
    ['card.html', CARD],
    ['popup.html', POPUP],
    ['sidepanel.html', POPUP],
    ['library.html', LIBRARY],
  ])('loads no more than it may for %s', (page, budget) => {
    const files = filesOfPage(build, page);
    expect(files.some((path) => path.endsWith('.js'))).toBe(true);
    const size = [page, ...files].reduce((sum, path) => sum + packedSize(build.read(path)), 0);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('has a knowledge base of at most 400 KB', () => {
    expect(packedSize(build.read('kb.json'))).toBeLessThanOrEqual(KNOWLEDGE_BASE);
  });

  it('holds no file over 4 MB', () => {
    expect(build.files.filter((path) => build.read(path).length > LARGEST_FILE)).toEqual([]);
  });

  it('ships nothing of assets/corpus as it is', () => {
    const sources = filesUnder('assets/corpus');
    const texts = new Set(sources.map(textOf));
    expect(build.files.filter((path) => /\.(?:ya?ml|md)$/.test(path))).toEqual([]);
    expect(build.files.filter((path) => texts.has(build.read(path).toString()))).toEqual([]);
  });
});

it('ships names of at most 100 KB, and of at most 45 KB in Latin letters', () => {
  const shipped = shipNameIndex(buildNameIndex(bundledPack().entities));
  expect(packedSize(JSON.stringify(shipped))).toBeLessThanOrEqual(NAMES);
  expect(packedSize(JSON.stringify(shipped.scripts.latin))).toBeLessThanOrEqual(LATIN_NAMES);
});

/** The script with every string of the shipped name index cut out. */
function withoutNames(script: string): string {
  const shipped = shipNameIndex(buildNameIndex(bundledPack().entities));
  const written = stringsIn(shipped).flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]);
  return written.reduce((rest, text) => rest.replaceAll(text, ''), script);
}

/** The strings in a value that are long enough to be data: short ones may be words of the code. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 40 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

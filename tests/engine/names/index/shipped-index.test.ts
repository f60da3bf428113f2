import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../../../src/engine/names/index/ship.ts';
import {
  openShippedIndex,
  readerOf,
  unshipScript,
} from '../../../../src/engine/names/index/shipped-index.ts';
import '../../../from-base64.ts';
import { makeNames } from '../../../bench/names-prose.ts';
import { cast, entity } from '../cast.ts';

/** What an index of 50,000 names may come to; it was 0.6 MB, and 0.8 of people, whose surnames are names too. Bytes. */
const LARGEST_INDEX = 1_500_000;

const index = buildNameIndex(cast);
const text =
  'Xi Jinping met Wang Yi in Moscow. President Xi left the US, VLADIMIR PUTIN stayed; 习近平和普京 в Москве.';

describe('a shipped index', () => {
  it('reads what the index in memory reads, after a journey through JSON', () => {
    const arrived = JSON.parse(JSON.stringify(shipNameIndex(index)));
    expect(openShippedIndex(arrived).read(text)).toEqual(readerOf(index).read(text));
    expect(readerOf(index).read(text)).toHaveLength(9);
  });

  it('restores all but the trie', () => {
    for (const [script, { trie, ...tables }] of index.scripts) {
      const shipped = shipNameIndex(index).scripts[script];
      expect(trie).toBeDefined();
      expect(shipped && unshipScript(shipped)).toEqual(tables);
    }
  });

  it('is the same for the same entities', () => {
    expect(shipNameIndex(buildNameIndex(cast))).toEqual(shipNameIndex(index));
  });

  it('decodes a script only when the text shows the beginning of a name of it', () => {
    const shipped = shipNameIndex(index);
    const forms = vi.fn(() => shipped.scripts.cyrillic?.forms ?? '');
    const watched = Object.defineProperty({ ...shipped.scripts.cyrillic }, 'forms', { get: forms });
    const reader = openShippedIndex({
      ...shipped,
      scripts: { ...shipped.scripts, cyrillic: watched as NonNullable<typeof shipped.scripts.cyrillic> },
    });
    reader.read('Xi Jinping ждал');
    expect(forms).not.toHaveBeenCalled();
    reader.read('Путин');
    reader.read('Москва');
    expect(forms).toHaveBeenCalledTimes(1);
  });

  it('of 50,000 names takes at most 1.5 MB as gzip packs it', () => {
    const places = makeNames(50_000).map((name, number) => entity(String(number), 'place', name));
    const written = JSON.stringify(shipNameIndex(buildNameIndex(places)));
    expect(gzipSync(written).length).toBeLessThanOrEqual(LARGEST_INDEX);
  });

  it('ships an index without names', () => {
    expect(openShippedIndex(shipNameIndex(buildNameIndex([]))).read(text)).toEqual([]);
  });
});

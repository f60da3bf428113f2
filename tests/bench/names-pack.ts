import { gzipSync } from 'node:zlib';
import { bundledPack } from '../../src/cli/corpus-files.ts';
import { annotateNames } from '../../src/engine/names/annotate-names.ts';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { shipNameIndex } from '../../src/engine/names/index/ship.ts';
import { readerOf } from '../../src/engine/names/index/shipped-index.ts';
import type { Entity } from '../../src/model/pack.ts';
import { cpuMs, medianMs, round } from './cpu-time.ts';
import { makeNames, makeProse } from './names-prose.ts';

/** What a large pack costs: to build and to keep, and on prose that holds none of its names. */

const SIZES = [0, 50_000, 100_000];
/** As long as ten news pages. */
const PROSE_LENGTH = 100_000;

/** A row for the corpus alone, and one for it beside each pack of strangers. */
export function packRows(): Record<string, string | number>[] {
  const { entities } = bundledPack();
  const text = makeProse(
    PROSE_LENGTH,
    entities.map(({ name }) => name),
  );
  const words = new Set(text.split(/\P{L}+/u));
  const strangers = makeNames(2 * Math.max(...SIZES))
    .filter((name) => !name.split(' ').some((word) => words.has(word)))
    .map(
      (name, number): Entity => ({ id: `pack-${number}`, kind: 'place', name, names: [], description: '' }),
    );
  return SIZES.map((size) => {
    let index = buildNameIndex([]);
    const build = cpuMs(() => {
      index = buildNameIndex([...entities, ...strangers.slice(0, size)]);
    });
    const reader = readerOf(index);
    const found = annotateNames(reader, text);
    return {
      'names of strangers': size,
      'pass ms': round(medianMs(() => reader.read(text).length)),
      mentions: found.length,
      'of them strangers': found.filter(({ entity }) => entity?.startsWith('pack-')).length,
      'build ms': round(build),
      'index, KB gz': Math.round(gzipSync(JSON.stringify(shipNameIndex(index))).length / 1_024),
    };
  });
}

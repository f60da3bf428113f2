import { bundledPack } from '../../src/cli/corpus-files.ts';
import type { Pack } from '../../src/model/pack.ts';

let kept: Pack | undefined;

/** The bundled corpus, compiled once (over a second of CPU) for all unit tests that share a world. Not to be changed. */
export function bundled(): Pack {
  kept ??= bundledPack();
  return kept;
}

import type { PageMemory } from '../engine/names/page-memory.ts';

/** A memory of the page that leaves out whom the reader has called the wrong person here. */
export interface SilencedMemory extends PageMemory {
  /** From now on these entities, by id, are neither marked nor answered for; all others are. */
  silence(ids: ReadonlySet<string>): void;
}

/** Wraps a memory. What the page introduces is learnt all the same: it is heard again as soon as the reader wants it. */
export function withSilence(memory: PageMemory): SilencedMemory {
  let silent: ReadonlySet<string> = new Set();
  return {
    add: memory.add,
    resolve(candidate) {
      const mention = memory.resolve(candidate);
      if (mention === null || silent.size === 0) return mention;
      const candidates = mention.candidates.filter((id) => !silent.has(id));
      return candidates.length === 0 ? null : { ...mention, candidates };
    },
    silence(ids) {
      silent = ids;
    },
  };
}

import type { Mention } from '../../model/mention.ts';
import type { Candidate } from './candidate.ts';
import { resolveCandidate } from './resolve-candidate.ts';
import { createSeen, learn } from './seen.ts';

/**
 * What a page has said so far about who is who. It grows as the page is read; a candidate that resolves to nothing now
 * may resolve later, so ask again when asked about it.
 */
export interface PageMemory {
  /** Learns from candidates: whom the page introduces, and which names belong to strangers. */
  readonly add: (candidates: readonly Candidate[]) => void;
  /** The mention that a candidate comes to, by all that is known now; null where it is none. */
  readonly resolve: (candidate: Candidate) => Mention | null;
}

/** A memory of a page that has not been read yet. */
export function createPageMemory(): PageMemory {
  const seen = createSeen();
  return {
    add: (candidates) => {
      for (const candidate of candidates) learn(seen, candidate);
    },
    resolve: (candidate) => (candidate.stranger ? null : resolveCandidate(candidate, seen)),
  };
}

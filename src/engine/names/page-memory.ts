import type { Mention } from '../../model/mention.ts';
import { COMMON_SURNAME, CONFIDENCE, SEVERAL, STRANGER_TOO, UNSURE_FROM } from './confidence.ts';
import type { Candidate } from './reader.ts';

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
  const introduced = new Set<string>();
  const strangers = new Set<string>();
  return {
    add: (candidates) => {
      for (const candidate of candidates) {
        if (candidate.stranger) strangers.add(candidate.key);
        else {
          const entity = introducedBy(candidate);
          if (entity !== undefined) introduced.add(entity);
        }
      }
    },
    resolve: (candidate) => resolve(candidate, introduced, strangers),
  };
}

/** The entity that a candidate introduces: it names it and no other without help from the page. */
function introducedBy(candidate: Candidate): string | undefined {
  if (candidate.alone.length === 1) return candidate.alone[0];
  return candidate.alone.length === 0 && isTitled(candidate) ? candidate.entities[0] : undefined;
}

/** A title makes a short form stand alone where one entity bears it. */
function isTitled({ entities, title }: Candidate): boolean {
  return entities.length === 1 && (title === 'office' || title === 'courtesy');
}

function resolve(
  candidate: Candidate,
  introduced: ReadonlySet<string>,
  strangers: ReadonlySet<string>,
): Mention | null {
  if (candidate.stranger) return null;
  const { alone, entities, full, capitals } = candidate;
  const onPage = entities.filter((entity) => introduced.has(entity));
  const stranger = !full && strangers.has(candidate.key);
  if (alone.length > 0) {
    // Whoever needs support and has it competes with those who stand alone.
    const possible = new Set([...(alone.length > 1 && onPage.length > 0 ? [] : alone), ...onPage]);
    if (stranger) return unsure(candidate, [...possible], STRANGER_TOO);
    const way = full ? (capitals ? 'fullCapitals' : 'full') : 'word';
    return decided(candidate, [...possible], CONFIDENCE[way]);
  }
  if (onPage.length > 0) {
    if (stranger) return unsure(candidate, onPage, STRANGER_TOO);
    return decided(candidate, onPage, capitals ? CONFIDENCE.supportedCapitals : CONFIDENCE.supported);
  }
  if (isTitled(candidate) && !stranger) {
    return decided(candidate, entities, CONFIDENCE[candidate.title === 'office' ? 'office' : 'courtesy']);
  }
  if (candidate.title === undefined) return null;
  return unsure(candidate, entities, entities.length > 1 ? SEVERAL : COMMON_SURNAME);
}

function decided(candidate: Candidate, possible: readonly string[], confidence: number): Mention | null {
  const [entity] = possible;
  if (entity === undefined || possible.length > 1) return unsure(candidate, possible, SEVERAL);
  return { start: candidate.start, end: candidate.end, entity, candidates: [entity], confidence };
}

function unsure(candidate: Candidate, candidates: readonly string[], confidence: number): Mention | null {
  if (candidates.length === 0 || confidence < UNSURE_FROM) return null;
  return { start: candidate.start, end: candidate.end, entity: null, candidates, confidence };
}

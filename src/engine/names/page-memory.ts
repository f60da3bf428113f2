import type { Mention } from '../../model/mention.ts';
import type { Candidate } from './candidate.ts';
import { best, pointsOf } from './choose-bearer.ts';
import {
  COMMON_SURNAME,
  COMPANY,
  CONFIDENCE,
  INTRODUCED,
  PLACES_ALONE,
  SEVERAL,
  STRANGER_TOO,
  TEAM_EVIDENCE,
} from './confidence.ts';

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

/** How often each entity was introduced, by names that are sure or by unchecked ones, and strangers: by the name they bear, or by the entity whose whole name it is. */
interface Seen {
  readonly introductions: Map<string, number>;
  readonly likely: Map<string, number>;
  readonly strangers: Map<string, number>;
  /** True once a person was introduced. */
  hasPerson: boolean;
  /** The names that stood in other letters than capitals. */
  readonly plain: Set<string>;
  /** Short forms that stood behind the full name of their bearer and before any stranger of that name. */
  readonly settled: WeakSet<Candidate>;
}

/** A memory of a page that has not been read yet. */
export function createPageMemory(): PageMemory {
  const seen: Seen = {
    introductions: new Map(),
    likely: new Map(),
    strangers: new Map(),
    hasPerson: false,
    plain: new Set(),
    settled: new WeakSet(),
  };
  return {
    add: (candidates) => {
      for (const candidate of candidates) {
        const { key, stranger, full, entities } = candidate;
        const entity = introducedBy(candidate);
        if (isSettled(candidate, seen)) seen.settled.add(candidate);
        if (!candidate.capitals) seen.plain.add(key);
        // Behind the nurse Angela Merkel a bare "Merkel" may be the nurse too.
        if (stranger) count(seen.strangers, full ? bearersOf(entities) : key, stranger);
        else if (entity !== undefined) {
          // Behind "Michelle Obama" a bare "Obama" is no word for Barack.
          if (isTitled(candidate) || strangersOf(candidate, seen) === 0) count(seen.introductions, entity);
          seen.hasPerson ||= candidate.isPerson;
        } else if (candidate.likely.length === 1)
          for (const likely of candidate.likely) count(seen.likely, likely);
        // One of two George Grahams came: "Graham" is one of them, and not the town.
        else if (full) for (const bearer of candidate.alone) count(seen.introductions, bearer);
      }
    },
    resolve: (candidate) => (candidate.stranger ? null : resolve(candidate, seen)),
  };
}

/** The entity that a candidate introduces: it names it and no other without help from the page, or the words around tell which. */
function introducedBy(candidate: Candidate): string | undefined {
  // A town that lends its name to a team or bears somebody's surname is not introduced by that name.
  if (candidate.full || candidate.entities.length === 1) {
    const entity = best(candidate.alone, (alone) => pointsOf(candidate, alone));
    if (entity !== undefined) return entity;
  }
  return candidate.alone.length === 0 && isTitled(candidate) ? candidate.entities[0] : undefined;
}

/** "Kylian Wallace ... Wallace ... his brother Ethan Wallace": the second is the first, whoever comes after. */
function isSettled(candidate: Candidate, seen: Seen): boolean {
  const { stranger, alone, entities } = candidate;
  if (stranger || strangersOf(candidate, seen) > 0) return false;
  return alone.length > 0 || entities.some((entity) => seen.introductions.has(entity));
}

/** What a stranger of somebody's whole name is remembered by: no name begins with a space, as an id might with a name. */
function bearersOf(entities: readonly string[]): string {
  return ` ${entities.join()}`;
}

/** How often the page named strangers who may be meant: of this name, or of the whole name of those who bear it. */
function strangersOf({ key, entities }: Candidate, { strangers }: Seen): number {
  return (strangers.get(key) ?? 0) + (strangers.get(bearersOf(entities)) ?? 0);
}

/** A title makes a short form stand alone where one entity bears it. */
function isTitled({ entities, title }: Candidate): boolean {
  return entities.length === 1 && (title === 'office' || title === 'courtesy');
}

function resolve(candidate: Candidate, seen: Seen): Mention | null {
  const { alone, likely, entities, teams, full, capitals, locative } = candidate;
  const onPage = entities.filter(
    (entity) =>
      !(locative && teams.includes(entity)) &&
      (seen.introductions.has(entity) || (seen.likely.has(entity) && hasOthers(seen, entity))),
  );
  const team = teamOf(candidate, seen);
  if (team !== undefined) return decided(candidate, [team], CONFIDENCE.team, seen);
  if (alone.length > 0) {
    // Whoever needs support and has it competes with those who stand alone.
    const possible = entities.length === 1 ? alone : [...new Set([...alone, ...onPage])];
    const confidence = full
      ? capitals
        ? CONFIDENCE.fullCapitals
        : CONFIDENCE.full
      : capitals
        ? CONFIDENCE.supported
        : CONFIDENCE.word;
    return decidedUnlessStranger(candidate, possible, confidence, seen);
  }
  if (likely.some((entity) => hasOthers(seen, entity)))
    return decidedUnlessStranger(candidate, onPage.length > 0 ? onPage : likely, CONFIDENCE.unchecked, seen);
  if (onPage.length > 0) return decidedUnlessStranger(candidate, onPage, CONFIDENCE.supported, seen);
  if (isTitled(candidate)) {
    const confidence = candidate.title === 'office' ? CONFIDENCE.office : CONFIDENCE.courtesy;
    return decidedUnlessStranger(candidate, entities, confidence, seen);
  }
  if (candidate.title !== undefined) {
    return unsure(candidate, entities, entities.length > 1 ? SEVERAL : COMMON_SURNAME);
  }
  if (!isInCompany(candidate, seen)) return null;
  // Countries are in all news: "Miller" beside three of them was somebody else's 37 times of 40 in newswire of 1987.
  return candidate.isPerson && !seen.hasPerson
    ? unsure(candidate, entities, PLACES_ALONE)
    : decided(candidate, entities, CONFIDENCE.company, seen);
}

/** The team that a town or country means here: one that the page introduces, or whose sport it reports. */
function teamOf(candidate: Candidate, seen: Seen): string | undefined {
  const { teams, locative } = candidate;
  if (locative || teams.length === 0) return undefined;
  const points = pointsOnPage(candidate, seen);
  return best(
    teams.filter((team) => points(team) >= TEAM_EVIDENCE),
    points,
  );
}

/** How far the name, the words around and the page speak for each bearer. */
function pointsOnPage(candidate: Candidate, { introductions }: Seen): (entity: string) => number {
  return (entity) => pointsOf(candidate, entity) + (introductions.has(entity) ? INTRODUCED : 0);
}

/** True where the page names somebody or something else of ours too. */
function hasOthers({ introductions, likely }: Seen, entity: string): boolean {
  for (const names of [introductions, likely]) if (names.size > (names.has(entity) ? 1 : 0)) return true;
  return false;
}

/** True where the page's other entities make one bearer the only sensible reading, and it names no stranger so. */
function isInCompany(
  { entities, weak, capitals, key }: Candidate,
  { introductions, strangers, plain }: Seen,
): boolean {
  // "SIEMENS" in a headline is what the story calls Siemens; alone it may be any word.
  if (weak || (capitals && !plain.has(key)) || strangers.has(key)) return false;
  return entities.length === 1 && introductions.size >= COMPANY;
}

function decidedUnlessStranger(
  candidate: Candidate,
  possible: readonly string[],
  confidence: number,
  seen: Seen,
): Mention | null {
  const strangers = strangersOf(candidate, seen);
  // A headline may have looked like a stranger once; somebody whom the page is about is named more often.
  const isDoubtful =
    strangers > 0 &&
    // "Prime Minister David Cameron" is not the judge.
    !(candidate.full && candidate.title) &&
    !seen.settled.has(candidate) &&
    strangers * 2 > Math.max(...possible.map((entity) => seen.introductions.get(entity) ?? 0));
  return isDoubtful
    ? unsure(candidate, possible, STRANGER_TOO)
    : decided(candidate, possible, confidence, seen);
}

function decided(
  candidate: Candidate,
  possible: readonly string[],
  confidence: number,
  seen: Seen,
): Mention | null {
  const { start, end } = candidate;
  const entity = best(possible, pointsOnPage(candidate, seen));
  if (entity === undefined) return unsure(candidate, possible, SEVERAL);
  const sure = possible.length > 1 ? Math.min(confidence, CONFIDENCE.chosen) : confidence;
  const mention = { start, end, entity, candidates: [entity], confidence: sure };
  return candidate.speaks ? { ...mention, standsFor: 'government' } : mention;
}

function unsure(candidate: Candidate, candidates: readonly string[], confidence: number): Mention | null {
  if (candidates.length === 0) return null;
  return { start: candidate.start, end: candidate.end, entity: null, candidates, confidence };
}

function count(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

import type { Candidate } from './candidate.ts';
import { best, pointsOf } from './choose-bearer.ts';
import { FIRST_NAME } from './confidence.ts';

/**
 * What a page has told: how often each entity was introduced, by names that are sure or by unchecked ones, and how often strangers were,
 * by the name they bear or by the entity whose whole name it is.
 */
export interface Seen {
  readonly introductions: Map<string, number>;
  readonly likely: Map<string, number>;
  readonly strangers: Map<string, number>;
  /** By the same, what the first of them was called. */
  readonly first: Map<string, string>;
  /** Those of them who count less, by first name and surname: told as kin ("his wife Brigitte Macron"), or two of one surname beside a man whom the page names often. */
  readonly kin: Set<string>;
  /** True once a person was introduced. */
  hasPerson: boolean;
  /** Short forms that stood behind the full name of a bearer and before any stranger of that name; and the bearer, if it was one. */
  readonly settled: WeakMap<Candidate, string | undefined>;
}

/** What is known of a page that has not been read yet. */
export function createSeen(): Seen {
  return {
    introductions: new Map(),
    likely: new Map(),
    strangers: new Map(),
    first: new Map(),
    kin: new Set(),
    hasPerson: false,
    settled: new WeakMap(),
  };
}

/** How often a page has named whoever keeps his surname beside several relatives. */
const PROMINENT = 2;

/** How much of a first name tells two people apart, in units. */
const STEM = 3;

/** Learns from a candidate: whom it introduces, or that it belongs to a stranger. */
export function learn(seen: Seen, candidate: Candidate): void {
  const { key, stranger, full, entities, called, weak } = candidate;
  const entity = introducedBy(candidate);
  settle(seen, candidate);
  // Behind the nurse Angela Merkel a bare "Merkel" may be the nurse too.
  if (stranger) {
    const name = full ? keyOfBearers(entities) : key;
    const first = seen.first.get(name) ?? called;
    seen.first.set(name, first);
    // Behind "President Trump … Trump … Melania Trump and Eric Trump" a bare "Trump" is neither. A case ending makes no other of her.
    const isHis = entities.some((id) => (seen.introductions.get(id) ?? 0) >= PROMINENT);
    if (isHis && !weak && !full && called !== key && called.slice(0, STEM) !== first.slice(0, STEM)) {
      seen.kin.add(first).add(called);
      seen.strangers.set(name, 0);
    }
    if (stranger === FIRST_NAME) seen.kin.add(called);
    count(seen.strangers, name, seen.kin.has(called) ? FIRST_NAME : stranger);
  } else if (entity !== undefined) {
    // Behind "Michelle Obama" a bare "Obama" is no word for Barack, "Mr. Obama" is.
    if (isTitled(candidate) || candidate.title === 'courtesy' || strangersOf(candidate, seen) === 0)
      count(seen.introductions, entity);
    seen.hasPerson ||= candidate.isPerson;
  } else if (candidate.likely.length === 1) for (const likely of candidate.likely) count(seen.likely, likely);
  // One of two George Grahams came: "Graham" is one of them, and not the town.
  else if (full) for (const bearer of candidate.alone) count(seen.introductions, bearer);
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

/**
 * "Kylian Wallace ... Wallace ... his brother Ethan Wallace": the second is the first, whoever comes after. "Li Keqiang ... Li ... Li
 * Qiang" likewise.
 */
function settle(seen: Seen, candidate: Candidate): void {
  const { alone, entities } = candidate;
  if (strangersOf(candidate, seen) > 0) return;
  let bearer: string | undefined;
  let known = 0;
  for (const entity of entities)
    if (seen.introductions.has(entity)) bearer = known++ === 0 ? entity : undefined;
  if (known > 0 || alone.length > 0) seen.settled.set(candidate, bearer);
}

/** What a stranger of somebody's whole name is remembered by: no name begins with a space, as an id might with a name. */
function keyOfBearers(entities: readonly string[]): string {
  return ` ${entities.join()}`;
}

/** How often the page named strangers who may be meant: of this name, or of the whole name of those who bear it. */
export function strangersOf({ key, entities }: Candidate, { strangers }: Seen): number {
  // Nearly every page has none, and to make the second key for each name took a tenth of what the name costs.
  if (strangers.size === 0) return 0;
  return (strangers.get(key) ?? 0) + (strangers.get(keyOfBearers(entities)) ?? 0);
}

/** An office makes a short form stand alone where one entity bears it, and few others. */
function isTitled({ entities, title, likely }: Candidate): boolean {
  return entities.length === 1 && title === 'office' && likely.length === 0;
}

function count(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

import { isAnother, mayHold } from './around/another-bearer.ts';
import type { Evidence } from './around/evidence.ts';
import { firstNameIn } from './around/first-name-beside.ts';
import { fits } from './around/fits.ts';
import { isLocative, isSetApart } from './around/locative.ts';
import { blockedByWords, isOfAnotherLand } from './around/longer-name.ts';
import type { Spot } from './around/spot.ts';
import { type Block, blockedByMarks, type Surroundings } from './around/surroundings.ts';
import { isInEnglish } from './around/tongues.ts';
import type { Candidate } from './candidate.ts';
import { AT_PLACE, OWN_NAME } from './confidence.ts';
import type { Claim } from './index/claims.ts';
import { grown, NONE } from './index/grown.ts';
import {
  BARE,
  DERIVED,
  FOREIGN_ACRONYM,
  KIND_BITS,
  KINDS,
  NEEDS_SUPPORT,
  NO_PERSON,
  SEAT,
  TEAM,
  UNCHECKED,
} from './index/script-index.ts';

/** What is known of the entities of an index, each by its number; see `NameIndex`. */
export interface Entities {
  readonly ids: readonly string[];
  readonly givenNames: readonly string[];
  readonly traits: string;
}

/** Who of those who claim a name may be meant where it stands, by the names that `Candidate` has for it. */
export interface Bearers
  extends Pick<Candidate, 'entities' | 'alone' | 'likely' | 'teams' | 'odds' | 'locative'> {
  /** Why the last of the others is not. */
  readonly block: Block | undefined;
  /** True where one is told by his initial, or may hold the office before the name. */
  readonly isTold: boolean;
}

/** From this length on a place or organisation in foreign capitals is still itself: "ROMA", "MOSCOW"; "UFA" may be anything. */
const LEAST_CAPITALS = 4;

/**
 * Who of those who claim a name may be meant where it stands, `full` where it has several words or its bearer's first name before it
 * (`hasGiven`).
 */
export function bearersOf(
  claims: readonly Claim[],
  { ids, givenNames, traits }: Entities,
  evidence: Evidence,
  spot: Spot,
  around: Surroundings,
  full: boolean,
  hasGiven: boolean,
): Bearers {
  const isContested = claims.some(({ owner }) => owner !== claims[0]?.owner);
  const hasPeople = claims.some(({ flags }) => (flags & KIND_BITS) === 0);
  const locative = isLocative(spot, around);
  const isPlain = full || !spot.capitals;
  const isSure = hasGiven || (full && isContested);
  let entities: string[] = NONE;
  let alone: string[] = NONE;
  let likely: string[] = NONE;
  let teams: string[] = NONE;
  const odds = new Map<string, number>();
  let block: Block | undefined;
  let isTold = false;
  let asked: string | undefined;
  let blocked: Block | undefined;
  for (const { owner, flags, form } of claims) {
    const kind = KINDS[flags & KIND_BITS] ?? 'person';
    const trait = traits.charCodeAt(owner);
    const isThing = kind === 'person' && !full && flags & NEEDS_SUPPORT && fits(spot, NO_PERSON);
    if (isThing || isAnother(spot, around, kind, trait, !full, isContested)) {
      block = 'namesake';
      continue;
    }
    // "President Clinton" is not of Clinton, Mississippi.
    if (around.title && kind === 'place' && hasPeople) continue;
    const id = ids[owner] ?? '';
    if (kind === 'organisation' && flags & NEEDS_SUPPORT && isOfAnotherLand(spot, around, id)) {
      block = 'namesake';
      continue;
    }
    const isShort = !full && kind === 'person';
    const first = isShort ? firstNameIn(form.toLowerCase(), around, givenNames[owner] ?? '') : undefined;
    isTold ||= first === 'initial' || (around.title === 'office' && mayHold(spot, around, trait));
    // A country's team is in longer names what the country is: "the New Zealand Barbarians".
    const stands = flags & TEAM && flags & BARE ? 'place' : kind;
    // Asked once for all bearers of a kind whom no initial tells apart: a surname may have hundreds.
    if (asked !== stands + first) {
      asked = stands + first;
      blocked = blockedByMarks(spot, isShort) ?? blockedByWords(spot, around, stands, !full, first);
    }
    if (blocked !== undefined) {
      block = blocked;
      continue;
    }
    // Forms that differ in case alone may be one bearer's: "Communist Party", "Communist party".
    if (odds.has(id)) continue;
    entities = grown(entities, id);
    const place = locative && kind === 'place' ? AT_PLACE : 0;
    odds.set(id, priorOf(flags) + evidence.of(owner) + place);
    if (flags & TEAM) teams = grown(teams, id);
    if (!isPlain && (kind === 'person' || spot.end - spot.start < LEAST_CAPITALS)) continue;
    const needsSupport =
      flags & NEEDS_SUPPORT ||
      ((flags & FOREIGN_ACRONYM) === FOREIGN_ACRONYM && isInEnglish(spot, around.before));
    if (!isSure && needsSupport && !(kind === 'organisation' && isSetApart(spot))) continue;
    if (flags & UNCHECKED && !hasGiven) likely = grown(likely, id);
    else alone = grown(alone, id);
  }
  return { entities, alone, likely, teams, odds, block, isTold, locative };
}

function priorOf(flags: number): number {
  return flags & (BARE | DERIVED) ? 0 : flags & SEAT ? 2 * OWN_NAME : OWN_NAME;
}

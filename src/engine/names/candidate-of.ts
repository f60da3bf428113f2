import type { EntityKind } from '../../model/pack.ts';
import { isAnother } from './around/another-bearer.ts';
import type { Evidence } from './around/evidence.ts';
import { firstNameIn, givenNameBefore } from './around/first-name-beside.ts';
import { isLocative, isSetApart } from './around/locative.ts';
import { blockedByWords, isOfAnotherLand } from './around/longer-name.ts';
import type { Spot } from './around/spot.ts';
import { type Block, blockedByMarks, surroundingsOf } from './around/surroundings.ts';
import { isA } from './around/words.ts';
import type { Candidate } from './candidate.ts';
import { AT_PLACE, FIRST_NAME, NAMED_AS_PLACE, OWN_NAME } from './confidence.ts';
import type { Claim } from './index/claims.ts';
import { grown, NONE } from './index/grown.ts';
import {
  BARE,
  COMMON_SURNAME_FORM,
  COMMON_WORD_FORM,
  DERIVED,
  KIND_BITS,
  KINDS,
  NEEDS_SUPPORT,
  ORGANISATIONS,
  PEOPLE,
  PLACES,
  SEAT,
  TEAM,
  TITLED,
  UNCHECKED,
} from './index/script-index.ts';
import { FORCE, SPEECH } from './lexicon/lexicon.ts';

/** From this length on a place or organisation in foreign capitals is still itself: "ROMA", "MOSCOW"; "UFA" may be anything. */
const LEAST_CAPITALS = 4;

/** A short form that is a word too. */
const SURNAME_AND_WORD = COMMON_WORD_FORM | NEEDS_SUPPORT;

function priorOf(flags: number): number {
  return flags & (BARE | DERIVED) ? 0 : flags & SEAT ? 2 * OWN_NAME : OWN_NAME;
}

/** What a spelled name comes to where it stands; undefined where it is no name. `ids`, `givenNames`, `traits` by the entities' numbers. */
export function candidateOf(
  claims: readonly Claim[],
  ids: readonly string[],
  givenNames: readonly string[],
  traits: string,
  evidence: Evidence,
  spot: Spot,
): Candidate | undefined {
  const { end, capitals } = spot;
  const key = (claims[0]?.form ?? '').toLowerCase();
  const around = surroundingsOf(spot);
  // What any of the claims has, what all have, and their kinds: one loop, since a call with a function for each question was a
  // tenth of what a name costs.
  let any = 0;
  let common = ~0;
  let kinds = 0;
  let isContested = false;
  for (const { owner, flags } of claims) {
    any |= flags;
    common &= flags;
    kinds |= 1 << (flags & KIND_BITS);
    isContested ||= owner !== claims[0]?.owner;
  }
  const isPlace = kinds === PLACES;
  const isPerson = kinds === PEOPLE;
  // "von der Leyen" and "bin Salman" are a surname each, of whoever has a first name before them.
  const isSurname = isPerson && (common & (NEEDS_SUPPORT | BARE)) === NEEDS_SUPPORT;
  const hasWords = key.includes(' ');
  const given = hasWords ? undefined : givenNameBefore(spot, around, claims, givenNames);
  const full = given !== undefined || (hasWords && !isSurname);
  const single = !full;
  const start = given ? given.start : spot.start;
  if (!around.title && (common & SURNAME_AND_WORD) === SURNAME_AND_WORD && !isSetApart(spot))
    return undefined;
  let entities: string[] = NONE;
  let alone: string[] = NONE;
  let likely: string[] = NONE;
  let teams: string[] = NONE;
  let odds: number[] = NONE;
  const locative = isLocative(spot, around);
  let block: Block | undefined;
  let hasInitial = false;
  let askedKind: EntityKind | undefined;
  let blocked: Block | undefined;
  for (const { owner, flags } of claims) {
    // A country's team.
    const isNation = flags & TEAM && flags & BARE;
    const kind = KINDS[flags & KIND_BITS] ?? 'person';
    if (isAnother(spot, around, kind, traits.charCodeAt(owner), single, isContested)) {
      block = 'namesake';
      continue;
    }
    // "President Clinton" is not of Clinton, Mississippi.
    if (around.title && kind === 'place' && kinds & PEOPLE) continue;
    const id = ids[owner] ?? '';
    if (kind === 'organisation' && flags & NEEDS_SUPPORT && isOfAnotherLand(spot, around, id)) {
      block = 'part';
      continue;
    }
    const first = single && kind === 'person' ? firstNameIn(key, around, givenNames[owner] ?? '') : undefined;
    hasInitial ||= first === 'initial';
    // A country's team is in longer names what the country is: "the New Zealand Barbarians".
    const stands = isNation ? 'place' : kind;
    // Asked once for all bearers of a kind: a surname may have hundreds.
    if (stands !== askedKind) {
      askedKind = stands;
      blocked =
        blockedByMarks(spot, single && kind === 'person') ??
        blockedByWords(spot, around, stands, single, first);
    }
    if (blocked !== undefined) {
      block = blocked;
      continue;
    }
    // Forms that differ in case alone may be one bearer's: "Communist Party", "Communist party".
    if (entities.includes(id)) continue;
    entities = grown(entities, id);
    odds = grown(odds, priorOf(flags) + evidence.of(owner) + (locative && kind === 'place' ? AT_PLACE : 0));
    if (flags & TEAM) teams = grown(teams, id);
    const isPlain = full || !capitals || (kind !== 'person' && end - start >= LEAST_CAPITALS);
    const isSure =
      given ||
      (full && isContested) ||
      !(flags & NEEDS_SUPPORT) ||
      (kind === 'organisation' && isSetApart(spot));
    if (!isSure || !isPlain) continue;
    if (flags & UNCHECKED) likely = grown(likely, id);
    else alone = grown(alone, id);
  }
  const stranger = entities.length === 0;
  if (stranger && block !== 'namesake' && (full || block === 'part')) return undefined;
  const isCommon = (any & COMMON_SURNAME_FORM) !== 0;
  const isTold =
    any & TITLED ||
    hasInitial ||
    // "Wagner fighters"
    (kinds === ORGANISATIONS && isA(around.after, FORCE));
  const title = isTold ? 'office' : around.title;
  return {
    start,
    // A surname of one ideograph: the office behind it is no part of the name.
    end: any & TITLED ? start + 1 : end,
    // "Igor Lavrov" is a stranger of the surname, "Sergej Lavrov" has more than that.
    key: given ? given.word + key : key,
    entities: stranger ? claims.map(({ owner }) => ids[owner] ?? '') : entities,
    alone,
    likely,
    teams,
    odds,
    locative,
    speaks: isPlace && isA(around.after, SPEECH),
    full,
    capitals,
    weak: isCommon || (any & UNCHECKED) !== 0,
    title: isCommon && title === 'courtesy' ? 'common' : title,
    stranger: !stranger
      ? 0
      : isPlace && block === 'stranger'
        ? NAMED_AS_PLACE
        : block === 'itself' && !isCommon
          ? FIRST_NAME
          : 1,
    isPlace,
    isPerson,
  };
}

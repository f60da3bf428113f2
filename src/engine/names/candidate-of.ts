import type { Evidence } from './around/evidence.ts';
import { givenNameBefore } from './around/first-name-beside.ts';
import { fits } from './around/fits.ts';
import { isSetApart } from './around/locative.ts';
import type { Spot } from './around/spot.ts';
import { type Block, type Surroundings, surroundingsOf } from './around/surroundings.ts';
import { FIRST_CYRILLIC, isA } from './around/words.ts';
import { bearersOf, type Entities } from './bearers.ts';
import type { Candidate } from './candidate.ts';
import { FIRST_NAME, NAMED_AS_PLACE } from './confidence.ts';
import type { Claim } from './index/claims.ts';
import {
  AMBIGUOUS,
  BARE,
  BEFORE_OFFICES,
  COMMON_SURNAME_FORM,
  COMMON_WORD_FORM,
  KIN,
  KIND_BITS,
  NEEDS_SUPPORT,
  ORGANISATIONS,
  PEOPLE,
  PLACES,
  TITLED,
  UNCHECKED,
} from './index/script-index.ts';
import { FORCE, GENERATION, MRS, SPEECH } from './lexicon/lexicon.ts';

/** A short form that is a word too. */
const SURNAME_AND_WORD = COMMON_WORD_FORM | NEEDS_SUPPORT;
/** "김 위원장": an office that others of the surname hold too. */
const TITLED_AS_MANY = TITLED | COMMON_SURNAME_FORM;

/** How many letters the cases of a short form share: "Дуда" and "Дуды" have three. */
const STEM = 3;

/** What a spelled name comes to where it stands; undefined where it is no name. */
export function candidateOf(
  claims: readonly Claim[],
  known: Entities,
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
  for (const { flags } of claims) {
    any |= flags;
    common &= flags;
    kinds |= 1 << (flags & KIND_BITS);
  }
  const isPlace = kinds === PLACES;
  const isPerson = kinds === PEOPLE;
  // "von der Leyen" and "bin Salman" are a surname each, of whoever has a first name before them.
  const isSurname = isPerson && (common & (NEEDS_SUPPORT | BARE)) === NEEDS_SUPPORT;
  const hasWords = key.includes(' ');
  const given = hasWords ? undefined : givenNameBefore(spot, around, claims, known.givenNames);
  const full = given !== undefined || (hasWords && !isSurname);
  if (!around.title && (common & SURNAME_AND_WORD) === SURNAME_AND_WORD && !isSetApart(spot))
    return undefined;
  const bearers = bearersOf(claims, known, evidence, spot, around, full, given !== undefined);
  const { block, entities } = bearers;
  const isStranger = entities.length === 0;
  if (isStranger && block !== 'namesake' && (full || block === 'part')) return undefined;
  const isCommon = (any & COMMON_SURNAME_FORM) !== 0;
  // "Wagner fighters"
  const isForce = kinds === ORGANISATIONS && !hasWords && isA(around.after, FORCE);
  const untold = around.title === 'office' ? 'other' : around.title;
  const title = (any & TITLED_AS_MANY) === TITLED || bearers.isTold || isForce ? 'office' : untold;
  const start = given ? given.start : spot.start;
  return {
    ...bearers,
    start,
    // A surname of one ideograph: the office behind it is no part of the name.
    end: any & TITLED ? start + 1 : end,
    // "Igor Lavrov" is a stranger of the surname, "Sergej Lavrov" has more than that.
    // In Cyrillic what all its cases begin with: "Кулеба" behind "Марії Кулеби".
    key: given ? given.word + key : hasWords || key < FIRST_CYRILLIC ? key : key.slice(0, STEM),
    // Forms that differ in case alone may be one bearer's.
    entities: isStranger ? [...new Set(claims.map(({ owner }) => known.ids[owner] ?? ''))] : entities,
    // "President Park"; but "Foreign Minister Wang", of whom a land has one.
    likely:
      title === 'office' &&
      isPerson &&
      isCommon &&
      bearers.alone.length === 0 &&
      !fits(spot, BEFORE_OFFICES, spot.start)
        ? entities
        : bearers.likely,
    speaks: isPlace && isA(around.after, SPEECH),
    full,
    capitals,
    ambiguous: (any & AMBIGUOUS) !== 0,
    weak: isCommon || (any & UNCHECKED) !== 0,
    title,
    stranger: isStranger ? weightOf(block, isPlace, isCommon, spot, around) : 0,
    called: around.before?.abbreviated ? key : `${around.before?.word} ${key}`,
    isPlace,
    isPerson,
  };
}

/** How much a stranger of the name counts against the known; see `Candidate.stranger`. */
function weightOf(
  block: Block | undefined,
  isPlace: boolean,
  isCommon: boolean,
  spot: Spot,
  { before, after }: Surroundings,
): number {
  if (isPlace && block === 'stranger') return NAMED_AS_PLACE;
  if (isCommon) return 1;
  const isKin = isA(before, MRS) || isA(after, GENERATION) || fits(spot, KIN);
  return block === 'itself' || isKin ? FIRST_NAME : 1;
}

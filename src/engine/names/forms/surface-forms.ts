import { type Entity, type EntityKind, type Name, namesOf } from '../../../model/pack.ts';
import { foldText } from '../../text/fold.ts';
import { isWord } from '../around/words.ts';
import { scriptOf } from '../index/script.ts';
import {
  BARE,
  COMMON_SURNAME_FORM,
  DERIVED,
  FOREIGN_ACRONYM,
  KINDS,
  NEEDS_SUPPORT,
  SEAT,
  TEAM,
  TITLED,
  UNCHECKED,
} from '../index/script-index.ts';
import { LONGEST_NAME, SHORTEST_NAME } from '../index/spelling.ts';
import { GIVEN } from '../lexicon/lexicon.ts';
import { lexiconOf } from '../lexicon/lexicon-words.ts';
import { ENGLISH_SURNAMES, WORDS_AS_TITLES } from './common-names.ts';
import { withOffices } from './han-forms.ts';
import { withKoreanOffices } from './hangul-forms.ts';
import { casesOfName } from './inflections.ts';
import { derivedSpellings, PLAIN, spellingsOf } from './name-spellings.ts';
import type { ShortForm } from './short-form.ts';
import { shortFormsOf } from './short-forms.ts';
import { fitNames, PLAIN_NAME } from './unfit-names.ts';

/** One spelling of an entity as the matcher looks for it: folded, case kept. */
export interface SurfaceForm {
  readonly text: string;
  /** Place of the entity in the list that the index was built from. */
  readonly owner: number;
  /** Its kind, and what else is known of it; see the bits of script-index.ts. */
  readonly flags: number;
}

/** The shortest Polish case that stands alone, in units. */
const SHORTEST_SURE_CASE = 5;

/**
 * Every form to look for: the names of each entity with and without diacritics, in their cases, and in both Chinese
 * character sets. Names that are too short or too long are left out. A form that an entity lists twice stands alone only
 * where both entries say so; what is derived gives way to what is listed.
 */
export function surfaceForms(entities: readonly Entity[]): SurfaceForm[] {
  const all: SurfaceForm[] = [];
  const places = namesakesOfTowns(entities);
  for (const [owner, entity] of entities.entries()) {
    if (entity.names.length === 0 && isPlainName(entity.name)) {
      addPlain(all, entity, owner, withPlaces(shortFormsOf(entity), places));
      continue;
    }
    const { names, left } = fitNames(entity);
    // What is left out must not stand for a surname of the entity's own.
    const fit =
      left.length === 0 ? entity : { ...entity, names: names.filter(({ text }) => text !== entity.name) };
    const out = new Set(left);
    const short = shortFormsOf(fit).filter(({ text }) => !out.has(text));
    addForms(all, entity, names, owner, withPlaces(short, places));
  }
  return all;
}

/** The other names of a place by each of its names; read when the first team asks, since few packs have one. */
function namesakesOfTowns(entities: readonly Entity[]): (name: string) => readonly string[] | undefined {
  let known: Map<string, readonly string[]> | undefined;
  return (name) => {
    known ??= new Map(
      entities
        .filter(({ kind }) => kind === 'place')
        .map((place) => namesOf(place).map(({ text }) => text))
        .flatMap((names) => names.map((text) => [text, names])),
    );
    return known.get(name);
  };
}

/**
 * A country's team goes by every name of the country: "Brasil". A club does not ("Torino" is never Turin), but for one whose name is
 * the German adjective of its town: the Hamburger SV is Hamburg.
 */
function withPlaces(
  short: readonly ShortForm[],
  placesOf: (name: string) => readonly string[] | undefined,
): readonly ShortForm[] {
  if (!short.some(({ way }) => way === 'team' || way === 'nation')) return short;
  return short.flatMap((form) => {
    const { text, way } = form;
    if (way === 'nation')
      return [
        form,
        ...(placesOf(text) ?? []).filter((name) => name !== text).map((name) => ({ text: name, way })),
      ];
    if (way !== 'team' || !text.endsWith('er')) return form;
    const towns = [text.slice(0, -2), text.slice(0, -1)].filter((town) => placesOf(town) !== undefined);
    return [form, ...towns.map((town) => ({ text: town, way }))];
  });
}

function addForms(
  all: SurfaceForm[],
  entity: Entity,
  names: readonly Name[],
  owner: number,
  short: readonly ShortForm[],
): void {
  const kind = KINDS.indexOf(entity.kind);
  const forms = new Map<string, number>();
  const add = (text: string, flags: number): void => {
    if (text.length < SHORTEST_NAME || text.length > LONGEST_NAME) return;
    const other = forms.get(text) ?? flags;
    // Listed twice: it needs support if one entry says so, and is unchecked if both do.
    const strict = (flags | other) & ~UNCHECKED;
    forms.set(text, strict | (flags & other & UNCHECKED));
  };
  const derive = (text: string, flags: number): void => {
    if (!forms.has(text)) add(text, flags);
  };
  const bare = short.find(({ way }) => way === 'bare')?.text;
  const seat = short.find(({ way }) => way === 'seat')?.text;
  for (const name of names) {
    const flags = flagsOf(name, entity.kind, bare) | (name.text === seat ? SEAT : 0);
    for (const text of spellingsOf(name.text)) add(text, flags);
  }
  for (const name of names) {
    const flags = flagsOf(name, entity.kind, bare);
    for (const text of derivedSpellings(name, entity.kind))
      derive(text, flags | (isShortLatin(text) ? NEEDS_SUPPORT : 0));
    for (const text of titledForms(name, entity)) derive(text, NEEDS_SUPPORT | TITLED);
    for (const { text, weak } of withKoreanOffices(name.text, entity))
      derive(text, NEEDS_SUPPORT | TITLED | (weak ? COMMON_SURNAME_FORM : 0));
  }
  for (const { text: form, way, language } of short) {
    const flags = flagsOfShort(form, way);
    for (const text of spellingsOf(form)) derive(text, flags);
    for (const text of casesOfName(form, entity.kind, language)) derive(text, flags);
  }
  for (const [text, flags] of forms) all.push({ text, owner, flags: flags | kind });
}

/** What `addForms` does for one plain name, without a map: nearly all entities of a large pack. */
function addPlain(all: SurfaceForm[], entity: Entity, owner: number, short: readonly ShortForm[]): void {
  const kind = KINDS.indexOf(entity.kind);
  const own = [entity.name];
  all.push({ text: entity.name, owner, flags: kind });
  for (const { text: form, way } of short) {
    for (const text of spellingsOf(form)) {
      if (own.includes(text) || text.length < SHORTEST_NAME) continue;
      own.push(text);
      all.push({ text, owner, flags: flagsOfShort(form, way) | kind });
    }
  }
}

/** Two words of Latin letters or more from which no other spelling follows. */
function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name) && PLAIN.test(name) && !name.includes('-');
}

const FLAGS: Readonly<Record<ShortForm['way'], number>> = {
  bare: NEEDS_SUPPORT | BARE,
  surname: NEEDS_SUPPORT | DERIVED,
  short: NEEDS_SUPPORT | DERIVED | COMMON_SURNAME_FORM,
  team: NEEDS_SUPPORT | DERIVED | COMMON_SURNAME_FORM | TEAM,
  nation: NEEDS_SUPPORT | DERIVED | COMMON_SURNAME_FORM | TEAM | BARE,
  sure: DERIVED,
  seat: SEAT,
};

/** A word that many bear, or that is a first name, is too weak for the company on a page to suffice. */
function flagsOfShort(form: string, way: ShortForm['way']): number {
  const flags = FLAGS[way];
  if (way !== 'surname' && way !== 'bare') return flags;
  const word = form.toLowerCase();
  const isWeak =
    ENGLISH_SURNAMES.has(word) || WORDS_AS_TITLES.has(word) || isWord(lexiconOf(scriptOf(form)), word, GIVEN);
  return isWeak ? flags | COMMON_SURNAME_FORM : flags;
}

function flagsOf(name: Name, kind: EntityKind, bare: string | undefined): number {
  const unchecked = name.unchecked === true || KOREAN_WORD.test(name.text);
  const needsSupport = name.needsSupport === true || (unchecked && isSurname(name.text, kind));
  return (
    (needsSupport ? NEEDS_SUPPORT : 0) |
    (unchecked ? UNCHECKED : 0) |
    (name.text === bare ? BARE : 0) |
    (isForeignAcronym(name) ? FOREIGN_ACRONYM : 0)
  );
}

/** "ONU" and "CPI": short for something else in English, so that there the page must name whom they mean. */
function isForeignAcronym({ text, language = 'en' }: Name): boolean {
  return language !== 'en' && /^[A-Z]+$/.test(text);
}

/** Two syllables of Hangul of which the second is a particle too: 왕이 is Wang Yi, and "the king". As a name nobody could cite. */
const KOREAN_WORD = /^\p{sc=Hangul}[이가은는도의]$/u;

/** One word for a person, in a script that parts words: others may bear it. */
function isSurname(name: string, kind: EntityKind): boolean {
  return kind === 'person' && !name.includes(' ') && ['latin', 'cyrillic'].includes(scriptOf(name));
}

/** Polish "Chin" is China in the genitive, and elsewhere a surname. */
function isShortLatin(text: string): boolean {
  return text.length < SHORTEST_SURE_CASE && scriptOf(text) === 'latin';
}

function titledForms({ text }: Name, { kind, description }: Entity): string[] {
  if (scriptOf(text) !== 'han') return [];
  return withOffices(foldText(text), kind, description);
}

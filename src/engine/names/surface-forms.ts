import { type Entity, type EntityKind, type Name, namesOf } from '../../model/pack.ts';
import { foldText } from '../text/fold.ts';
import { otherCharacters, withOffices } from './han-forms.ts';
import { casesOfName } from './inflections.ts';
import { scriptOf } from './script.ts';
import { type ShortForm, shortFormsOf } from './short-forms.ts';
import { LONGEST_NAME, SHORTEST_NAME } from './spelling.ts';

/** One spelling of an entity as the matcher looks for it: folded, case kept. */
export interface SurfaceForm {
  readonly text: string;
  /** Place of the entity in the list that the index was built from. */
  readonly owner: number;
  readonly kind: EntityKind;
  /** False where it counts only on a page that introduces the entity. */
  readonly alone: boolean;
  /** True where nobody could cite the spelling, so that it counts only where the page introduces the entity. */
  readonly unchecked: boolean;
  /** True where an office is part of it: "习主席". */
  readonly titled: boolean;
  /** True where a title tells the entity from others of this name. */
  readonly bare: boolean;
  /** True where it follows from another name and was not listed. */
  readonly derived: boolean;
  /** True where it means a team in a report of its sport. */
  readonly team: boolean;
  /** True where the company on a page does not suffice. */
  readonly weak: boolean;
}

/** What is said of a form beyond its text. */
type Traits = Partial<Omit<SurfaceForm, 'text' | 'owner' | 'kind'>>;

/** The shortest Polish case that stands alone, in units. */
const SHORTEST_SURE_CASE = 5;

/** Letters that Unicode does not take apart, as those write them who lack the key. */
const BARE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
};

/**
 * Every form to look for: the names of each entity with and without diacritics, in their cases, and in both Chinese
 * character sets. Names that are too short or too long are left out. A form that an entity lists twice stands alone only
 * where both entries say so; what is derived gives way to what is listed.
 */
export function surfaceForms(entities: readonly Entity[]): SurfaceForm[] {
  return entities.flatMap((entity, owner) => {
    const forms = new Map<string, SurfaceForm>();
    const add = (text: string, traits: Traits): void => {
      if (text.length < SHORTEST_NAME || text.length > LONGEST_NAME) return;
      const other = forms.get(text);
      forms.set(text, {
        ...PLAIN,
        ...traits,
        text,
        owner,
        kind: entity.kind,
        alone: traits.alone !== false && other?.alone !== false,
        unchecked: traits.unchecked === true && other?.unchecked !== false,
      });
    };
    const short = shortFormsOf(entity);
    const bare = short.find(({ way }) => way === 'bare')?.text;
    const names = namesOf(entity).map((name) => {
      const unchecked = name.unchecked === true;
      const alone = name.needsSupport !== true && !(unchecked && isSurname(name.text, entity.kind));
      return { name, traits: { alone, unchecked, bare: name.text === bare } };
    });
    for (const { name, traits } of names) for (const text of spellingsOf(name.text)) add(text, traits);
    for (const { name, traits } of names) {
      for (const text of derivedSpellings(name, entity.kind))
        if (!forms.has(text)) add(text, { ...traits, alone: traits.alone && !isShortLatin(text) });
      for (const text of titledForms(name, entity.kind))
        if (!forms.has(text)) add(text, { alone: false, titled: true });
    }
    for (const { text: form, way } of short)
      for (const text of spellingsOf(form)) if (!forms.has(text)) add(text, TRAITS[way]);
    return [...forms.values()];
  });
}

const PLAIN = {
  alone: true,
  unchecked: false,
  titled: false,
  bare: false,
  derived: false,
  team: false,
  weak: false,
};

const TRAITS: Readonly<Record<ShortForm['way'], Traits>> = {
  bare: { alone: false, bare: true },
  surname: { alone: false, derived: true },
  short: { alone: false, derived: true, weak: true },
  team: { alone: false, derived: true, team: true, weak: true },
  nation: { alone: false, derived: true, bare: true, team: true, weak: true },
  sure: { derived: true },
};

/** One word for a person, in a script that parts words: others may bear it. */
function isSurname(name: string, kind: EntityKind): boolean {
  return kind === 'person' && !name.includes(' ') && ['latin', 'cyrillic'].includes(scriptOf(name));
}

function spellingsOf(name: string): string[] {
  const text = foldText(name);
  const bare = withoutDiacritics(text);
  return bare === text ? [text] : [text, bare];
}

/** "Amir-Abdollahian" is written in two words too; "Chung-en" is not, since the small letter would stand alone. */
function withoutHyphens(name: string): string[] {
  const open = name.includes(' ') ? name.replace(/-(?=\p{Lu})/gu, ' ') : name;
  return open === name ? [] : spellingsOf(open);
}

/** Polish "Chin" is China in the genitive, and elsewhere a surname. */
function isShortLatin(text: string): boolean {
  return text.length < SHORTEST_SURE_CASE && scriptOf(text) === 'latin';
}

/** What follows from a name by the rules of its language. */
function derivedSpellings({ text, language }: Name, kind: EntityKind): string[] {
  const name = foldText(text);
  switch (scriptOf(name)) {
    case 'latin':
      return [...casesOfName(name, kind, language).flatMap(spellingsOf), ...withoutHyphens(name)];
    case 'cyrillic':
      return casesOfName(name, kind, language).flatMap(spellingsOf);
    case 'han':
      return language === 'ja' ? [] : otherCharacters(name);
    case 'arabic':
      // The article loses its first letter behind the preposition "li": الصين, للصين.
      return name.startsWith('ال') ? [`لل${name.slice(2)}`] : [];
    default:
      return [];
  }
}

function titledForms({ text }: Name, kind: EntityKind): string[] {
  if (scriptOf(text) !== 'han') return [];
  return withOffices(foldText(text), kind);
}

/** Only where people do leave them out: a Cyrillic й or a Devanagari vowel sign is a letter, not a decoration. */
function withoutDiacritics(text: string): string {
  switch (scriptOf(text)) {
    case 'latin':
      return text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łŁøØđĐıßæÆœŒ]/g, (letter) => BARE_LETTERS[letter] ?? letter);
    case 'greek':
      return text.normalize('NFD').replace(/\p{M}/gu, '');
    case 'cyrillic':
      return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
    default:
      return text;
  }
}

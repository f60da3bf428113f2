import { type Entity, type EntityKind, namesOf } from '../../model/pack.ts';
import { foldText } from '../text/fold.ts';
import { scriptOf } from './script.ts';
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
}

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
 * Every form to look for: the names of each entity with and without diacritics. Names that are too short or too long
 * are left out. A form that one entity lists twice stands alone only where both entries say so.
 */
export function surfaceForms(entities: readonly Entity[]): SurfaceForm[] {
  return entities.flatMap((entity, owner) => {
    const forms = new Map<string, SurfaceForm>();
    for (const name of namesOf(entity)) {
      const unchecked = name.unchecked === true;
      const alone = name.needsSupport !== true && !unchecked;
      for (const text of spellingsOf(name.text)) {
        if (text.length < SHORTEST_NAME || text.length > LONGEST_NAME) continue;
        const other = forms.get(text);
        forms.set(text, {
          text,
          owner,
          kind: entity.kind,
          alone: alone && other?.alone !== false,
          unchecked: unchecked && other?.unchecked !== false,
        });
      }
    }
    return [...forms.values()];
  });
}

function spellingsOf(name: string): string[] {
  const text = foldText(name);
  const bare = withoutDiacritics(text);
  return bare === text ? [text] : [text, bare];
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

import type { EntityKind, Name } from '../../../model/pack.ts';
import { foldText } from '../../text/fold.ts';
import { scriptOf } from '../index/script.ts';
import { otherCharacters } from './han-forms.ts';
import { casesOfName } from './inflections.ts';

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

const NOTHING: readonly string[] = [];

/** Nothing to fold or to leave out: nearly all names of a large pack. */
export const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** A name as it is, folded, and without its diacritics where people leave them out. */
export function spellingsOf(name: string): string[] {
  if (PLAIN.test(name)) return [name];
  const text = foldText(name);
  const bare = withoutDiacritics(text);
  return bare === text ? [text] : [text, bare];
}

/** "Amir-Abdollahian" is written in two words too; "Chung-en" is not, since the small letter would stand alone. */
function withoutHyphens(name: string): string[] {
  const open = name.includes('-') && name.includes(' ') ? name.replace(/-(?=\p{Lu})/gu, ' ') : name;
  return open === name ? [] : spellingsOf(open);
}

/** What follows from a name by the rules of its language. */
export function derivedSpellings({ text, language }: Name, kind: EntityKind): readonly string[] {
  if (language === undefined && PLAIN.test(text) && !/-|a$/.test(text)) return NOTHING;
  const name = foldText(text);
  switch (scriptOf(name)) {
    case 'latin':
      // Polish has endings for foreign surnames in -a ("z Obamą"); those in a consonant it reads with the text's
      // (lexicon-words.ts). Nobody who writes the cases leaves out their letters.
      return [
        ...casesOfName(name, kind, (language ?? 'en') === 'en' && isForeignInA(name, kind) ? 'pl' : language),
        ...withoutHyphens(name),
      ];
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

/** But for Russian women: "Zakharova" is "Zacharowa" in Polish. */
function isForeignInA(name: string, kind: EntityKind): boolean {
  return kind === 'person' && /(?<![oe]v)a$/.test(name) && name.split(' ').length < 3;
}

/** Only where people do leave them out: a Cyrillic й or a Devanagari vowel sign is a letter, not a decoration. */
function withoutDiacritics(text: string): string {
  switch (scriptOf(text)) {
    case 'latin':
      return text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/(?<=\p{Lu})ß/gu, 'SS')
        .replace(/[łŁøØđĐıßæÆœŒ]/g, (letter) => BARE_LETTERS[letter] ?? letter);
    case 'greek':
      return text.normalize('NFD').replace(/\p{M}/gu, '');
    case 'cyrillic':
      return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
    default:
      return text;
  }
}

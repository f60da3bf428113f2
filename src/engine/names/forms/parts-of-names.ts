import type { Name } from '../../../model/pack.ts';
import { isWord } from '../around/words.ts';
import { scriptOf } from '../index/script.ts';
import { GIVEN } from '../lexicon/lexicon.ts';
import { lexiconOf } from '../lexicon/lexicon-words.ts';
import { isFamilyFirst, surnameIn } from './short-forms.ts';

/** Which parts of a person's other names a short one may be. */
export interface PartsOfNames {
  /** True for a surname: "May" of "Theresa May". */
  readonly isSurname: (text: string) => boolean;
  /**
   * What parents gave: `own` where it stands behind the surname ("Jinping" of "Xi Jinping", 近平 of 习近平), `western` where it is known
   * as a first name ("Theresa"). What is none elsewhere ("Saddam"), and what is a surname in another of the names, is neither.
   */
  readonly givenName: (text: string) => 'own' | 'western' | undefined;
}

/** The longest name of a Chinese or Korean person in their own script, and the longest surname in it. */
const LONGEST_IN_ASIA = 4;
const LONGEST_FAMILY = 2;

/** The parts of a person's names, in time linear in how many there are. */
export function partsOfNames(names: readonly Name[]): PartsOfNames {
  const surnames = new Set<string>();
  const firsts = new Set<string>();
  const behind = new Set<string>();
  for (const { text } of names) {
    const words = text.split(' ');
    for (const form of surnameIn(text)) if (form.text !== text) surnames.add(form.text);
    if (words.length < 2) continue;
    if (isFamilyFirst(text, words)) behind.add(bare(words.slice(1).join('')));
    else if (words[0] !== undefined) firsts.add(words[0]);
  }
  // 拜登 is not what parents gave 乔拜登: only the names of whom Latin letters write surname first are taken apart.
  if (behind.size > 0)
    for (const { text } of names)
      if (/^(?:\p{sc=Han}|\p{sc=Hangul})+$/u.test(text) && text.length <= LONGEST_IN_ASIA)
        for (let from = 1; from <= LONGEST_FAMILY && from < text.length - 1; from++)
          behind.add(text.slice(from));
  return {
    isSurname: (text) => surnames.has(text),
    givenName(text) {
      if (surnames.has(text)) return undefined;
      if (behind.has(bare(text))) return 'own';
      const isFirst = firsts.has(text) && isWord(lexiconOf(scriptOf(text)), text.toLowerCase(), GIVEN);
      return isFirst ? 'western' : undefined;
    },
  };
}

/** "Jong-un", "Jong Un" and "Jongun" are one. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[ -]/g, '');
}

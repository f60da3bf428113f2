import { patternOf } from '../../../text/pattern-of.ts';
import { isArticle, isOf } from '../words/function-words.ts';
import { isRole } from '../words/roles.ts';
import type { Around } from './around.ts';
import { isModifier } from './whose.ts';

/**
 * True for a place that only says of what somebody named holds an office, "Ostland's foreign minister Lind met Berg in Norddal", "the president of
 * Ostland, Lind". Of whom nobody knows "Ostland's foreign minister" is all that is known.
 */
export function isOfOffice(around: Around): boolean {
  const { before, beforePerson } = around;
  const { text, words } = before;
  if (beforePerson === undefined || beforePerson.length > LONGEST_OFFICE) return false;
  if (isOfOfficeInChinese(around)) return true;
  if (isOffice(beforePerson)) return /^['’-]/.test(beforePerson) || !THERE.test(text);
  return /^,?\s?$/.test(beforePerson) && isHolder(words);
}

/** The same in Chinese, of a body, too: "国务院总理林德" is the premier, and not the council. */
export function isOfOfficeInChinese({ beforePerson }: Around): boolean {
  return beforePerson !== undefined && OFFICE_CHINESE.test(beforePerson);
}

/** "In Ostland President Lind met Berg": it was there, and he is president of wherever he is. */
const THERE =
  /(?:^|[\s(“"])(?:[Ii]n|[Aa]t|[Nn]ear|[Ii]nside|[Oo]utside|[Aa]cross|[Ii]m|[Nn]ach|[Bb]ei|[Ee]n|[Àà]|[Aa]u|[Aa]ux|[Вв]о?|[Нн]а|(?:visits?|trips?|journey|travelled|flew|came|went) to|visited) (?:the )?$/;

/** In UTF-16 units: "'s first deputy prime minister ". */
const LONGEST_OFFICE = 50;

/** "'s foreign minister ", " Treasury Secretary ", "-Finanzminister ". */
function isOffice(behind: string): boolean {
  const its = ITS.exec(behind)?.[1]?.split(/\s+/) ?? [];
  const at = its.findIndex(isRole);
  // "Ostland's leaders met Lind", "Ostland heads Lind's group".
  if (at < 0 || /[^s]s$/.test(its[at] ?? '')) return false;
  return its.every((word, index) => index === at || isModifier(word) || OF_OFFICE.test(word));
}

const ITS = /^(?:['’]s?)?[ -]([^,;.:]+?),? $/;
/** "Treasury", "of State". */
const OF_OFFICE = /^(?:[A-Z][a-z]+|of|and|und|for)$/;

/** "President of", "Präsident der", "министр иностранных дел" before the name of a place, the last word first. */
function isHolder(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !isArticle(word) && !isOf(word));
  if (at < 0) return false;
  const isRussian = /[а-яё]/.test(words[at] ?? '');
  return words
    .slice(at, isRussian ? MOST_OF_OFFICE : at + 1)
    .some((word) => (at > 0 || isRussian) && isRole(word));
}

/** "Министр иностранных дел". */
const MOST_OF_OFFICE = 3;

const OFFICE_CHINESE = patternOf(
  '^(?:前|时任|现任|候任|当选|新任|国家|联邦|国务院|外交部|国防部|财政部|商务部|国务|安全会议|贸易|副)*',
  '(?:总统|总理|主席|首相|外长|防长|财长|部长|国务卿|国王|议长|大使|代表|秘书)$',
);

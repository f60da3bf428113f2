import { wordsOfAll } from '../words/function-words.ts';
import type { Around } from './around.ts';
import { governing, governingSurely, hasNoVerb, isJoined } from './before-name.ts';

/** Who is named as left out: "without Lind", "unlike the president Lind", "except for Lind and Varga". */

const WITHOUT = new Set(
  Object.values({
    en: [
      'except',
      'except for',
      'without',
      'unlike',
      'excluding',
      'minus',
      'exception of',
      'absence of',
      'contrast to',
    ],
    fr: ['sauf', 'sauf pour', 'sans', 'excepté', 'hormis', 'la différence de', 'l exception de'],
    es: ['excepto', 'excepto para', 'sin', 'salvo', 'a diferencia de', 'a excepción de'],
    de: ['ohne', 'außer', 'im gegensatz zu'],
    ru: ['без', 'кроме', 'помимо', 'в отличие от', 'за исключением'],
  }).flat(),
);

/** What one may leave undone with somebody: "without telling Lind". "Without warning Lind flew" is of another kind. */
const TELLING = { en: 'telling informing consulting inviting meeting seeing mentioning naming' };
const WITHOUT_TELLING = new Set([...wordsOfAll(TELLING)].map((deed) => `without ${deed}`));

/** True for a name that "without" governs. */
export function isWithout({ before, behind }: Around): boolean {
  if (governingSurely(before, WITHOUT, behind)) return true;
  return governing(before, WITHOUT_TELLING) !== undefined && hasNoVerb(behind);
}

/** True for a name beside one that is left out: "without Lind and Varga", but "without Lind, and Varga flew home". */
export function isBeside(between: string, behind: string): boolean {
  return isJoined(between) && hasNoVerb(behind);
}

/**
 * "Berg kam, Lind fehlte", "…，林德未受邀": who was not asked or did not come, in languages that part such clauses by no more than a comma. Where nothing is
 * told before it, that is what is told.
 */
export function isAbsent({ behind, said }: Around): boolean {
  return ABSENT.test(behind) && CLAUSE_BEFORE.test(said);
}

const CLAUSE_BEFORE = /[,;–—，；]/;

const ABSENT =
  /^ (?:war (?:auch )?nicht (?:(?:ein)?geladen|dabei|anwesend)|fehlte\b)|^(?:没有?|未)(?:受邀|被邀请|获邀|出席|参加)|^缺席/;

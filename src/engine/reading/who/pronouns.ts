import type { Cues } from '../cues/cues.ts';
import { SUBJECT_REACH } from '../tuning.ts';
import { meantIn } from './he-or-she.ts';
import type { Remembered } from './remembered.ts';
import { isStranger } from './subject/stranger-id.ts';
import { AND } from './words/function-words.ts';
import { isRole } from './words/roles.ts';

/** Whom the pronouns of a clause stand for: one of those named last, or two; undefined where it has none, nobody where it is a stranger. */
export function carried(clause: string, remembered: Remembered, cues: Cues): readonly string[] | undefined {
  const subject = clause.slice(0, SUBJECT_REACH);
  if (cues.pronounOfMany.test(subject)) return theTwo(subject, remembered, cues);
  const found = cues.pronoun.exec(subject);
  if (!found) return undefined;
  if (isOfficeOfSeveral(found, subject, remembered)) return [];
  const meant = meantIn(subject, remembered.people, remembered);
  return known(meant === undefined ? [] : [meant]);
}

/** The two named last; nobody where "两人" may be those named first. */
function theTwo(words: string, { together, pair = [] }: Remembered, cues: Cues): readonly string[] {
  const isSame = pair.every((one) => together.includes(one));
  return isSame || cues.theTwo?.test(words) !== true ? together : [];
}

/**
 * True for "the president" where somebody else has been named since the one of whom the text told first, or beside another office: nobody knows
 * which of them it is.
 */
function isOfficeOfSeveral(
  { 0: pronoun, index }: RegExpExecArray,
  words: string,
  { people, hero }: Remembered,
): boolean {
  if (!isRole(pronoun.slice(pronoun.lastIndexOf(' ') + 1))) return false;
  const isOther = BEHIND_AND.test(words.slice(0, index)) || NOT_HE.test(words.slice(index + pronoun.length));
  return isOther || people[0] !== hero;
}

/** "The president’s envoy" is another. */
const NOT_HE = new RegExp(`^(?:['’]s?(?!\\p{L})| (?:${AND}) (?:the|der|die|le|la|el)\\s)`, 'u');
const BEHIND_AND = new RegExp(`(?:^|\\s)(?:${AND})$`);

/** Without strangers: no event names them. */
export function known(people: readonly string[]): readonly string[] {
  return people.filter((one) => !isStranger(one));
}

/** Whom "him" or "her" stands for where a stretch names one person: another, who was named before it, "Lind received him"; a stranger, too. */
export function acted(
  words: string,
  { people, said }: Remembered,
  named: readonly string[],
  cues: Cues,
): readonly string[] {
  const found = named.length === 1 ? cues.objectPronoun?.exec(words) : undefined;
  if (!found) return [];
  const pronoun = found.groups?.her === undefined ? 'he' : 'she';
  const others = people.filter((one) => !named.includes(one));
  const possible = others.filter((one) => (said.pronouns.get(one) ?? pronoun) === pronoun);
  // Of several only the one of whom the text told last is meant.
  return possible.length === 1 || possible[0] === others[0] ? possible.slice(0, 1) : [];
}

/**
 * Who acts where the subject is left out before the first name of a clause that names one person at most: "Por la tarde se reunió con
 * Lind", "与林德举行会谈".
 */
export function leftOut(
  beforeName: string,
  { people }: Remembered,
  named: readonly string[],
  cues: Cues,
): readonly string[] {
  if (named.length > 1 || cues.dropsSubject?.test(beforeName) !== true) return [];
  return people.filter((one) => !named.includes(one)).slice(0, 1);
}

/** Who acts where a pronoun stands before the first name of a clause: "he met Putin", "they met Putin" tell of others than Putin. */
export function actor(
  beforeName: string,
  remembered: Remembered,
  named: readonly string[],
  cues: Cues,
): readonly string[] {
  const { people } = remembered;
  const together = theTwo(beforeName, remembered, cues);
  if (cues.pronounOfMany.test(beforeName)) return together.some((one) => named.includes(one)) ? [] : together;
  if (cues.subjectPronoun?.test(withoutVerbJoints(beforeName, cues)) !== true) return [];
  const others = people.filter((one) => !named.includes(one));
  const meant = meantIn(beforeName, others, remembered);
  return known(meant === undefined ? [] : [meant]);
}

/** Words with blanks for the commas behind which a verb goes on with the subject: "He landed in Norddal, was received by". */
function withoutVerbJoints(words: string, { past }: Cues): string {
  return words.replace(/,\s+/g, (joint, at: number) =>
    past?.exec(words.slice(at + joint.length))?.index === 0 ? ' '.repeat(joint.length) : joint,
  );
}

import type { Entity } from '../../model/pack.ts';
import { patternOf, patternWith } from '../text/pattern-of.ts';

/** Who speaks in a summary, and whether it speaks of what is still to come. */

const SPEAKING = patternOf(
  String.raw`^(?:'s \w+)? (?:had |has |also |later )?(?:said|says|announced|announces|told reporters|`,
  'told journalists|confirmed|reported|reports|described|declared|put|gave|named|listed|explained|recalled|',
  'spoke of|expected|scheduled|stated|claimed|had announced|quoted|suggested|confirmed|revealed|noted|',
  String.raw`judged)\b`,
);

/** Who tells or criticises somebody of no name meets nobody: he speaks to the press. */
const SPEAKING_ALONE = new RegExp(
  `${SPEAKING.source}|^(?: had| has| also| later)? (?:told|criticised|dismissed|praised|called|expected|warned|urged)\\b`,
);

const COMING = patternWith(
  'i',
  String.raw`\b(?:(?:coming|upcoming|planned|forthcoming) (?:\w+ )?(?:visit|trip|journey|meeting|talks|stay)|`,
  'would (?:see|visit|meet|come|go|travel|hold|take|attend|receive|land)|visits are announced|',
  String.raw`announced .*\b(?:visit|tour|trip|journey)\b|being arranged|could be signed|did not rule out)\b`,
);

/** True where a summary tells of something that was still to come when it was said. */
export function speaksOfComing(summary: string): boolean {
  return COMING.test(summary);
}

/**
 * Those who do no more than tell: their name stands right before a word of speech, and others are what the report is
 * about. Who is alone in a report is never only its voice.
 */
export function speakersOf(summary: string, people: readonly Entity[]): ReadonlySet<string> {
  if (people.length < 2) return new Set();
  return new Set(people.filter(({ name }) => speaks(summary, name)).map(({ id }) => id));
}

const BACK = /\b(?:outcome|results?|conclusion|success) of\b.*\b(?:visit|trip|talks|meeting|summit)\b/i;

/** True where a summary judges how a visit or a meeting had gone. */
export function looksBack(summary: string): boolean {
  return BACK.test(summary);
}

const ABSENCE =
  /\b(?:kept|stayed) away\b|\bskipp?ed\b|\bdid not (?:meet|attend|come|go)\b|\bwould not (?:meet|attend|come|go)\b/i;

/** True where a summary tells of somebody who did not come. */
export function isAbsence(summary: string): boolean {
  return ABSENCE.test(summary);
}

/** True where all whom a summary names only say something. */
export function isSpeech(summary: string, people: readonly Entity[]): boolean {
  const [only] = people;
  if (people.length === 1 && only !== undefined) return speaks(summary, only.name, SPEAKING_ALONE);
  return people.length > 1 && people.every(({ name }) => speaks(summary, name));
}

function speaks(summary: string, name: string, speaking = SPEAKING): boolean {
  const words = name.split(' ');
  const said = [name, words.at(-1), words[0]].find((form) => form !== undefined && summary.includes(form));
  if (said === undefined) return false;
  // Who is named before as one of those who acted is more than a voice.
  return speaking.test(summary.slice(summary.indexOf(said) + said.length));
}

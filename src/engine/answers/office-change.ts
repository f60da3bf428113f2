import type { Event } from '../../model/pack.ts';
import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';
import type { OfficeRoles } from './office-roles.ts';
import { isToldOf, type Telling, TO_NAME, toldBy } from './told-of.ts';

/** What is lost or gained: "follows Xi to Moscow" loses nothing. */
const OFFICE_WORDS = String.raw`(?:office|posts?|minist(?:er|ers|ry|erial)|premier(?:ship)?|president|presidency|chancellor\w*|secretary|chair\w*|chief|head|leader|envoy|ambassador|spokes\w+|governor|successor|cabinet|job|dismiss\w*|sack\w*|resign\w*|replac\w*|succe\w+)\b`;
const OFFICE = new RegExp(String.raw`\b${OFFICE_WORDS}`, 'i');

/** An office within a few words: "lost the foreign minister's post". */
const SOME_OFFICE = String.raw`(?: [^\s,;.]+){0,4}? ${OFFICE_WORDS}`;

const LOSS: Telling = {
  before: new RegExp(
    String.raw`\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|dismiss(?:es|ed)?|remov(?:es|ed)|mov(?:es?|ed)|sack(?:s|ed)|fire[sd]|oust(?:s|ed)|in place of|follow(?:s|ed)?|t(?:akes?|ook) over from)${TO_NAME}$`,
    'i',
  ),
  behind: new RegExp(
    String.raw`^ (?:resign(?:s|ed)\b|(?:steps|stepped|stands|stood) down\b|(?:is|was|has been|had been) (?:dismissed|removed|replaced|succeeded|moved|sacked|fired|ousted)\b|(?:had )?(?:loses|lost|leaves|left|quits?|gives up|gave up|hands over|handed over)${SOME_OFFICE})`,
    'i',
  ),
};

const GAIN: Telling = {
  // "Made public the warrant for Putin" makes him nothing, so behind "made" the name must follow at once.
  before: new RegExp(
    String.raw`\b(?:(?:re-?)?appoint(?:s|ed)?|name[sd]|pick(?:s|ed)|ch(?:ooses?|ose)|elect(?:s|ed)|promot(?:es|ed)|(?:replac|succeed|follow)\w* by|replac(?:es|ed)\b.{0,60} with)${TO_NAME}$|\bma(?:kes|de) $`,
    'i',
  ),
  // "Became the third president to face a warrant" gains no office.
  behind: new RegExp(
    String.raw`^ (?:(?:becomes?|became|ha[sd] become)${SOME_OFFICE}(?! to\b)|(?:is|was|had been)${SOME_OFFICE} (?:from|since)\b|(?:is|was) (?:re-?)?(?:made|named|elected|chosen)${SOME_OFFICE}|(?:is|was) (?:re)?appointed\b|(?:is|was) sworn in\b|t(?:akes?|ook) (?:it )?(?:back|over|office)\b|(?:(?:is|was) )?to (?:succeed|replace|follow)\b|(?:replaces|succeeds|replaced|succeeded)\b(?! by\b))`,
    'i',
  ),
};

/** True where an event tells that one of these people (numbers) lost an office: by its title, or by a report of what happened. */
export function tellsOfLoss(index: SearchIndex, event: Event, people: readonly number[]): boolean {
  return toldBy(event).some((text) => losesOffice(index, text, people));
}

/** True where an event tells of a change of office in which everybody has the part that is asked for. */
export function tellsOfChange(index: SearchIndex, event: Event, { gains, loses }: OfficeRoles): boolean {
  const told = toldBy(event);
  return (
    gains.every((one) => told.some((text) => gainsOffice(index, text, [one]))) &&
    loses.every((one) => told.some((text) => losesOffice(index, text, [one])))
  );
}

/** A term tells that somebody came into the office, though not when first. */
const TERM: Telling = {
  before: /(?!)/,
  behind: /^ (?:begins?|began|starts?|started) [^\s,;.]+ (?:[^\s,;.]+ )?term\b/i,
};

/** True where an event tells that each of these people (numbers) began a term in an office. */
export function tellsOfTerm(index: SearchIndex, event: Event, people: readonly number[]): boolean {
  const told = toldBy(event);
  return people.every((one) => told.some((text) => isToldOf(index, text, [one], TERM)));
}

/** True where the title itself says that somebody comes into an office or loses one: the event is that change, and no word about it. */
export function titleTellsOfChange(index: SearchIndex, { title }: Event): boolean {
  return peopleIn(index, title).some(
    (one) => gainsOffice(index, title, [one]) || losesOffice(index, title, [one]),
  );
}

/** Who goes of their own accord is told to do so. */
const OWN_ACT: Telling = {
  before: /(?!)/,
  behind:
    /^ (?:ha[sd] )?(?:resign(?:s|ed)|(?:steps|stepped|stands|stood) down|quits?|leaves|left|gives up|gave up)\b/i,
};

/** True where an event tells that one of these people (numbers) went of their own accord. */
export function tellsOfOwnAct(index: SearchIndex, event: Event, people: readonly number[]): boolean {
  return toldBy(event).some((text) => isToldOf(index, text, people, OWN_ACT));
}

/** Whoever is sent away or given another post has not gone of their own accord; that somebody came in their place does not tell. */
const OTHERS_ACT: Telling = {
  before: new RegExp(
    String.raw`\b(?:dismiss(?:es|ed)?|remov(?:es|ed)|mov(?:es?|ed)|sack(?:s|ed)|fire[sd]|oust(?:s|ed)|appoint(?:s|ed)?|name[sd])${TO_NAME}$|\bma(?:kes|de) $`,
    'i',
  ),
  behind:
    /^ (?:is|was|has been|had been) (?:dismissed|removed|moved|sacked|fired|ousted|appointed|named|made)\b|^ (?:loses|lost)\b/i,
};

/** True where an event tells that one of these people (numbers) was sent away or given another post. */
export function tellsOfOthersAct(index: SearchIndex, event: Event, people: readonly number[]): boolean {
  return toldBy(event).some((text) => isToldOf(index, text, people, OTHERS_ACT));
}

/** Numbers of those whom an event has follow these people (numbers) in an office: who comes into one as they lose it. */
export function successorsIn(index: SearchIndex, event: Event, people: readonly number[]): readonly number[] {
  const told = toldBy(event).filter((text) => losesOffice(index, text, people));
  const named = new Set(told.flatMap((text) => peopleIn(index, text)));
  return [...named].filter(
    (one) => !people.includes(one) && told.some((text) => gainsOffice(index, text, [one])),
  );
}

/** Numbers of the people whom a text names by a name that is theirs alone, in its order. */
export function peopleIn(index: SearchIndex, text: string): readonly number[] {
  const { words } = termsOf(text);
  return words.flatMap((_, at) => {
    const [only, another] = givenNameAt(index.names, words, at)?.entities ?? [];
    const isPerson = only !== undefined && index.entities[only]?.kind === 'person';
    return isPerson && another === undefined ? [only] : [];
  });
}

/** True where a text has somebody follow one of these people (numbers) in an office, or has them lose it. */
export function losesOffice(index: SearchIndex, text: string, people: readonly number[]): boolean {
  return OFFICE.test(text) && isToldOf(index, text, people, LOSS);
}

/** True where a text has one of these people (numbers) come into an office. */
export function gainsOffice(index: SearchIndex, text: string, people: readonly number[]): boolean {
  return OFFICE.test(text) && isToldOf(index, text, people, GAIN);
}

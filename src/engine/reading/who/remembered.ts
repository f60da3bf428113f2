import type { Cues } from '../cues/cues.ts';
import type { Span } from '../layout/span.ts';
import { SUBJECT_REACH } from '../tuning.ts';
import { castOf, type NamedSpan } from './cast.ts';
import { type Told, toldBehind } from './grave-deeds.ts';
import { learnPronoun, meantIn, type Pronoun } from './he-or-she.ts';
import { isStranger, strangerId } from './subject/stranger-id.ts';
import { strangerNamedIn } from './subject/stranger-name.ts';
import { subjectOf } from './subject/subject.ts';

/** Those named so far for whom pronouns may stand. */
export interface Remembered {
  /** The one of whom the latest sentence tells first, be it a stranger, then those whom it names, then those before. */
  readonly people: readonly string[];
  /** The two named last in one sentence: "the two presidents" are no two who happen to have been named one after the other. */
  readonly together: readonly string[];
  /** The two who were named first in one sentence. */
  readonly pair?: readonly string[];
  /** Of whom the text told first. */
  readonly hero?: string | undefined;
  /** What was told last, for those who ask whether "he" can be nobody else. */
  readonly told?: Told | undefined;
  /** What the text has said of people so far: it stays where another begins to speak. */
  readonly said: Said;
}

/** What a text says of people: grows while it is read, by `learn` and `learnPronouns` alone. */
export interface Said {
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** By what the text can call strangers: the last words of their names. */
  readonly heard: ReadonlySet<string>;
}

/** Of whom a stretch tells. */
export interface Spoken {
  /** Its subject first: in "After meeting Lind, Berg left", Berg. */
  readonly people: readonly string[];
  /** True where a stranger is among them. */
  readonly isOfStranger: boolean;
  /** What a stranger is called of whom the text has not told before. */
  readonly stranger?: string;
  /** Its own words, or what was told before where it has none. */
  readonly told: Told | undefined;
}

/** Of whom a stretch of text tells, behind what is remembered. `words` are those of the stretch, dates in them blanks. */
export function spokenOf(
  names: readonly NamedSpan[],
  within: Span,
  words: string,
  cues: Cues,
  before: Remembered,
): Spoken {
  if (words.trim() === '') return { people: [], isOfStranger: false, told: before.told };
  return { ...of(names, within, words, cues, before), told: toldBehind(names, within, words, before.told) };
}

function of(
  names: readonly NamedSpan[],
  within: Span,
  words: string,
  cues: Cues,
  before: Remembered,
): Omit<Spoken, 'told'> {
  const { people } = castOf(names, within);
  const subject = subjectOf(words, within.start, names, cues, before.said.heard);
  switch (subject?.is) {
    case 'named':
      return { people: [...new Set([subject.person, ...people])], isOfStranger: false };
    case 'role':
    case 'stranger': {
      const [last] = before.people;
      // "The best player was Paul Roth."
      const other = subject.is === 'role' && strangerNamedIn(names, within, words);
      if (other && IS.test(words.slice(0, other.start)))
        return { people: [strangerId(other.text), ...people], isOfStranger: false };
      if (subject.is === 'role' && last !== undefined)
        return { people: [...new Set([last, ...people])], isOfStranger: isStranger(last) };
      const stranger = subject.name;
      return { people: [strangerId(stranger), ...people], isOfStranger: true, stranger };
    }
    case 'pronoun': {
      const meant = meantIn(words.slice(0, SUBJECT_REACH * 2), before.people, before);
      return {
        people: [...new Set([...(meant === undefined ? [] : [meant]), ...people])],
        isOfStranger: meant !== undefined && isStranger(meant),
      };
    }
    default: {
      // "The goals were scored by Paul Roth. He …": of somebody known who was told of before it no more is told.
      const other = people.length === 0 && strangerNamedIn(names, within, words);
      return { people: other ? [strangerId(other.text)] : people, isOfStranger: false };
    }
  }
}

/** Who a role is, up to his name. */
const IS = /\s(?:is|was|ist|war|est|était|es|era)\s(?:[a-zà-ÿ]+\s){0,4}$/;

/** Before the first name, or where another begins to speak. */
export function nobodyYet(said: Said): Remembered {
  return { people: [], together: [], said };
}

/** Adds the stranger of whom a sentence tells to what its text says of people. */
export function learn(
  { stranger }: Spoken,
  { pronouns, heard }: { readonly pronouns: Map<string, Pronoun>; readonly heard: Set<string> },
): void {
  if (stranger === undefined) return;
  learnPronoun(stranger, strangerId(stranger), pronouns);
  heard.add(stranger.slice(stranger.lastIndexOf(' ') + 1));
}

/** Pronouns reach no further back than this many people. */
const MOST_REMEMBERED = 4;

/** What is remembered behind a sentence that tells of these. */
export function remember({ people, isOfStranger, stranger, told }: Spoken, before: Remembered): Remembered {
  const [first] = people;
  if (first === undefined) return { ...before, told };
  const together = isOfStranger ? [] : people.length > 1 ? people.slice(0, 2) : before.together;
  return {
    ...before,
    told,
    // Somebody whom no subject names may be the name of a thing.
    hero: before.hero ?? (stranger !== undefined || !isStranger(first) ? first : undefined),
    ...(!before.pair && together.length > 0 && { pair: together }),
    people: [...new Set([...people, ...before.people])].slice(0, MOST_REMEMBERED),
    together,
  };
}

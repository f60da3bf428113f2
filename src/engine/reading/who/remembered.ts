import type { Cues } from '../cues/cues.ts';
import { isInside, type Span } from '../layout/span.ts';
import { SUBJECT_REACH } from '../tuning.ts';
import { type Cast, castOf, joinCasts, type NamedSpan } from './cast.ts';
import { learnPronoun, meantIn, type Pronoun } from './he-or-she.ts';
import { isStranger, strangerId } from './subject/stranger-id.ts';
import { subjectOf } from './subject/subject.ts';
import { isRole } from './words/roles.ts';

/** Those named so far for whom pronouns may stand. */
export interface Remembered {
  /** The one of whom the latest sentence tells first, be it a stranger, then those whom it names, then those before. */
  readonly people: readonly string[];
  /** The two named last in one sentence: "the two presidents" are no two who happen to have been named one after the other. */
  readonly together: readonly string[];
  /** The two who were named first in one sentence. */
  readonly pair?: readonly string[];
  /** Of whom the text told first. */
  readonly hero?: string;
  /** The one person, known or not, whom the sentence told last has named, where "he" can be nobody else. */
  readonly alone?: string | undefined;
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
  /** The one whom it names, and no other; undefined where it names several, or somebody of whom nothing is known. */
  readonly alone?: string | undefined;
}

/** Of whom a stretch of text tells, behind what is remembered. `words` are those of the stretch, dates in them blanks. */
export function spokenOf(
  names: readonly NamedSpan[],
  within: Span,
  words: string,
  cues: Cues,
  before: Remembered,
): Spoken {
  if (words.trim() === '') return { people: [], isOfStranger: false, alone: before.alone };
  return { ...toldOf(names, within, words, cues, before), alone: aloneIn(names, within, words, before) };
}

/** The one person of a stretch that tells of no other; of one that names nobody the one before it. */
function aloneIn(
  names: readonly NamedSpan[],
  within: Span,
  words: string,
  { alone }: Remembered,
): string | undefined {
  const inside = names.filter((name) => isInside(name, within));
  let unnamed = words;
  for (const { start, end } of inside)
    unnamed =
      unnamed.slice(0, start - within.start) + ' '.repeat(end - start) + unnamed.slice(end - within.start);
  if (SOMEBODY.test(unnamed)) return undefined;
  for (const { 1: second = '' } of unnamed.matchAll(UNKNOWN)) if (!isRole(second)) return undefined;
  const people = [...new Set(inside.flatMap(({ kind, entity }) => (kind === 'person' ? [entity] : [])))];
  return people.length === 1 ? people[0] : people.length === 0 ? alone : undefined;
}

/** Two words in capitals within a sentence, as a name of somebody unknown has; at its head only with an initial: "Wladimir P., 45,". */
const UNKNOWN = /(?<=\S\s*)\p{Lu}\p{Ll}+ (\p{Lu}\p{L}*)|^\s*\p{Lu}\p{Ll}+ (?=\p{Lu}\.)/gu;

/** Somebody who is told of without a name. */
const SOMEBODY =
  /(?<!\p{L})(?:(?:the|an?|another|one|his|her) (?:\p{Ll}+ )?(?:man|woman|boy|girl|attacker|assailant|gunman|shooter|suspect|activist|driver|soldier|officer|student|protester|prisoner|defendant|victim|teenager|journalist)|(?:der|ein|den|einen) (?:\p{Ll}+ )?(?:Mann|Täter|Angreifer|Schütze|Verdächtige|Aktivist|Soldat|Angeklagte)|(?:l['’]|un |le )(?:homme|assaillant|tireur|suspect|militant|soldat|accusé)|(?:el|un) (?:hombre|atacante|tirador|sospechoso|activista|soldado|acusado)|мужчин\p{L}+|нападавш\p{L}+|подозреваем\p{L}+|активист\p{L}*|обвиняем\p{L}+)(?!\p{L})|男子|嫌疑人|枪手|袭击者/iu;

function toldOf(
  names: readonly NamedSpan[],
  within: Span,
  words: string,
  cues: Cues,
  before: Remembered,
): Spoken {
  const { people } = bySubject(names, within, words, cues);
  const subject = subjectOf(words, within.start, names, cues, before.said.heard);
  switch (subject?.is) {
    case 'named':
      return { people: [...new Set([subject.person, ...people])], isOfStranger: false };
    case 'role':
    case 'stranger': {
      const [last] = before.people;
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
    default:
      return { people, isOfStranger: false };
  }
}

/** Whom a stretch of text names, those of its main clause first. */
function bySubject(names: readonly NamedSpan[], within: Span, words: string, cues: Cues): Cast {
  const all = castOf(names, within);
  const frame = all.people.length > 1 ? cues.frame?.exec(words) : undefined;
  if (!frame) return all;
  return joinCasts(castOf(names, { start: within.start + frame[0].length, end: within.end }), all);
}

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
export function remember({ people, isOfStranger, alone }: Spoken, before: Remembered): Remembered {
  const [first] = people;
  if (first === undefined) return { ...before, alone };
  const together = isOfStranger ? [] : people.length > 1 ? people.slice(0, 2) : before.together;
  return {
    ...before,
    alone,
    hero: before.hero ?? first,
    ...(!before.pair && together.length > 0 && { pair: together }),
    people: [...new Set([...people, ...before.people])].slice(0, MOST_REMEMBERED),
    together,
  };
}

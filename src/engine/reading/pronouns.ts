import { type Cast, castOf, joinCasts, type NamedSpan } from './cast.ts';
import type { Cues } from './cues/cues.ts';
import { meantBy, type Pronoun } from './he-or-she.ts';
import type { Span } from './span.ts';
import { isStrangers } from './strangers.ts';
import { SUBJECT_REACH } from './tuning.ts';

/** Those named so far for whom pronouns may stand. */
export interface Remembered {
  /** The latest sentence's first. */
  readonly people: readonly string[];
  /** The two named last in one sentence: "the two presidents" are no two who happen to have been named one after the other. */
  readonly together: readonly string[];
  /** What the text has said of them so far. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
}

/** Whom a stretch of text names, the subject of its sentence first: in "After meeting Lind, Berg left", Berg. `words` are those of the stretch. */
export function bySubject(names: readonly NamedSpan[], within: Span, words: string, cues: Cues): Cast {
  const all = castOf(names, within);
  const frame = all.people.length > 1 ? cues.frame?.exec(words) : undefined;
  if (!frame) return all;
  return joinCasts(castOf(names, { start: within.start + frame[0].length, end: within.end }), all);
}

/** Before the first name. */
export function nobodyYet(pronouns: ReadonlyMap<string, Pronoun>): Remembered {
  return { people: [], together: [], pronouns };
}

/** Pronouns reach no further back than this many people. */
const MOST_REMEMBERED = 4;

/** What is remembered behind a sentence that names these. */
export function remember({ people }: Pick<Cast, 'people'>, before: Remembered): Remembered {
  if (people.length === 0) return before;
  return {
    people: [...new Set([...people, ...before.people])].slice(0, MOST_REMEMBERED),
    together: people.length > 1 ? people.slice(0, 2) : before.together,
    pronouns: before.pronouns,
  };
}

/** Whom the pronouns of a clause stand for: one of those named last, or two. */
export function carried(
  clause: string,
  { people, together, pronouns }: Remembered,
  cues: Cues,
): readonly string[] {
  const subject = clause.slice(0, SUBJECT_REACH);
  if (cues.pronounOfMany.test(subject)) return together.length > 0 ? together : people.slice(0, 2);
  const found = people.length > 0 && cues.pronoun.exec(subject);
  if (!found || isStrangers(clause, found.index, found.index + found[0].length, cues)) return [];
  return meantBy(subject, people, pronouns).slice(0, 1);
}

/** Whom "him" stands for where a stretch names one person: another, who was named before it, "Lind received him". */
export function acted(
  words: string,
  { people, pronouns }: Remembered,
  named: readonly string[],
  cues: Cues,
): readonly string[] {
  if (named.length !== 1 || cues.objectPronoun?.test(words) !== true) return [];
  return people.filter((one) => !named.includes(one) && pronouns.get(one) !== 'she').slice(0, 1);
}

/** Who acts where a pronoun stands before the first name of a clause: "he met Putin" tells of another than Putin. */
export function actor(
  beforeName: string,
  { people, pronouns }: Remembered,
  named: readonly string[],
  cues: Cues,
): readonly string[] {
  if (cues.subjectPronoun?.test(beforeName) !== true) return [];
  const others = people.filter((one) => !named.includes(one));
  return meantBy(beforeName, others, pronouns).slice(0, 1);
}

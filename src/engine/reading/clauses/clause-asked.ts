import { isInside, type Span } from '../layout/span.ts';
import { SUBJECT_REACH } from '../tuning.ts';
import { type Cast, castOf, type NamedSpan } from '../who/cast.ts';
import type { Remembered } from '../who/remembered.ts';
import { subjectOf } from '../who/subject/subject.ts';
import type { Clause } from './clause.ts';
import { type Context, wordsOf } from './context.ts';

/** A clause of which is asked who takes part in what it tells. */
export interface Asked {
  readonly clause: Clause;
  /** Those whom it names. */
  readonly own: Cast;
  readonly words: string;
  /** What its sentence says before it, or the main clause behind a clause of time. */
  readonly main: Span;
  /** Those for whom its pronouns may stand. */
  readonly before: Remembered;
  /** The words of the subject that it shares with the clause before it. */
  readonly shared: string;
}

/** Who takes part, within which words a place may be where it happens, and for whom the pronoun stands. */
export interface Part {
  readonly cast: Cast;
  readonly within: Span;
  readonly meant?: readonly string[];
}

/** The name right before a relative clause, where that tells of it alone. */
export function antecedentOf(
  { ofObject, start, antecedent }: Clause,
  names: readonly NamedSpan[],
): NamedSpan | undefined {
  if (!ofObject) return undefined;
  const person = names.find(({ kind, end }) => kind === 'person' && end === antecedent);
  return person ?? names.find((name) => name.end === start);
}

/** "Bookmakers had put the home team first, but they lost", "Roth went in April, and Lind in May": another subject than anybody known. */
export function isOfOthers({ clause, main, words }: Asked, context: Context): boolean {
  const { cues, names, last } = context;
  const before = wordsOf(main, context);
  if (cues.pronounOfMany.test(words.slice(0, SUBJECT_REACH))) {
    const isKnown = castOf(names, main).people.length > 0 || cues.pronounOfMany.test(before);
    return !isKnown && cues.past?.test(before) === true;
  }
  const subject = subjectOf(words, clause.start, names, cues, last.said.heard);
  return subject?.is === 'stranger' && subject.isSure;
}

/** The words of a clause before the first person it names, else before whatever it names first. */
export function beforeName({ start, end }: Span, context: Context): string {
  const inside = context.names.filter((name) => isInside(name, { start, end }));
  const first = inside.find(({ kind }) => kind === 'person') ?? inside[0];
  return wordsOf({ start, end: first?.start ?? end }, context);
}

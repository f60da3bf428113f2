import type { Span } from '../layout/span.ts';
import type { Relation } from './relation.ts';

/** A stretch as one clause. */
export function clauseOf({ start, end }: Span): Clause {
  return { start, end, whole: { start, end } };
}

/** The part of a clause up to some place. */
export function upTo(clause: Clause, end: number): Clause {
  return { ...clause, end, whole: { start: clause.start, end } };
}

/** A part of a sentence with a verb of its own. */
export interface Clause extends Span {
  /** To the end of the clauses after it that only go on with it: "announced – that he would halt all visits". */
  readonly whole: Span;
  /** How its time relates to that of the clause before it, where its first words say so: "weeks before". */
  readonly relation?: Relation;
  /** The words before a relative clause, where the clause is that one or goes on behind it: "Xi, who visited Moscow, will receive Putin". */
  readonly subject?: Span;
  /** True for a participle between commas: "Raisi, elected in 2021, will come". */
  readonly isApposition?: true;
  /** What a title is made of, where that is not the whole. */
  readonly titled?: Span;
  /** True for what somebody agreed to or was invited to: it is to come, if its date can be. */
  readonly prospect?: true;
  /**
   * A thing that happened, or what shares its subject, told as one clause and taken apart: a plan, "left on Sunday | and will travel"; the first of two
   * deeds and the second, "thanked Lind | and left on Sunday".
   */
  readonly apart?: 'deed' | 'plan' | 'first' | 'second';
  /** A clause of time at the head of its sentence: where the main one begins, whose subject is that of its pronoun or gerund. */
  readonly lead?: { readonly main: Span; readonly isMeasured: boolean; readonly subject?: Span };
  /** True for what goes on behind a relative clause. */
  readonly resumes?: true;
  /** True for a relative clause behind a clause that is whole: it tells of the name right before it, "met Putin, who visited Beijing". */
  readonly ofObject?: true;
  /** Where that name ends, where more is said of it: "asked about Lind, the mayor, who was arrested in May". */
  readonly antecedent?: number;
}

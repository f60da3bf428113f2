import type { Cues } from '../cues/cues.ts';
import type { Span } from '../layout/span.ts';
import type { Clause } from './clause.ts';
import { stretchesIn } from './clause-starts.ts';
import { leadClauseOf, withLeadLast } from './lead-clause.ts';
import { clausesOf } from './relative-clause.ts';
import { withSharedSubject } from './shared-subject.ts';

/** The clauses of a stretch of text, a clause of time at its head behind the main one; `masked` is the text without quotations, from `offset` on. */
export function clausesIn(masked: string, offset: number, within: Span, cues: Cues): Clause[] {
  const wordsOf = ({ start, end }: Span): string => masked.slice(start - offset, end - offset);
  const text = wordsOf(within);
  const lead = leadClauseOf(text, cues);
  const clauses: Clause[] = [];
  for (const stretch of stretchesIn(text, lead, cues))
    clauses.push(...clausesOf(stretch, clauses.at(-1), text, within.start, cues));
  const shared = clauses.map((clause, index) => withSharedSubject(clause, clauses[index - 1], wordsOf, cues));
  const wholes = withWholes(shared, (clause) => {
    const words = wordsOf(clause);
    if (GUESTS.test(words) && cues.past?.test(words) === false) return true;
    const before = wordsOf({ start: within.start, end: clause.start });
    return cues.goesOn.test(words) && !(cues.wasPlanned.test(words) && cues.relativeNoun?.test(before));
  });
  return lead ? withLeadLast(wholes, lead, within.start + lead.mainStart, wordsOf, cues) : wholes;
}

/** A list of names behind a colon or a dash: "received three mayors on Monday: Anna Berg, Tomas Lind and Ida Varga". */
const GUESTS =
  /^\s?(?:[:–—]|-)\s(?:[A-ZÀ-ÞА-ЯЁ][^\s,;:]*,? (?:(?:and|und|et|y|и|von|van|der|de|la) )*)+[A-ZÀ-ÞА-ЯЁ][^\s,;:]*$/;

function withWholes(clauses: readonly Clause[], goesOn: (clause: Clause) => boolean): Clause[] {
  const whole: Clause[] = [];
  let end = clauses.at(-1)?.end ?? 0;
  for (const clause of clauses.toReversed()) {
    if (whole.length > 0) end = goesOn(whole.at(-1) ?? clause) ? end : clause.end;
    whole.push({ ...clause, whole: { start: clause.start, end } });
  }
  return whole.reverse();
}

import type { Clause } from './clauses.ts';
import type { ReadDate } from './dated-span.ts';
import { type Context, wordsOf } from './telling.ts';

const AND = /^\s*,?\s(?:and|und|et|y|и)\s+/;

/**
 * A clause that tells of a thing and of a plan, each with its day, as two: "met Merz in Paris on Monday | and will see Starmer in London on Friday".
 * As one, the plan was lost, and whom it names took part in what had happened.
 */
export function withPlansApart(clause: Clause, dates: readonly ReadDate[], context: Context): Clause[] {
  const { past, planned } = context.cues;
  const [first, second] = dates;
  if (!past || !first || !second) return [clause];
  const left = wordsOf({ start: clause.start, end: first.end }, context);
  const right = wordsOf({ start: first.end, end: clause.end }, context);
  const rest = right.replace(AND, '');
  const verb = past.exec(left)?.index;
  if (rest === right || verb === undefined || planned.test(left) || !VERB.test(rest)) return [clause];
  const subject = { start: clause.start, end: clause.start + verb };
  return [
    { ...clause, end: first.end, whole: { start: clause.start, end: first.end } },
    {
      start: first.end,
      end: clause.end,
      whole: { start: first.end, end: clause.end },
      ...(/[,;:]/.test(left.slice(0, verb)) ? {} : { subject }),
    },
  ];
}

/** What a plan begins with whose subject stands before it. */
const VERB =
  /^(?:then |also |later )?(?:will|would|is (?:to|due|set|expected|scheduled)|plans to|wird|will|soll)\b/;

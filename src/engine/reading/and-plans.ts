import { type Clause, NO_SUBJECT } from './clauses.ts';
import type { ReadDate } from './dated-span.ts';
import { type Context, wordsOf } from './telling.ts';

const AND = /^\s*,?\s(?:and|und|et|y|и)\s+/;

/**
 * A clause that tells of a thing and of a plan, each with its day, as two: "met Merz in Paris on Monday | and will see Starmer in London on Friday".
 * As one, the plan was lost, and whom it names took part in what had happened.
 */
export function withPlansApart(clause: Clause, dates: readonly ReadDate[], context: Context): Clause[] {
  const to = prospectIn(clause, dates, context);
  if (to) return to;
  // "On Monday and Tuesday, and will meet again in May": the plan may begin behind any of its days, and need have none of its own.
  for (const last of dates) {
    const apart = apartBehind(last, clause, context);
    if (apart) return apart;
  }
  return [clause];
}

function apartBehind(last: ReadDate, clause: Clause, context: Context): Clause[] | undefined {
  const { past, planned } = context.cues;
  const left = wordsOf({ start: clause.start, end: last.end }, context);
  const right = wordsOf({ start: last.end, end: clause.end }, context);
  const rest = right.replace(AND, '');
  const verb = past?.exec(left)?.index;
  if (rest === right || verb === undefined || planned.test(left) || !VERB.test(rest)) return undefined;
  const subject = { start: clause.start, end: clause.start + verb };
  return [
    { ...clause, end: last.end, whole: { start: clause.start, end: last.end } },
    {
      start: last.end,
      end: clause.end,
      whole: { start: last.end, end: clause.end },
      ...(NO_SUBJECT.test(left.slice(0, verb)) ? {} : { subject }),
    },
  ];
}

/** What a plan begins with whose subject stands before it. */
const VERB =
  /^(?:then |also |later )?(?:will|would|is (?:to|due|set|expected|scheduled)|plans to|wird|will|soll)\b/;

/**
 * A clause of what somebody agreed to, apart from what it was that he agreed to: "agreed on Monday | to a summit in July". Where only the
 * latter has a day, only that is told of. Undefined where there is no such thing.
 */
function prospectIn(
  clause: Clause,
  dates: readonly ReadDate[],
  { cues, ...sentence }: Context,
): Clause[] | undefined {
  const words = wordsOf(clause, sentence);
  const found = dates.length > 0 ? cues.prospect?.exec(words) : undefined;
  if (!found || cues.negated.test(words)) return undefined;
  const cut = clause.start + found.index + found[0].length;
  if (!dates.some(({ start }) => start >= cut)) return undefined;
  if (!dates.some(({ end }) => end <= cut)) return [{ ...clause, prospect: true }];
  const titled = { start: clause.start, end: clause.end };
  return [
    { ...clause, end: cut, whole: { start: clause.start, end: cut }, titled },
    // Whoever agreed and whoever was asked takes part in it.
    { start: cut, end: clause.end, whole: { start: clause.start, end: clause.whole.end }, prospect: true },
  ];
}

import { isInside, type Span } from '../layout/span.ts';
import { NOUN_REACH } from '../tuning.ts';
import { type Context, wordsOf } from './context.ts';

/** True where a noun that names an event stands so near to a date that the date is its own; names between them do not count. */
export function nounBeside(clause: Span, date: Span, context: Context): boolean {
  const { cues, names } = context;
  let before = wordsOf({ start: clause.start, end: Math.max(clause.start, date.start) }, context);
  const between = names.filter((name) => isInside(name, { start: clause.start, end: date.start }));
  for (const { start, end } of between.toReversed())
    before = before.slice(0, start - clause.start) + before.slice(end - clause.start);
  const beside =
    before.slice(-NOUN_REACH) +
    wordsOf({ start: date.start, end: clause.end }, context).slice(0, date.end - date.start + NOUN_REACH / 2);
  return cues.eventNoun.test(beside);
}

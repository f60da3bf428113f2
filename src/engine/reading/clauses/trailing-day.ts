import { type Clause, upTo } from './clause.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';

/**
 * "Met Lind, who visited Norddal in May, on Monday": the last day of a relative clause (`date`) where it is that of the clause before, with what is left of
 * the relative clause, which is over at its comma. Undefined where it is its own.
 */
export function trailingDay(
  clause: Clause,
  date: ReadDate | undefined,
  context: Context,
): { readonly date: ReadDate; readonly clause: Clause } | undefined {
  if (!clause.ofObject || !date) return undefined;
  const before = wordsOf({ start: clause.start, end: date.start }, context);
  if (!TRAILING.test(before) || /[\p{L}\p{N}]/u.test(wordsOf({ start: date.end, end: clause.end }, context)))
    return undefined;
  return { date, clause: upTo(clause, clause.start + before.lastIndexOf(',')) };
}

const TRAILING = /\w,\s+(?:(?:on|in|late|early|last|this)\s+){0,2}$/;

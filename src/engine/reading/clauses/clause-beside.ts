import { castOf, isEmpty, joinCasts, participantsOf } from '../who/cast.ts';
import { lastOne } from './bare-dates.ts';
import type { Clause } from './clause.ts';
import { isNews } from './clause-telling.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { relatedDate } from './relation.ts';
import { statusByDate, statusOf } from './status.ts';
import { type Telling, telling } from './telling.ts';

/** What a participle between commas tells with its date: "Raisi, elected in June 2021, …". What was read as a day to come is the last such day. */
export function aside(clause: Clause, date: ReadDate, context: Context): Telling {
  const { cues, published } = context;
  const day = cues.planned.test(wordsOf(clause, context)) ? date : lastOne(date, published);
  const { status } = statusByDate(day.date, published);
  return telling(clause, day, { status, rule: 'participle' }, context);
}

/** "Weeks before the summit of May": it has no verb, and its date is that of the summit. */
export function isAnchor(clause: Clause, context: Context): boolean {
  const words = wordsOf(clause, context);
  return (
    clause.relation !== undefined && !clause.lead && !statusOf(words, context.cues, undefined, undefined)
  );
}

/** What the clause before an anchor tells, or before another thing that is told with its date, with the date that follows from that. */
export function anchoredBy(
  { relation }: Clause,
  date: ReadDate,
  main: Telling,
  { published }: Context,
): Telling {
  if (!relation || main.date) return main;
  const side = relation.side === 'before' ? 'after' : 'before';
  const bound = main.status === 'happened' ? published?.latest : undefined;
  const related = relatedDate({ ...relation, side }, date.date, bound);
  if (!related) return main;
  return {
    ...main,
    date: { ...date, date: related, known: 'resolved', rule: `${relation.side} ${date.rule}` },
  };
}

/** Where somebody went behind or before a clause of time with a day, whatever the verb if he is known: "After meeting Lind on May 8, Berg left for Norddal". */
export function whoWent(clause: Clause, context: Context): Telling | undefined {
  const words = wordsOf(clause, context);
  const read = statusOf(words, context.cues, undefined, undefined);
  const told = read?.status === 'happened' ? telling(clause, undefined, read, context) : undefined;
  const isSomebody = isNews(words, context) || participantsOf(castOf(context.names, clause)).length > 0;
  return told && isSomebody && told.scenes.length > 0 ? told : undefined;
}

/**
 * "To Paris on Monday, where he met him", "in July 2023, when he was removed": it goes with what the clause before tells, or has its day where
 * that tells of nothing. Undefined for any other clause.
 */
export function atTheSameTime(
  clause: Clause,
  date: ReadDate | undefined,
  before: Telling | undefined,
  context: Context,
): Telling | undefined {
  const words = wordsOf(clause, context);
  const { cues, published } = context;
  if (!date || !cues.sameTime?.test(words)) return undefined;
  const read = statusOf(words, cues, date.date, published);
  // "Will be in Norddal on Friday, where he will meet Lind".
  if (read?.status !== 'planned' && !isNews(words, context)) return undefined;
  const told = read && telling(clause, date, read, context);
  if (!told || isEmpty(told.cast)) return undefined;
  if (cues.meanwhile?.test(words)) return { ...told, isBeside: true };
  if (before?.status !== told.status) return told;
  return {
    ...before,
    words: `${before.words}${told.words}`,
    deeds: new Set([...before.deeds, ...told.deeds]),
    cast: joinCasts(before.cast, { ...told.cast, places: [] }),
  };
}

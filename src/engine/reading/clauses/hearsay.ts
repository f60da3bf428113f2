import type { Span } from '../layout/span.ts';
import { castOf, joinCasts, NOBODY } from '../who/cast.ts';
import { type Context, wordsOf } from './context.ts';
import type { Telling } from './telling.ts';

/** True where what somebody is reported to say is told as hearsay: "sources say", "reportedly". */
export function isHearsay(said: Span | undefined, context: Context): boolean {
  return said !== undefined && context.cues.reported.test(wordsOf(said, context));
}

/** Nobody knows whether it is so: sources have it, somebody claims it, or charges another with it. */
export function isUnproved(said: Span, context: Context): boolean {
  const { cues, content } = context;
  return isHearsay(said, context) || cues.accuses?.test(wordsOf(content, context)) === true;
}

/** What somebody claims is told of him, too. */
export function claimed(told: Telling, by: Span, { names }: Context): Telling {
  if (told.status !== 'happened') return told;
  const { people, organisations } = castOf(names, by);
  const cast = joinCasts({ ...NOBODY, people, organisations }, told.cast);
  return { ...hearsay(told), cast };
}

/** "Sources say that" is said of all that follows. */
export function hearsay(told: Telling): Telling {
  if (told.status !== 'happened') return told;
  return { ...told, status: 'reported', rules: [...told.rules, 'hearsay'] };
}

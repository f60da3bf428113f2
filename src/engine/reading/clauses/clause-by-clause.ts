import { isInside } from '../layout/span.ts';
import { lastOne } from './bare-dates.ts';
import { calledOff, dayCalledOff, isCalledOffBy, saysWhenItWas } from './called-off.ts';
import type { Clause } from './clause.ts';
import { anchoredBy, aside, atTheSameTime, isAnchor } from './clause-beside.ts';
import { dated, isHead } from './clause-telling.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { withoutFrame } from './frame-date.ts';
import { gapped } from './gapping.ts';
import { type Adds, inItself, type Next } from './in-itself.ts';
import { CALLED_OFF } from './status.ts';
import { type Telling, telling } from './telling.ts';
import { trailingDay } from './trailing-day.ts';

/**
 * How a clause is read in the light of what those before it told, the first that fits: most only say more of what was told last, or nothing. What fits none is
 * read in itself.
 */
const READINGS: readonly ((next: Next) => Adds | undefined)[] = [
  supposed,
  whenItWas,
  deniedToo,
  headOfEntry,
  participle,
  dayOfLast,
  sameTime,
  callingOff,
  gappedParts,
  inItself,
];

/** What the clauses of a sentence tell, one after another. */
export function clauseTellings(
  clauses: readonly Clause[],
  dates: readonly ReadDate[],
  context: Context,
): Telling[] {
  const tellings: Telling[] = [];
  let [day, head]: [ReadDate | undefined, ReadDate | undefined] = [undefined, undefined];
  for (const [index, entire] of clauses.entries()) {
    // "On Monday Berg, who is the mayor, met Lind": the day goes with the verb.
    if (clauses.some(({ resumes, subject }) => resumes && subject?.start === entire.start)) continue;
    const subject = entire.resumes && entire.subject;
    const all = dates.filter((one) => isInside(one, entire) || (subject && isInside(one, subject)));
    const previous = clauses[index - 1];
    const trailing = trailingDay(entire, all.at(-1), context);
    const main =
      trailing && previous && !tellings.at(-1)?.date && dated(previous, trailing.date, context, index === 1);
    if (main)
      tellings.splice(tellings.at(-1)?.clause.start === previous.start ? -1 : tellings.length, 1, main);
    const [clause, inside] = trailing ? [trailing.clause, all.slice(0, -1)] : [entire, all];
    const own = withoutFrame(clause, inside, context);
    const words = wordsOf(clause, context);
    const [first, following] = [clauses[0] ?? clause, clauses[index + 1]];
    const last = tellings.at(-1);
    const next: Next = { clause, words, own, index, first, previous, following, last, day, head, context };
    for (const reading of READINGS) {
      const adds = reading(next);
      if (!adds) continue;
      if (adds.instead) tellings.pop();
      tellings.push(...adds.tellings);
      day = adds.day ?? day;
      head = adds.head ?? head;
      break;
    }
  }
  return tellings;
}

const NOTHING: Adds = { tellings: [] };

function instead(...tellings: readonly Telling[]): Adds {
  return { tellings, instead: true };
}

/** "If he comes", "the office projects | that it will shrink by 2 percent", "declined to say | that he had met Lind". */
function supposed({ words, index, previous, context }: Next): Adds | undefined {
  if (index === 0) return undefined;
  const { supposed: isIf, unsaid, goesOn } = context.cues;
  const isUnsaid = previous && goesOn.test(words) && unsaid?.test(wordsOf(previous, context));
  return isIf?.test(words) || isForecast(previous, words, context) || isUnsaid ? NOTHING : undefined;
}

/** "Put off on Monday a visit | that was to begin on Friday": that was its day. */
function whenItWas({ clause, words, own: [date], previous, last, context }: Next): Adds | undefined {
  const off = saysWhenItWas(words, context.cues) && calledOffBefore(previous, last, context);
  if (!off || !date) return undefined;
  const before = wordsOf({ start: clause.start, end: date.start }, context);
  return instead({ ...off, date: dayCalledOff(date, before, context.published) });
}

/** "Rejected on Monday a report | that he had met him in January": that is what did not happen. */
function deniedToo({ words, own: [date], last, context }: Next): Adds | undefined {
  if (last?.status !== 'denied' || !context.cues.goesOn.test(words)) return undefined;
  return !last.date && date ? instead({ ...last, date }) : NOTHING;
}

function headOfEntry({ clause, own: [date], index, following, context }: Next): Adds | undefined {
  return index === 0 && date && isHead(clause, following, date, context)
    ? { ...NOTHING, head: date }
    : undefined;
}

function participle({ clause, own: [date], context }: Next): Adds | undefined {
  if (!clause.isApposition) return undefined;
  return date ? { tellings: [aside(clause, date, context)] } : NOTHING;
}

function dayOfLast({ clause, own: [date], last, context }: Next): Adds | undefined {
  if (!date || !isAnchor(clause, context)) return undefined;
  return last ? instead(anchoredBy(clause, date, last, context)) : NOTHING;
}

function sameTime({ clause, own: [date], last, day, context }: Next): Adds | undefined {
  const joined = date ? undefined : atTheSameTime(clause, day, last, context);
  if (!joined) return undefined;
  const isOne = last?.status === joined.status && !joined.isBeside;
  return isOne ? instead(joined) : { tellings: [joined] };
}

function callingOff({ clause, words, own: [date], index, last, context }: Next): Adds | undefined {
  const { cues, names, published } = context;
  if (!last || index === 0 || !isCalledOffBy(words, clause, last, cues, names)) return undefined;
  // "Was to come on Thursday, but stayed away": that day lies behind.
  if (cues.stayedAway?.test(words) && last.date)
    return instead({ ...calledOff(last, published), date: lastOne(last.date, published) });
  // "But it was put off until Friday"; "but he will instead fly to Sundvik" is elsewhere.
  const later = date && dated(clause, date, context, false);
  const off = calledOff(last, published);
  if (later?.status !== 'planned') return instead(off);
  const cast = INSTEAD.test(words) ? { ...last.cast, places: later.cast.places } : last.cast;
  return instead(off, { ...later, cast });
}

const INSTEAD = /\binstead\b/;

function gappedParts({ clause, own, index, context }: Next): Adds | undefined {
  const tellings = gapped(clause, own, context, index === 0);
  return tellings && { tellings, day: own.at(-1) };
}

/** What the clause before calls off, though nobody known does: "a team cancelled a trip | that was set for Friday". */
function calledOffBefore(
  clause: Clause | undefined,
  last: Telling | undefined,
  context: Context,
): Telling | undefined {
  if (last || !clause) return last?.status === 'cancelled' ? last : undefined;
  return context.cues.cancelled.test(wordsOf(clause, context))
    ? telling(clause, undefined, CALLED_OFF, context)
    : undefined;
}

/** "The office projects that it will shrink by 2 percent": a figure that somebody counted, and no plan. */
function isForecast(before: Clause | undefined, words: string, context: Context): boolean {
  return before !== undefined && FIGURE.test(words) && COUNTS.test(wordsOf(before, context));
}

const COUNTS = /\b(?:projec|forecas|estima|predic|calcula)t(?:s|es|ed)?\s*$/;
const FIGURE = /\d(?: ?%| per ?cent| [mb]illion)/;

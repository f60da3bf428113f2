import { knownEdtf } from '../../../model/edtf.ts';
import { joinCasts } from '../who/cast.ts';
import type { Clause } from './clause.ts';
import { anchoredBy, whoWent } from './clause-beside.ts';
import { dated, entryOf, undated } from './clause-telling.ts';
import type { Context } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { hearsay, isHearsay } from './hearsay.ts';
import { apartFrom, further, onceMore } from './once-more.ts';
import type { Telling } from './telling.ts';

/** The next clause of a sentence, with what those before it told. */
export interface Next {
  readonly clause: Clause;
  readonly words: string;
  /** Its dates. */
  readonly own: readonly ReadDate[];
  readonly index: number;
  /** The first clause of the sentence, the one before this and the one behind. */
  readonly first: Clause;
  readonly previous: Clause | undefined;
  readonly following: Clause | undefined;
  /** What was told last. */
  readonly last: Telling | undefined;
  /** The last day that was told. */
  readonly day: ReadDate | undefined;
  /** The day at the head of an entry of a timeline. */
  readonly head: ReadDate | undefined;
  readonly context: Context;
}

/** What a clause adds to what was told. */
export interface Adds {
  readonly tellings: readonly Telling[];
  /** True where they stand for what was told last, if anything was. */
  readonly instead?: true;
  readonly day?: ReadDate | undefined;
  readonly head?: ReadDate;
}

/** What a clause tells in itself, and what its day says of what was told last. */
export function inItself(next: Next): Adds {
  const { clause, words, own, last, context } = next;
  const told = toldBy(next);
  // "And will travel to Norddal, where he is due on Friday": the day is that of the journey.
  const isDayOfPlan = last?.isPlan && !last.date && told?.status === last.status;
  if (last && told?.date && isDayOfPlan && context.cues.sameTime?.test(words)) {
    const cast = joinCasts(last.cast, { ...told.cast, places: [] });
    return { tellings: [{ ...last, date: told.date, cast }], instead: true };
  }
  const more = own.length > 0 ? further(clause, own, told, context) : [];
  const before = told?.date ? datedBy(told.date, told, next) : last;
  return {
    tellings: [
      before ?? [],
      told ? apartFrom(isOnlySaid(next) ? hearsay(told) : told, more) : [],
      more,
    ].flat(),
    instead: true,
    day: own.at(-1),
  };
}

function toldBy({ clause, own: [date], index, last, head, context }: Next): Telling | undefined {
  if (!date) return head && index === 1 ? entryOf(clause, head, context) : undated(clause, index, context);
  return dated(clause, date, context, index === 0) ?? onceMore(clause, date, last, context);
}

/** True behind what is nothing but hearsay: "sources claim | that he met Lind". */
function isOnlySaid({ words, index, previous, last, context }: Next): boolean {
  const { past, goesOn } = context.cues;
  return index > 0 && !last && (!past || goesOn.test(words)) && isHearsay(previous, context);
}

/** What was told last, with the day that follows from that of what is told now: "visited Norddal, | a week before they met on May 8". */
function datedBy(date: ReadDate, { status }: Telling, next: Next): Telling | undefined {
  const { clause, first, previous, last, context } = next;
  const main = last ?? ((clause.lead || clause.relation) && whoWent(first, context));
  // What only comes before what is still to come is of no day that this tells.
  const isLoose = clause.lead?.isMeasured === false && status === 'planned';
  const before =
    main && main.status !== 'planned' && !isLoose ? anchoredBy(clause, date, main, context) : last;
  if (!before || before.date || previous?.apart !== 'first') return before;
  return { ...before, date: monthOf(date, context.published) };
}

/** "Dismissed Lind | and flew to Norddal on May 12, 2021": about when the first was, where that is another month than that of the report. */
function monthOf(date: ReadDate, published: Context['published']): ReadDate | undefined {
  const month = date.date.text.slice(0, 'YYYY-MM'.length);
  if (published?.text.startsWith(month)) return undefined;
  return { ...date, date: knownEdtf(`${month}~`), known: 'inferred' };
}

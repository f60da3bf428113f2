import { knownEdtf } from '../../../model/edtf.ts';
import { isInside } from '../layout/span.ts';
import { joinCasts } from '../who/cast.ts';
import { moved, WEEKDAY } from './bare-dates.ts';
import { calledOff, dayCalledOff, isCalledOffBy, saysWhenItWas } from './called-off.ts';
import type { Clause } from './clause.ts';
import { anchoredBy, aside, atTheSameTime, isAnchor, whoWent } from './clause-beside.ts';
import { dated, entryOf, isHead, undated } from './clause-telling.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { gapped } from './gapping.ts';
import { hearsay, isHearsay } from './hearsay.ts';
import { apartFrom, further, onceMore } from './once-more.ts';
import { CALLED_OFF } from './status.ts';
import { type Telling, telling } from './telling.ts';

/** What the clauses of a sentence tell, one after another: each is read in the light of what those before it told. */
export function clauseTellings(
  clauses: readonly Clause[],
  dates: readonly ReadDate[],
  context: Context,
): Telling[] {
  const { cues } = context;
  const tellings: Telling[] = [];
  let [before, head]: [ReadDate | undefined, ReadDate | undefined] = [undefined, undefined];
  for (const [index, entire] of clauses.entries()) {
    // "On Monday Berg, who is the mayor, met Lind": the day goes with the verb.
    if (clauses.some(({ resumes, subject }) => resumes && subject?.start === entire.start)) continue;
    const subject = entire.resumes && entire.subject;
    const all = dates.filter((one) => isInside(one, entire) || (subject && isInside(one, subject)));
    const trailing = trailingDate(entire, all.at(-1), context);
    const main = trailing && clauses[index - 1];
    if (main && !tellings.at(-1)?.date) {
      const whole = dated(main, trailing.date, context, index === 1);
      if (whole)
        tellings.splice(tellings.at(-1)?.clause.start === main.start ? -1 : tellings.length, 1, whole);
    }
    const [clause, own] = trailing ? [trailing.clause, all.slice(0, -1)] : [entire, all];
    const [date] = own;
    const words = wordsOf(clause, context);
    const last = tellings.at(-1);
    if (index > 0 && cues.supposed?.test(words)) continue;
    if (index > 0 && isForecast(clauses[index - 1], words, context)) continue;
    // "Put off on Monday a visit that was to begin on Friday": that was its day.
    const off = saysWhenItWas(words, cues) && calledOffBefore(clauses[index - 1], last, context);
    if (off && date) {
      const before = wordsOf({ start: clause.start, end: date.start }, context);
      const day = dayCalledOff(date, before, context.published);
      tellings.splice(last ? -1 : tellings.length, 1, { ...off, date: day });
      continue;
    }
    // "Rejected on Monday a report that he had met him in January": that is what did not happen.
    if (last?.status === 'denied' && cues.goesOn.test(words)) {
      if (!last.date && date) tellings.splice(-1, 1, { ...last, date });
      continue;
    }
    if (index === 0 && date && isHead(clause, clauses[1], date, context)) {
      head = date;
      continue;
    }
    if (clause.isApposition) {
      if (date) tellings.push(aside(clause, date, context));
      continue;
    }
    if (date && isAnchor(clause, context)) {
      if (last) tellings.splice(-1, 1, anchoredBy(clause, date, last, context));
      continue;
    }
    const joined = date ? undefined : atTheSameTime(clause, before, last, context);
    if (joined) {
      const isOne = last?.status === joined.status && !joined.isBeside;
      tellings.splice(isOne ? -1 : tellings.length, 1, joined);
      continue;
    }
    if (last && index > 0 && isCalledOffBy(words, clause, last, cues, context.names)) {
      tellings.splice(-1, 1, calledOff(last, context.published));
      // "But it was put off until Friday".
      const later = date && dated(clause, date, context, false);
      if (later?.status === 'planned') tellings.push({ ...later, cast: last.cast });
      continue;
    }
    const apart = gapped(clause, own, context, index === 0);
    if (apart) {
      tellings.push(...apart);
      before = own.at(-1);
      continue;
    }
    const read = date
      ? (dated(clause, date, context, index === 0) ?? onceMore(clause, date, last, context))
      : head && index === 1
        ? entryOf(clause, head, context)
        : undated(clause, index, context);
    const told = read && last ? behindDeed(read, last, context) : read;
    // "And will travel to Norddal, where he is due on Friday": the day is that of the journey.
    if (
      told?.date &&
      last?.isPlan &&
      !last.date &&
      told.status === last.status &&
      cues.sameTime?.test(words)
    ) {
      const cast = joinCasts(last.cast, { ...told.cast, places: [] });
      tellings.splice(-1, 1, { ...last, date: told.date, cast });
      continue;
    }
    const isSaidOnly =
      index > 0 && !last && (!cues.past || cues.goesOn.test(words)) && isHearsay(clauses[index - 1], context);
    // "Visited Norddal, a week before they met on May 8": the day of the one tells that of the other.
    const anchored = last ?? (clause.lead && clauses[0] && whoWent(clauses[0], context));
    // What only comes before what is still to come is of no day that this tells.
    const isLoose = clause.lead?.isMeasured === false && told?.status === 'planned';
    if (told?.date && anchored && anchored.status !== 'planned' && !isLoose)
      tellings.splice(-1, 1, anchoredBy(clause, told.date, anchored, context));
    const first = tellings.at(-1);
    if (told?.date && first && !first.date && clauses[index - 1]?.apart === 'first')
      tellings.splice(-1, 1, { ...first, date: monthOf(told.date, context.published) });
    const more = date ? further(clause, own, told, context) : [];
    if (told) tellings.push(apartFrom(isSaidOnly ? hearsay(told) : told, more));
    tellings.push(...more);
    before = own.at(-1) ?? before;
  }
  return tellings;
}

/** "Dismissed Lind | and flew to Norddal on May 12, 2021": about when the first was, where that is another month than that of the report. */
function monthOf(date: ReadDate, published: Context['published']): ReadDate | undefined {
  const month = date.date.text.slice(0, 'YYYY-MM'.length);
  if (published?.text.startsWith(month)) return undefined;
  return { ...date, date: knownEdtf(`${month}~`), known: 'inferred' };
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

/** "Met Lind on Monday and was due to fly to Norddal on Tuesday": what was then to come is the first such day behind the deed. */
function behindDeed(told: Telling, deed: Telling, { cues }: Context): Telling {
  const { date, isPlan, words } = told;
  if (!isPlan || !date || date.rule !== WEEKDAY || !deed.date || !cues.wasPlanned.test(words)) return told;
  const before = moved(date, -1);
  return before.date.earliest > deed.date.date.latest ? { ...told, date: before } : told;
}

/** "Met Lind, who visited Norddal in May, on Monday": the last day is that of the clause before, and the relative clause is over at the comma. */
function trailingDate(
  clause: Clause,
  date: ReadDate | undefined,
  context: Context,
): { readonly date: ReadDate; readonly clause: Clause } | undefined {
  if (!clause.ofObject || !date) return undefined;
  const before = wordsOf({ start: clause.start, end: date.start }, context);
  if (!TRAILING.test(before) || /[\p{L}\p{N}]/u.test(wordsOf({ start: date.end, end: clause.end }, context)))
    return undefined;
  const end = clause.start + before.lastIndexOf(',');
  return { date, clause: { ...clause, end, whole: { start: clause.start, end } } };
}

const TRAILING = /\w,\s+(?:(?:on|in|late|early|last|this)\s+){0,2}$/;

/** "The office projects that it will shrink by 2 percent": a figure that somebody counted, and no plan. */
function isForecast(before: Clause | undefined, words: string, context: Context): boolean {
  return before !== undefined && FIGURE.test(words) && COUNTS.test(wordsOf(before, context));
}

const COUNTS = /\b(?:projec|forecas|estima|predic|calcula)t(?:s|es|ed)?\s*$/;
const FIGURE = /\d(?: ?%| per ?cent| [mb]illion)/;

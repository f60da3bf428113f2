import type { EdtfDate } from '../../../model/edtf.ts';
import type { Cues } from '../cues/cues.ts';
import type { Span } from '../layout/span.ts';
import { castOf, isEmpty, type NamedSpan, participantsOf } from '../who/cast.ts';
import { moved, nearestOne, nextOne, WEEKDAY } from './bare-dates.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import type { Telling } from './telling.ts';

/** "Was due to visit on Monday, but it was put off": a clause that names nobody calls off what the one before it tells. */
export function isCalledOffBy(
  words: string,
  clause: Span,
  last: Telling,
  cues: Cues,
  names: readonly NamedSpan[],
): boolean {
  if (last.status === 'cancelled' || !(offIn(words, cues) || cues.stayedAway?.test(words))) return false;
  return isPlan(last, cues) && participantsOf(castOf(names, clause)).length === 0;
}

/** "It was called off on Sunday": a sentence whose subject is the thing that the sentence before told of. */
export function callsOff(
  sentence: Span,
  words: string,
  last: Telling,
  cues: Cues,
  names: readonly NamedSpan[],
): boolean {
  if (sentence.start - last.sentence.end > NEXT_SENTENCE || !offIn(words, cues)) return false;
  const isBack = cues.itBefore?.test(words) || cues.backToEvent.test(words);
  return isBack === true && isPlan(last, cues) && participantsOf(castOf(names, sentence)).length === 0;
}

/** "A website claimed that they would meet on Friday. A spokesman denied it." */
export function isDeniedBy(
  sentence: Span,
  words: string,
  { status, sentence: told }: Telling,
  cues: Cues,
): boolean {
  const isClaim = status === 'planned' || status === 'reported';
  return isClaim && sentence.start - told.end <= NEXT_SENTENCE && cues.deniedIt?.test(words) === true;
}

/** The white space between two sentences or paragraphs, in UTF-16 units. */
const NEXT_SENTENCE = 4;

/** A plan that came to nothing. */
export function calledOff(told: Telling, published: EdtfDate | undefined): Telling {
  const date = told.date && nearestOne(dayOfPlan(told.date, published), published);
  return { ...told, date, status: 'cancelled', rules: [...told.rules, 'called off after that'] };
}

/** Without what says that it was called off: its day is no day of the thing. That of a plan is its new day, of those who take part in it. */
export function withoutCallingOff(tellings: readonly Telling[], cues: Cues, before: Telling): Telling[] {
  return tellings.flatMap((told) => {
    if (told.status !== 'planned') return offIn(told.words, cues) ? [] : [told];
    return [isEmpty(told.cast) ? { ...told, cast: before.cast } : told];
  });
}

/** True where words say that something is called off. */
export function offIn(words: string, cues: Cues): boolean {
  return cues.cancelled.test(words) || cues.calledOff?.test(words) === true;
}

/**
 * When it was to come: "previsto para marzo, se aplazó" reads like a plan for next March, but what was called off lay near. Only the year of a
 * month or a day that was told without one is changed.
 */
export function dayOfPlan(date: ReadDate, published: EdtfDate | undefined): ReadDate {
  const isFar = published && date.date.earliest - published.latest > HALF_A_YEAR;
  return isFar ? moved(date, -1) : date;
}

/** The same of a date whose words before it are known: a weekday for which something was set is the next one. */
export function dayCalledOff(date: ReadDate, before: string, published: EdtfDate | undefined): ReadDate {
  return date.rule === WEEKDAY && PLANNED_FOR.test(before)
    ? nextOne(date, published)
    : dayOfPlan(date, published);
}

/** What stands before the day of a plan. */
const PLANNED_FOR =
  /(?:\b(?:for|due on)|\bfür|\bpour(?: le)?|\bpara(?: el)?|(?:^|\s)на)\s$|(?:原定|定于|定在|拟于)(?:在|于)?$/;

/** "Cancelled a trip | that was set for Friday": a clause that only says when what is called off was to come. */
export function saysWhenItWas(words: string, { wasPlanned, goesOn, ofNoun }: Cues): boolean {
  return (goesOn.test(words) || ofNoun?.test(words) === true) && wasPlanned.test(words);
}

/** In days. */
const HALF_A_YEAR = 182;

/** "A conference that was planned for May was cancelled": the noun stands before the clause. */
export function isCalledOffIn(clause: Span, context: Context): boolean {
  const { cues, content } = context;
  if (cues.calledOff?.test(wordsOf(clause, context)) !== true) return false;
  return cues.cancelled.test(wordsOf({ start: content.start, end: clause.end }, context));
}

function isPlan({ status, words }: Telling, cues: Cues): boolean {
  return status === 'planned' || cues.wasPlanned.test(words);
}

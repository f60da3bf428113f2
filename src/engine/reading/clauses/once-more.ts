import { patternWith } from '../../text/pattern-of.ts';
import { blanked, isInside, type Span } from '../layout/span.ts';
import { APART_ONCE_MORE } from '../tuning.ts';
import { castOf, participantsOf, scenesIn } from '../who/cast.ts';
import { AND, THEN } from '../who/words/function-words.ts';
import { nextOne } from './bare-dates.ts';
import { type Clause, clauseOf } from './clause.ts';
import { dated } from './clause-telling.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { nounBeside } from './noun-beside.ts';
import { auxiliaryOfRow } from './passive-row.ts';
import { NO_SUBJECT } from './shared-subject.ts';
import { statusByDate } from './status.ts';
import { type Telling, telling } from './telling.ts';

/**
 * What the further dates of a clause tell. "Signed in 1996 and ratified in 2000" tells of two things: what stands between two dates and has
 * a verb goes with the second. "Came in 2013 and in 2019" tells of one thing twice.
 */
export function further(
  clause: Clause,
  dates: readonly ReadDate[],
  first: Telling | undefined,
  context: Context,
): Telling[] {
  return dates.slice(1).flatMap((date, index) => {
    const before = dates[index];
    const start = before?.end ?? clause.start;
    const end = dates[index + 2] === undefined ? clause.end : date.end;
    const part = { ...clause, ...clauseOf({ start, end }), ...headOf(clause, { start, end }, context) };
    const gap = { start, end: date.start };
    const between = withoutPlaces(gap, context);
    // "In 2014 and 2015 he led it" and "on Monday and Tuesday" are one stretch of time.
    if (before && isList(between) && !isApart(before, date) && between === wordsOf(gap, context)) return [];
    const words = wordsOf(part, context);
    if (context.cues.past?.test(words)) return dated(part, date, context, false) ?? [];
    // "Lind will meet the ministers today, the council will meet on Tuesday": as likely as not of others.
    if (/^,/.test(words) && context.cues.planned.test(words)) {
      const told = dated(part, date, context, false);
      return told ? [{ ...told, cast: castOf(context.names, part) }] : [];
    }
    const coming = comingIn(part, date, context);
    if (coming) return coming;
    return first && isList(between) ? again(first, date, { start, end }, context) : [];
  });
}

/** What is still to come behind a comma, where a noun and its day name it: ", clearing the way for an election on Feb. 23". */
function comingIn(part: Clause, date: ReadDate, context: Context): Telling | undefined {
  const words = wordsOf(part, context);
  const day = THE_WAY.test(words) ? nextOne(date, context.published) : date;
  const read = statusByDate(day.date, context.published);
  if (read.status !== 'planned' || !/^,\s/.test(words) || !nounBeside(part, date, context)) return undefined;
  const lead = THE_WAY.exec(words) ?? /^,\s/.exec(words);
  const titled = { start: part.start + (lead ? lead.index + lead[0].length : 0), end: part.end };
  const told = telling({ ...part, titled }, day, { ...read, rule: STILL_TO_COME }, context);
  return { ...told, cast: castOf(context.names, part), subject: undefined, hasVerb: true };
}

/** What leads to something that is to come. */
const THE_WAY = /\b(?:way|path|stage|ground|scene) for\s|\bahead of\s/;
const STILL_TO_COME = 'still to come';

/** What a title of a part needs of the clause before it: its subject, or all of it where the part has neither subject nor verb. */
function headOf(clause: Clause, part: Span, context: Context): Pick<Clause, 'subject' | 'titled'> {
  const { past } = context.cues;
  const words = wordsOf(part, context);
  const rest = words.replace(AND_THEN, '');
  const titled = { start: clause.start, end: part.end };
  // "Der 2021 gewählte Lind starb am Montag": what goes on right behind a date is no beginning.
  if (!SET_OFF.test(words)) return { titled };
  if (!past) return {};
  const isVerb = past.exec(rest)?.index === 0 || IS_VERB.test(rest);
  const before = wordsOf({ start: clause.start, end: part.start }, context);
  const verb = past.exec(before)?.index ?? 0;
  const subject = before.slice(0, verb);
  // "Was arrested in May, charged in June" is passive in both.
  const passive = auxiliaryOfRow(before.slice(verb), rest.replace(/^,\s+/, ''));
  if (!isVerb && passive === undefined && !GOES_ON.test(rest)) return {};
  const hasSubject = passive !== undefined || (isVerb && rest !== words);
  if (!hasSubject || subject.trim() === '' || NO_SUBJECT.test(subject)) return { titled };
  return { subject: { start: clause.start, end: clause.start + verb + (passive?.length ?? 0) } };
}

const SET_OFF = new RegExp(`^\\s*[,;]|^\\s+(?:then|${AND})\\s`);
const AND_THEN = new RegExp(`^[\\s,]*(?:then|${AND})\\s+`);
const IS_VERB = /^(?:will|would|is|was|has|had|are|were)\b/;
const GOES_ON = /^[\s,]*(?:for|to|by|with|from|of|followed|including)\b/;

/** What stands between two dates of one thing. */
const LIST =
  /^\s*(?:,\s*)?(?:and|und|et|y|и|,|и в)?\s*(?:again\s*)?(?:(?:in|im|en|в|on|am|at|à|a)?\s*){0,2}$/u;

function isList(between: string): boolean {
  return LIST.test(between);
}

/** "On Monday and Tuesday" is one stretch, "in 2013 and 2019" is none. */
function isApart(one: ReadDate, other: ReadDate): boolean {
  return Math.abs(other.date.earliest - one.date.latest) > APART_ONCE_MORE;
}

/** "In Paris last May and again in Chengdu last December": where it was the second time is no news of its own. */
function withoutPlaces(between: Span, context: Context): string {
  const places = context.names.filter((name) => name.kind === 'place' && isInside(name, between));
  return blanked(wordsOf(between, context), between.start, places);
}

/** What a clause tells first, without the places that only its further times name, and without whom only what is still to come names. */
export function apartFrom(first: Telling, more: readonly Telling[]): Telling {
  const coming = more.filter(({ rules }) => rules.includes(STILL_TO_COME));
  const further = new Set(more.flatMap(({ rules, scenes }) => (rules.includes(ONCE_MORE) ? scenes : [])));
  const others = coming.flatMap(({ cast }) => [...cast.places, ...participantsOf(cast)]);
  const isElsewhere = (one: string): boolean => further.has(one) || others.includes(one);
  const places = first.cast.places.filter((place) => !isElsewhere(place));
  const people = first.cast.people.filter((one) => !others.includes(one));
  // Of a place that both name nobody knows which is meant.
  const kept = places.length === 0 && coming.length === 0 ? first.cast.places : places;
  return {
    ...first,
    scenes: first.scenes.filter((place) => kept.includes(place)),
    cast: { ...first.cast, people, places: kept },
  };
}

const ONCE_MORE = 'once more';

/** The same thing at another time, and where what is said of that (`within`) names a place, there: "in Paris in May, and again in Chengdu". */
function again(told: Telling, date: ReadDate, within: Span, context: Context): Telling {
  const { published, names, cues } = context;
  const { status } = told.status === 'happened' ? statusByDate(date.date, published) : told;
  const titled = { start: told.titled.start, end: Math.max(told.titled.end, date.end) };
  const there = scenesIn(names, within, wordsOf(within, context), cues);
  return {
    ...told,
    titled,
    status,
    date,
    relation: undefined,
    ...(there.length > 0 && { scenes: there, cast: { ...told.cast, places: there } }),
    rules: [`date: ${date.rule}`, ONCE_MORE],
  };
}

/** "First named in 2013, and again in 2023": a clause without a verb that goes with the one before it. */
export function onceMore(
  clause: Clause,
  date: ReadDate,
  before: Telling | undefined,
  context: Context,
): Telling | undefined {
  return before && AGAIN.test(wordsOf(clause, context)) ? again(before, date, clause, context) : undefined;
}

const AGAIN = patternWith(
  'u',
  `^[\\s,]*(?:(?:${AND}|${THEN}|а|once) )*(?:again|(?:de|à) nouveau|de nuevo|otra vez|nuevamente|erneut|wieder|nochmals|`,
  String.raw`снова|вновь|ещ[её] раз)(?!\p{L})`,
);

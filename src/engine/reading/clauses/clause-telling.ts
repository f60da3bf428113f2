import type { Cues } from '../cues/cues.ts';
import type { Span } from '../layout/span.ts';
import { LONGEST_FRAME } from '../tuning.ts';
import { isEmpty } from '../who/cast.ts';
import { lastOne, nextOne, presentOne, prospectiveOne, WEEKDAY } from './bare-dates.ts';
import { dayCalledOff, dayOfPlan, isCalledOffIn, offIn } from './called-off.ts';
import type { Clause } from './clause.ts';
import { type Context, wordsOf } from './context.ts';
import { counts, isOnlyCounted } from './counted.ts';
import type { ReadDate } from './dated-span.ts';
import { isGerund } from './lead-clause.ts';
import { nounBeside } from './noun-beside.ts';
import { newDay } from './put-off.ts';
import { CALLED_OFF, isNotUntil, type StatusRead, statusByDate, statusOf } from './status.ts';
import { type Telling, telling } from './telling.ts';

/** What a clause with a date of its own tells; undefined where it tells of nothing. `isMain` says that it begins its sentence. */
export function dated(
  clause: Clause,
  read: ReadDate,
  context: Context,
  isMain: boolean,
): Telling | undefined {
  const words = wordsOf(clause, context);
  const { published } = context;
  if (clause.prospect) {
    // That its day lies behind does not say that it came: only a report of the thing itself does.
    return telling(
      clause,
      prospectiveOne(read, published),
      { status: 'planned', rule: 'agreed to' },
      context,
    );
  }
  if (clause.lead && isGerund(words.slice(words.search(/\S\s/) + 1)))
    return telling(clause, read, { ...statusByDate(read.date, published), rule: 'gerund' }, context);
  return atDate(clause, dayMeant(clause, read, words, context), words, context, isMain);
}

/** Which of the days that a date without its year or week can mean its clause tells of. */
function dayMeant(clause: Clause, read: ReadDate, words: string, context: Context): ReadDate {
  const { published, cues } = context;
  const isBehind =
    clause.apart === 'deed' ||
    cues.followsOn?.test(words) === true ||
    isNotUntil(words) ||
    isWeekdayBehind(words, read, context);
  if (isBehind) return lastOne(read, published);
  if (AHEAD_OF.test(words)) return nextOne(read, published);
  if (isWeekdayAhead(words, read, context)) return nextOne(read, published);
  return isPresent(words, context) ? presentOne(read, published) : read;
}

/** "It takes effect in January" is told of the next one. */
function isPresent(words: string, { cues }: Context): boolean {
  const verb = cues.past?.test(words) === false ? cues.sameDay?.exec(words) : null;
  // "Three days before the vote".
  const isVerb = verb !== null && verb !== undefined && !ARTICLE.test(words.slice(0, verb.index));
  return isVerb && !cues.negated.test(words);
}

const ARTICLE = /\b(?:the|an?|his|her|its|their|this|that) $/;

/** "Reiste am Montag nach Norddal": a weekday of what has happened is the last one, where nothing in its clause is to come. */
function isWeekdayBehind(words: string, { rule }: ReadDate, { cues }: Context): boolean {
  return (
    rule === WEEKDAY && cues.telling.test(words) && cues.past?.test(words) === true && !isToCome(words, cues)
  );
}

function isToCome(words: string, cues: Cues): boolean {
  return (
    cues.planned.test(words) ||
    cues.wasPlanned.test(words) ||
    cues.prospect?.test(words) === true ||
    offIn(words, cues)
  );
}

/** "Will meet on Thursday". */
function isWeekdayAhead(words: string, { rule }: ReadDate, { cues }: Context): boolean {
  return rule === WEEKDAY && cues.planned.test(words) && cues.past?.test(words) === false;
}

/** "Ahead of talks on Friday". */
const AHEAD_OF = /^[\s,]*[Aa]head of\b/;

function atDate(
  clause: Clause,
  date: ReadDate,
  words: string,
  context: Context,
  isMain: boolean,
): Telling | undefined {
  const { cues, published, content } = context;
  if (isOnlyCounted(words, clause, date, published)) return undefined;
  // "In September, when it rained, they met": a frame of time dates the clause that follows it.
  const isFrame = isMain && words.trim().length - (date.end - date.start) < LONGEST_FRAME;
  const later = newDay(words, date.start - clause.start, date, cues, published);
  if (later) return telling(clause, later, PUT_OFF, context);
  if (isCalledOffIn(clause, context)) return telling(clause, dayOfPlan(date, published), CALLED_OFF, context);
  const read =
    (nounBeside(clause, date, context) && !cues.negated.test(words)
      ? (statusOf(words, cues, date.date, published) ?? statusByDate(date.date, published))
      : undefined) ??
    statusOf(words, cues, date.date, published) ??
    (isFrame ? statusOf(wordsOf(content, context), cues, date.date, published) : undefined);
  const possible = read && (isBygonePlan(read, date, words, context) ? bygone(clause, date, context) : read);
  if (!possible) return undefined;
  if (possible.status !== 'cancelled') return telling(clause, date, possible, context);
  // "Sagte seine für Donnerstag geplante Reise ab": what is called off lay ahead.
  const day = dayCalledOff(date, words.slice(0, date.start - clause.start), published);
  return telling(clause, day, possible, context);
}

/** What was put off is to come on its new day. */
const PUT_OFF: StatusRead = { status: 'planned', rule: 'put off until' };

/** "Will mark the anniversary of the treaty of 1973": what is to come has no year that has gone by. */
function isBygonePlan(
  read: StatusRead,
  date: ReadDate,
  words: string,
  { cues, published }: Context,
): boolean {
  const isBygone = published !== undefined && date.date.latest < published.earliest;
  return read.status === 'planned' && isBygone && !cues.wasPlanned.test(words);
}

function bygone(clause: Clause, date: ReadDate, context: Context): StatusRead | undefined {
  return nounBeside(clause, date, context) ? statusByDate(date.date, context.published) : undefined;
}

/** True where a clause is nothing but its date, and a colon or a dash follows: the head of an entry of a timeline, "4 February 2022: …". */
export function isHead(clause: Span, next: Span | undefined, date: ReadDate, context: Context): boolean {
  if (!next || !/^\s?[:–—-]/u.test(wordsOf(next, context))) return false;
  const before = wordsOf({ start: clause.start, end: date.start }, context);
  return !/\p{L}/u.test(before + wordsOf({ start: date.end, end: clause.end }, context));
}

/** What stands behind such a head, in the present tense as a rule: it has happened, where no verb of the future nor a near day says that it will. */
export function entryOf(clause: Clause, head: ReadDate, context: Context): Telling | undefined {
  const { cues, published } = context;
  const isFar = published !== undefined && head.date.earliest - published.latest > NEAR_DAYS;
  const isToCome = cues.planned.test(wordsOf(clause, context));
  const date = { ...(isFar && !isToCome ? lastOne(head, published) : head), isFixed: true };
  const told = dated(clause, date, context, false);
  if (told || cues.negated.test(wordsOf(clause, context))) return told;
  const entry = telling(
    clause,
    date,
    { ...statusByDate(date.date, published), rule: 'entry of a timeline' },
    context,
  );
  return isEmpty(entry.cast) ? undefined : { ...entry, hasVerb: true };
}

/** A calendar of what is to come reaches so many days ahead; a review of the year tells of what lies behind. */
const NEAR_DAYS = 45;

/** What is said to be so lies behind, and is news only where a verb of news tells it: "they apparently went on the assumption that …". */
const HAS_BEEN: ReadonlySet<StatusRead['status']> = new Set(['happened', 'reported']);

/** "Two days before they meet". */
const PRESENT: StatusRead = { status: 'planned', rule: 'present for the future' };

/** What a clause without a date tells, where it begins its sentence or says how it lies to the clause before. */
export function undated(clause: Clause, index: number, context: Context): Telling | undefined {
  const words = wordsOf(clause, context);
  const { cues, published } = context;
  const related = clause.relation !== undefined;
  if (clause.lead?.isMeasured === false) return undefined;
  if (!related && index > 0 && !clause.resumes && clause.apart !== 'plan') return undefined;
  const read =
    statusOf(words, cues, undefined, published) ??
    (clause.relation?.side === 'before' && isPresent(words, context) ? PRESENT : undefined);
  if (!read || (!related && HAS_BEEN.has(read.status) && !isNews(words, context))) return undefined;
  const told = telling(clause, undefined, read, context);
  const someone = told.cast.people.length + told.cast.organisations.length > 0;
  return someone || related ? told : undefined;
}

/** True where a verb of news tells it, and not how often. */
export function isNews(words: string, { cues }: Context): boolean {
  return cues.telling.test(words) && !counts(words);
}

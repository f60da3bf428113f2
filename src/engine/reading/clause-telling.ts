import { lastOne, nextOne, prospectiveOne } from './bare-dates.ts';
import { dayOfPlan, isCalledOffIn } from './called-off.ts';
import { castOf, isEmpty, joinCasts, participantsOf } from './cast.ts';
import type { Clause } from './clauses.ts';
import { counts, isOnlyCounted } from './counted.ts';
import type { ReadDate } from './dated-span.ts';
import { isGerund } from './lead-clause.ts';
import { newDay } from './put-off.ts';
import { relatedDate } from './relation.ts';
import { isInside, type Span } from './span.ts';
import { CALLED_OFF, isNotUntil, type StatusRead, statusByDate, statusOf } from './status.ts';
import { type Context, type Telling, telling, wordsOf } from './telling.ts';
import { LONGEST_FRAME, NOUN_REACH } from './tuning.ts';

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
  const isDeed = clause.apart === 'deed';
  const date =
    isDeed || isNotUntil(words)
      ? lastOne(read, published)
      : isPresent(words, context)
        ? nextOne(read, published)
        : read;
  return atDate(clause, date, words, context, isMain);
}

/** "It takes effect in January" is told of the next one. */
function isPresent(words: string, { cues }: Context): boolean {
  return cues.sameDay?.test(words) === true && cues.past?.test(words) === false && !cues.negated.test(words);
}

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
  const isOfPlan = date.rule === 'weekday' && PLANNED_FOR.test(words.slice(0, date.start - clause.start));
  const day = isOfPlan ? nextOne(date, published) : dayOfPlan(date, published);
  return telling(clause, day, possible, context);
}

/** What was put off is to come on its new day. */
const PUT_OFF: StatusRead = { status: 'planned', rule: 'put off until' };

/** What stands before the day of a plan. */
const PLANNED_FOR = /(?:\bfor|\bfür|\bpour(?: le)?|\bpara(?: el)?|(?:^|\s)на)\s$/;

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

/** What stands behind such a head, in the present tense as a rule. */
export function entryOf(clause: Clause, date: ReadDate, context: Context): Telling | undefined {
  const { cues, published } = context;
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
  if (!relation || relation.side === 'within' || main.date) return main;
  const side = relation.side === 'before' ? 'after' : 'before';
  const bound = main.status === 'happened' ? published?.latest : undefined;
  const related = relatedDate({ ...relation, side }, date.date, bound);
  if (!related) return main;
  return {
    ...main,
    date: { ...date, date: related, known: 'resolved', rule: `${relation.side} ${date.rule}` },
  };
}

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

/** Where somebody went behind a clause of time with a day, whatever the verb: "After meeting Lind on May 8, Berg left for Norddal". */
export function whoWent(clause: Clause, context: Context): Telling | undefined {
  const read = statusOf(wordsOf(clause, context), context.cues, undefined, undefined);
  const told = read?.status === 'happened' ? telling(clause, undefined, read, context) : undefined;
  const isSomebody = participantsOf(castOf(context.names, clause)).length > 0;
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
  if (!date || !cues.sameTime?.test(words) || !isNews(words, context)) return undefined;
  const read = statusOf(words, cues, date.date, published);
  const told = read && telling(clause, date, read, context);
  if (!told || isEmpty(told.cast)) return undefined;
  if (before?.status !== told.status) return told;
  return {
    ...before,
    words: `${before.words}${told.words}`,
    deeds: new Set([...before.deeds, ...told.deeds]),
    cast: joinCasts(before.cast, { ...told.cast, places: [] }),
  };
}

function isNews(words: string, { cues }: Context): boolean {
  return cues.telling.test(words) && !counts(words);
}

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

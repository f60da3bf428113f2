import { isInside, type Span } from '../layout/span.ts';
import { AND, isFunctionWord, ON, THEN } from '../who/words/function-words.ts';
import type { Clause } from './clause.ts';
import { type Context, withoutDates, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { auxiliaryOfRow, PASSIVE } from './passive-row.ts';
import { isSubject } from './shared-subject.ts';

/**
 * A clause in which a comma alone parts two deeds, each with its day and its verb, as two: "im Oktober hatte er die Reise abgesagt | im Dezember holte
 * er sie nach", "в мае он отменил визит | в июне прилетел". As one, what was called off in October was called off in December, too; so they are
 * two also where "and" joins what came and what was called off, "held talks on Monday | and cancelled those of Friday".
 */
export function withDaysApart(clause: Clause, dates: readonly ReadDate[], context: Context): Clause[] {
  if (dates.length < 2) return [clause];
  const cuts = dates.slice(1).flatMap((date, index): number[] => {
    const from = dates[index]?.end ?? clause.start;
    const rest = { start: date.start, end: dates[index + 2]?.start ?? clause.end };
    const cut =
      commaBefore(from, date, context) ??
      verbBehind(clause, from, context) ??
      ownSubject({ start: from, end: date.start }, context) ??
      secondDeed(dates, index, clause, context) ??
      andBetween(from, rest, context);
    return cut === undefined ? [] : [cut];
  });
  const parts: Clause[] = [];
  let start = clause.start;
  for (const [index, end] of [...cuts, clause.end].entries()) {
    const isLast = index === cuts.length;
    const part = { start, end };
    const rest = { start: end, end: cuts[index + 1] ?? clause.end };
    if (!isLast && !(hasVerb(part, context) && hasVerb(rest, context))) continue;
    const whole = { start, end: isLast ? clause.whole.end : end };
    const before = parts.at(-1);
    const subject = before && sharedSubject(before, part, dates, context);
    parts.push(
      before
        ? { ...part, whole, ...(subject && { subject, apart: 'second' as const }) }
        : { ...clause, end, whole },
    );
    start = end;
  }
  return parts;
}

/** Where the comma stands that a date begins behind, with no more than a preposition between. */
function commaBefore(from: number, date: ReadDate, context: Context): number | undefined {
  const between = wordsOf({ start: from, end: date.start }, context);
  const comma = between.lastIndexOf(',');
  if (comma < 0) return undefined;
  const lead = between.slice(comma + 1).trim();
  return lead === '' || (!/\s/.test(lead) && isFunctionWord(lead)) ? from + comma : undefined;
}

/** Where the subject goes on right behind a day: "lost to Lind in 2002 | , left the council in 2009 | and led it in 2022". What was done to it in both is one. */
function verbBehind({ start, end }: Span, from: number, { cues, ...sentence }: Context): number | undefined {
  const [before, behind] = [wordsOf({ start, end: from }, sentence), wordsOf({ start: from, end }, sentence)];
  const rest = GOES_ON.test(behind) ? behind.replace(GOES_ON, '') : '';
  const first = cues.past?.exec(before)?.index;
  if (first === undefined || cues.past?.exec(rest)?.index !== 0 || cues.ofNoun?.test(before))
    return undefined;
  const isPassive = PASSIVE.test(rest) || auxiliaryOfRow(before.slice(first), rest) !== undefined;
  return isPassive || PARTICIPLE.test(rest) ? undefined : from;
}

const PARTICIPLE = /^(?:[a-z]+ed by|compared (?:with|to)|expected to)\b/;

const GOES_ON = new RegExp(`^(?:,\\s|,?\\s(?:${AND})\\s)(?:(?:${THEN})\\s)?(?:(?:${AND})\\s)?`);

/** Where somebody named begins to do something of his own: "toured Norddal in May | , Berg came in June", "flies to Norddal on Monday | and Berg goes". */
function ownSubject({ start, end }: Span, context: Context): number | undefined {
  const { past, sameDay } = context.cues;
  for (const name of context.names) {
    if (name.kind !== 'person' || name.start < start || name.end > end) continue;
    const joint = JOINT.exec(wordsOf({ start, end: name.start }, context));
    const behind = wordsOf({ start: name.end, end }, context).replace(/^\s/, '');
    const isVerb = [past, sameDay].some((verb) => verb?.exec(behind)?.index === 0);
    // "By Lind and Berg begins": a list.
    const isListed =
      joint && context.names.some((one) => one.kind === 'person' && one.end === start + joint.index);
    if (joint && isVerb && !isListed) return start + joint.index;
  }
  return undefined;
}

const JOINT = new RegExp(`,?\\s(?:${AND}|while|but)\\s$|,\\s$`);

/** Where one who did something on a day at the head does another thing on another day: "On Saturday Lind spoke in Norddal | and then went to Sundvik on Monday". */
function secondDeed(
  dates: readonly ReadDate[],
  index: number,
  clause: Clause,
  context: Context,
): number | undefined {
  const { past } = context.cues;
  const [day, next] = [dates[index], dates[index + 1]];
  if (!day || !next || !past || past.test(wordsOf({ start: clause.start, end: day.start }, context)))
    return undefined;
  const words = wordsOf({ start: day.end, end: next.start }, context);
  const and = AND_BETWEEN.exec(words);
  const verb = past.exec(words);
  // "Said Trump called and offered": of two verbs nobody knows which goes on.
  if (!and || !verb || UNTIL.test(words) || past.test(words.slice(verb.index + verb[0].length, and.index)))
    return undefined;
  const cut = day.end + and.index;
  const [first, second] = [
    { ...clause, end: cut },
    { start: cut, end: clause.end },
  ];
  return sharedSubject(first, second, dates, context) ? cut : undefined;
}

const UNTIL = /(?:until|till|to|bis|hasta|до)\s$/;

/** Where "and" stands before a date (`rest` is from it on), of which only one side is called off. */
function andBetween(from: number, rest: Span, context: Context): number | undefined {
  const and = AND_BETWEEN.exec(wordsOf({ start: from, end: rest.start }, context));
  if (!and) return undefined;
  const cut = from + and.index;
  const isOff = (span: Span): boolean => context.cues.cancelled.test(wordsOf(span, context));
  return isOff({ start: context.content.start, end: cut }) === isOff({ ...rest, start: cut })
    ? undefined
    : cut;
}

const AND_BETWEEN = new RegExp(`,?\\s(?:${AND})\\s`);

/** Whose subject a part has that begins with its verb: "Putin landed on May 3 | , on May 4 met Xi". */
function sharedSubject(
  before: Clause,
  part: Span,
  dates: readonly ReadDate[],
  context: Context,
): Span | undefined {
  const { cues } = context;
  // Behind its day a German verb stands before its subject.
  const words = cues.capitalNouns ? wordsOf(part, context) : withoutDates(part, context);
  if (cues.past?.exec(words)?.index !== LEAD.exec(words)?.[0].length) return undefined;
  if (before.subject) return before.subject;
  const verb = cues.past?.exec(wordsOf(before, context))?.index ?? 0;
  const head = dates.find((date) => isInside(date, { start: before.start, end: before.start + verb }));
  const subject = { start: head?.end ?? before.start, end: before.start + verb };
  return isSubject(wordsOf(subject, context)) ? subject : undefined;
}

/** What stands before the verb of a part: what joins it, and a day, which is blanks, with its preposition. */
const LEAD = new RegExp(`^,?\\s*(?:(?:${AND})\\s)?(?:(?:${THEN})\\s)?\\s*(?:(?:${ON})\\s+)?`);

function hasVerb(span: Span, context: Context): boolean {
  const words = withoutDates(span, context);
  const { past, planned, sameDay } = context.cues;
  return past?.test(words) === true || planned.test(words) || sameDay?.test(words) === true;
}

import { isEmpty } from './cast.ts';
import { attributed, type Clause, clausesIn, relatedDate } from './clauses.ts';
import type { Cues } from './cues/cues.ts';
import type { ReadDate } from './dated-span.ts';
import { isInside, type Span } from './span.ts';
import { ONLY_NAMED, type StatusRead, statusByDate, statusOf } from './status.ts';
import { type Context, type SentenceToRead, type Telling, telling, wordsOf } from './telling.ts';
import { LONGEST_FRAME, NOUN_REACH } from './tuning.ts';

/** How often something happened is not that it happened: "has met him 39 times", "their fourth meeting". */
const COUNT =
  /\b\d+ times\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ](?:[a-z-]+ ){0,2}(?:meeting|visit|trip|time|foray|summit|call)\b|\d+次|\d+-й раз|\d+\. Mal/u;

/** What stands around a year that tells which one somebody or something is. */
const WHICH_BEFORE = /\b(?:the|a|an|this|its|his|her|their) $/;
const WHICH_AFTER = /^(?: [a-z][a-z'’-]*){1,3}/;

/** Somebody said something on a day. */
const STATEMENT: StatusRead = { status: 'happened', rule: 'dated statement' };

/** All that one sentence tells of. */
export function tellingsIn(sentence: SentenceToRead, cues: Cues): Telling[] {
  const { masked, offset } = sentence;
  if (cues.ownVoice.test(wordsOf(sentence, sentence))) return [];
  const { content, attribution } = attributed(masked, offset, sentence, cues);
  const isVisible = ({ start, end }: Span): boolean =>
    masked.slice(start - offset, end - offset).trim() !== '';
  const dates = sentence.dates.filter(
    (date) => isInside(date, sentence) && isVisible(date) && !describes(date, sentence, cues),
  );
  const clauses = clausesIn(masked, offset, content, cues);
  const saidOn = attribution && dates.find((date) => isInside(date, attribution));
  const context = { ...sentence, content, cues, saidOn };
  const tellings: Telling[] = [];
  for (const [index, clause] of clauses.entries()) {
    const [date, ...more] = dates.filter((one) => isInside(one, clause));
    if (date && isAnchor(clause, context)) {
      const main = tellings.pop();
      if (main) tellings.push(anchoredBy(clause, date, main));
      continue;
    }
    const told = date ? dated(clause, date, context, index === 0) : undated(clause, index, context);
    if (told) tellings.push(told);
    if (date) tellings.push(...further(clause, [date, ...more], context));
  }
  if (tellings.length === 0 && saidOn) tellings.push(...said(content, saidOn, context));
  if (tellings.length === 0 && cues.eventNoun.test(wordsOf(content, context))) {
    const mention = telling(whole(content), undefined, ONLY_NAMED, context);
    if (mention.cast.people.length > 0 && mention.cast.places.length > 0) tellings.push(mention);
  }
  return tellings;
}

/** "The 2014 champion handed over the cup" tells of no 2014, "condemned the 2014 invasion" does. */
function describes({ start, end }: ReadDate, { masked, offset }: SentenceToRead, cues: Cues): boolean {
  if (end - start !== 'YYYY'.length) return false;
  const after = WHICH_AFTER.exec(masked.slice(end - offset, end - offset + NOUN_REACH))?.[0];
  if (after === undefined || cues.eventNoun.test(after)) return false;
  return WHICH_BEFORE.test(masked.slice(Math.max(0, start - offset - 'their '.length - 1), start - offset));
}

/** What is said with a date of its saying: the thing itself where it is past, else that somebody known said so. */
function said(content: Span, saidOn: ReadDate, context: Context): Telling[] {
  const told = dated(whole(content), saidOn, context, true) ?? dated(whole(context), saidOn, context, true);
  // The day of the saying is no day of what is still to come.
  if (told && told.status !== 'planned') return [told];
  const statement = telling(whole(context), saidOn, STATEMENT, context);
  return isEmpty(statement.cast) ? [] : [statement];
}

/** A stretch as one clause. */
function whole({ start, end }: Span): Clause {
  return { start, end, whole: { start, end } };
}

function dated(clause: Clause, date: ReadDate, context: Context, isMain: boolean): Telling | undefined {
  const words = wordsOf(clause, context);
  const { cues, published, content } = context;
  // "In September, when it rained, they met": a frame of time dates the clause that follows it.
  const isFrame = isMain && words.trim().length - (date.end - date.start) < LONGEST_FRAME;
  const read =
    (nounBeside(words, clause, date, cues) && !cues.negated.test(words)
      ? (statusOf(words, cues, date.date, published) ?? statusByDate(date.date, published))
      : undefined) ??
    statusOf(words, cues, date.date, published) ??
    (isFrame ? statusOf(wordsOf(content, context), cues, date.date, published) : undefined);
  return read && telling(clause, date, read, context);
}

/** "Signed in 1996 and ratified in 2000" tells of two things: what stands between two dates and has a verb goes with the second. */
function further(clause: Clause, dates: readonly ReadDate[], context: Context): Telling[] {
  return dates.slice(1).flatMap((date, index) => {
    const start = dates[index]?.end ?? clause.start;
    const end = dates[index + 2] === undefined ? clause.end : date.end;
    const part = { ...clause, start, end, whole: { start, end } };
    if (!context.cues.past?.test(wordsOf(part, context))) return [];
    return dated(part, date, context, false) ?? [];
  });
}

/** "Weeks before the summit of May": it has no verb, and its date is that of the summit. */
function isAnchor(clause: Clause, context: Context): boolean {
  const words = wordsOf(clause, context);
  return clause.relation !== undefined && !statusOf(words, context.cues, undefined, undefined);
}

/** What the clause before such an anchor tells, with the date that follows from it. */
function anchoredBy({ relation }: Clause, date: ReadDate, main: Telling): Telling {
  if (!relation || main.date) return main;
  const side = relation.side === 'before' ? 'after' : 'before';
  const related = relatedDate({ ...relation, side }, date.date);
  if (!related) return main;
  return {
    ...main,
    date: { ...date, date: related, known: 'resolved', rule: `${relation.side} ${date.rule}` },
  };
}

function undated(clause: Clause, index: number, context: Context): Telling | undefined {
  const words = wordsOf(clause, context);
  const { cues, published } = context;
  const related = clause.relation !== undefined;
  if (!related && index > 0) return undefined;
  const read = statusOf(words, cues, undefined, published);
  if (!read || (!related && read.status === 'happened' && (!cues.telling.test(words) || COUNT.test(words))))
    return undefined;
  const told = telling(clause, undefined, read, context);
  const someone = told.cast.people.length + told.cast.organisations.length > 0;
  return someone || related ? told : undefined;
}

/** True where a noun that names an event stands so near to a date that the date is its own. */
function nounBeside(words: string, clause: Span, date: Span, cues: Cues): boolean {
  const from = Math.max(0, date.start - clause.start - NOUN_REACH);
  return cues.eventNoun.test(words.slice(from, date.end - clause.start + NOUN_REACH / 2));
}
